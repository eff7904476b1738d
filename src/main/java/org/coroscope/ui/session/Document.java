package org.coroscope.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import org.coroscope.lesson.Lesson;

/**
 * What the editor was filled with: a lesson, or a file of somebody's own.
 *
 * @param id names the learner's edit of it
 * @param lesson its text read as a lesson
 * @param file where it lies, if it is no lesson of the catalogue
 */
public record Document(String id, Lesson lesson, Optional<Path> file) {

  /** A lesson of the catalogue. */
  public static Document of(Lesson lesson) {
    return new Document(lesson.id(), lesson, Optional.empty());
  }

  /** The text without anybody's edits. */
  public String original() {
    return lesson.source();
  }

  /** What is written above it. */
  public String title() {
    return lesson.title();
  }
}
