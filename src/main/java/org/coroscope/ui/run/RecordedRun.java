package org.coroscope.ui.run;

import org.coroscope.lesson.Lesson;
import org.coroscope.lesson.LessonReader;
import org.coroscope.lesson.RemarkSchedule;
import org.coroscope.timeline.AxisKind;
import org.coroscope.timeline.TimeScale;
import org.coroscope.timeline.TimelineModel;
import org.coroscope.trace.Trace;

/**
 * A trace with all that the panes need beside it, worked out once, off the thread that draws.
 *
 * @param program what was run
 * @param trace what was recorded
 * @param remarks when its notes and questions have their turn
 * @param timeline its lanes and spans
 * @param timeAxis places of steps by virtual time
 * @param stepAxis places of steps, each equally wide
 */
public record RecordedRun(
    Program program,
    Trace trace,
    RemarkSchedule remarks,
    TimelineModel timeline,
    TimeScale timeAxis,
    TimeScale stepAxis) {

  /** Works it out. */
  public static RecordedRun of(Program program, Trace trace) {
    trace.prepare();
    Lesson lesson = LessonReader.read("", program.fileName(), program.text());
    return new RecordedRun(
        program,
        trace,
        RemarkSchedule.of(lesson, trace),
        TimelineModel.of(trace),
        TimeScale.of(trace, AxisKind.TIME),
        TimeScale.of(trace, AxisKind.STEPS));
  }
}
