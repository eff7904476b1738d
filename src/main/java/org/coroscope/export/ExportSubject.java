package org.coroscope.export;

import java.util.List;
import org.coroscope.lesson.Lesson;
import org.coroscope.lesson.Note;
import org.coroscope.lesson.Question;
import org.coroscope.lesson.Remark;
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
    Exhibit exhibit = Exhibit.of(trace, lesson.id(), lesson.title(), version);
    return of(lesson, exhibit, RemarkSchedule.of(lesson, trace));
  }

  /** A lesson of which pictures can be made already; they say what it says. */
  public static ExportSubject of(Lesson lesson, Exhibit exhibit, RemarkSchedule remarks) {
    return new ExportSubject(exhibit.saying(step -> said(lesson, remarks, step)), remarks);
  }

  /** The last note or question up to a step; before the first, how the lesson begins. */
  private static String said(Lesson lesson, RemarkSchedule remarks, int step) {
    List<RemarkSchedule.Entry> last = remarks.upTo(step, 1);
    if (!last.isEmpty()) {
      Remark remark = last.get(0).remark();
      return remark instanceof Note note
          ? note.text()
          : remark instanceof Question question ? question.text() : "";
    }
    String first = lesson.text().strip().split("\\n\\s*\\n", 2)[0];
    return first.startsWith("#") ? "" : first;
  }

  /** What happened. */
  public Trace trace() {
    return exhibit.trace();
  }
}
