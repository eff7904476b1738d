package org.coroscope.ui.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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

  /** Works it out: the remarks beside the timeline, as neither needs the other. */
  public static RecordedRun of(Program program, Trace trace) {
    trace.prepare();
    Lesson lesson = LessonReader.read("", program.fileName(), program.text());
    CompletableFuture<RemarkSchedule> remarks =
        CompletableFuture.supplyAsync(() -> RemarkSchedule.of(lesson, trace));
    TimelineModel timeline = TimelineModel.of(trace);
    TimeScale timeAxis = TimeScale.of(trace, AxisKind.TIME);
    TimeScale stepAxis = TimeScale.of(trace, AxisKind.STEPS);
    return new RecordedRun(program, trace, result(remarks), timeline, timeAxis, stepAxis);
  }

  /** Waits for a result; what went wrong there goes wrong here. */
  private static <T> T result(CompletableFuture<T> work) {
    try {
      return work.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw e;
    }
  }
}
