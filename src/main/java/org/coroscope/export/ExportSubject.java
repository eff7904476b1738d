package org.coroscope.export;

import org.coroscope.lesson.Lesson;
import org.coroscope.lesson.RemarkSchedule;
import org.coroscope.render.export.Exhibit;
import org.coroscope.trace.Trace;

/**
 * A recorded program that is exported.
 *
 * @param exhibit what pictures of it show and say
 * @param remarks when its notes and questions have their turn
 */
public record ExportSubject(Exhibit exhibit, RemarkSchedule remarks) {

  /**
   * A lesson that was recorded.
   *
   * @param version of the program that makes the files
   */
  public static ExportSubject of(Lesson lesson, Trace trace, String version) {
    return new ExportSubject(
        Exhibit.of(trace, lesson.id(), lesson.title(), version), RemarkSchedule.of(lesson, trace));
  }

  /** What happened. */
  public Trace trace() {
    return exhibit.trace();
  }
}
