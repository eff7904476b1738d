package org.coroscope.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import org.coroscope.lesson.Lesson;
import org.coroscope.lesson.LessonReader;
import org.coroscope.syntax.SourceEncoding;

/**
 * What the editor was filled with: a lesson, a file of somebody's own, or a new program.
 *
 * @param id names the learner's edit of it
 * @param kind which of them it is
 * @param lesson its text read as a lesson
 * @param file where it lies, if it is a file of somebody's own
 * @param form what that file has beside its text
 */
public record Document(String id, Kind kind, Lesson lesson, Optional<Path> file, DiskForm form) {

  private static final String FILE_PREFIX = "file:";
  private static final String NEW_PREFIX = "new:";

  /** Where a document comes from. */
  public enum Kind {
    /** From the catalogue: it has an original that one can go back to. */
    LESSON,
    /** From the disk: it can be saved there. */
    FILE,
    /** Not from anywhere yet. */
    NEW
  }

  /** A lesson of the catalogue. */
  public static Document of(Lesson lesson) {
    return new Document(lesson.id(), Kind.LESSON, lesson, Optional.empty(), DiskForm.PLAIN);
  }

  /** A file with the text it has on the disk. */
  static Document of(Path file, SourceEncoding.Decoded source) {
    Path place = place(file);
    String id = idOf(place);
    Lesson lesson = LessonReader.read(id, place.getFileName().toString(), newlines(source.text()));
    return new Document(id, Kind.FILE, lesson, Optional.of(place), DiskForm.of(source));
  }

  /** The id of the document that this file is when it is opened. */
  public static String idOf(Path file) {
    return FILE_PREFIX + place(file);
  }

  private static Path place(Path file) {
    return file.toAbsolutePath().normalize();
  }

  /** The new, empty program of this number, from 1. */
  public static Document empty(int number) {
    String name = number == 1 ? "untitled.py" : "untitled-" + number + ".py";
    Lesson lesson = LessonReader.read(newId(number), name, "");
    return new Document(lesson.id(), Kind.NEW, lesson, Optional.empty(), DiskForm.PLAIN);
  }

  /** The id of the new program of this number. */
  static String newId(int number) {
    return NEW_PREFIX + number;
  }

  /** The number of a new program with this id; empty if it is none's. */
  static Optional<Integer> newNumber(String id) {
    return id.matches(NEW_PREFIX + "[0-9]{1,6}")
        ? Optional.of(Integer.valueOf(id.substring(NEW_PREFIX.length())))
        : Optional.empty();
  }

  /** The file of a document with this id; empty if it is none's. */
  static Optional<Path> fileOf(String id) {
    return id.startsWith(FILE_PREFIX)
        ? Optional.of(Path.of(id.substring(FILE_PREFIX.length())))
        : Optional.empty();
  }

  /** A text with {@code \n} at the end of each line. */
  static String newlines(String source) {
    return source.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The text without anybody's edits, its lines ending in {@code \n}. */
  public String original() {
    return newlines(lesson.source());
  }

  /** What is written above it. */
  public String title() {
    return lesson.title();
  }
}
