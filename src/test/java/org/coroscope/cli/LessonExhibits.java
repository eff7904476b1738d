package org.coroscope.cli;

import org.coroscope.lesson.Lesson;
import org.coroscope.render.export.Exhibit;
import org.coroscope.run.Cancellation;
import org.coroscope.run.ProgramRunner;
import org.coroscope.run.Recording;
import org.coroscope.syntax.SourceFile;

/** Lessons as they are exported. */
final class LessonExhibits {

  private LessonExhibits() {}

  /** A lesson, recorded. */
  static Exhibit of(Lesson lesson) {
    Recording recording =
        new ProgramRunner()
            .record(
                new SourceFile(lesson.fileName(), lesson.source()),
                lesson.options(),
                new Cancellation(),
                done -> {});
    return Exhibit.of(recording.trace(), lesson.id(), lesson.title(), "golden");
  }
}
