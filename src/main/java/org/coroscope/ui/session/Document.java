package org.coroscope.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import org.coroscope.lesson.Lesson;
import org.coroscope.lesson.LessonReader;

/**
 * What the editor was filled with: a lesson, a file of somebody's own, or a new program.
 *
 * @param id names the learner's edit of it
 * @param kind which of them it is
 * @param lesson its text read as a lesson
 * @param file where it lies, if it is a file of somebody's own
 * @param lineEnd how lines end in that file; the editor itself knows only {@code \n}
 */
public record Document(String id, Kind kind, Lesson lesson, Optional<Path> file, String lineEnd) {

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
    return new Document(lesson.id(), Kind.LESSON, lesson, Optional.empty(), "\n");
  }

  /** A file with the text it has on the disk. */
  public static Document of(Path file, String source) {
    Path place = file.toAbsolutePath().normalize();
    String id = FILE_PREFIX + place;
    Lesson lesson = LessonReader.read(id, place.getFileName().toString(), newlines(source));
    String lineEnd = source.contains("\r\n") ? "\r\n" : "\n";
    return new Document(id, Kind.FILE, lesson, Optional.of(place), lineEnd);
  }

  /** The new, empty program of this number, from 1. */
  public static Document empty(int number) {
    String name = number == 1 ? "untitled.py" : "untitled-" + number + ".py";
    Lesson lesson = LessonReader.read(newId(number), name, "");
    return new Document(lesson.id(), Kind.NEW, lesson, Optional.empty(), "\n");
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

  /** A text as it is to be written to the file. */
  String forDisk(String text) {
    return lineEnd.equals("\n") ? text : text.replace("\n", lineEnd);
  }

  /** What is written above it. */
  public String title() {
    return lesson.title();
  }
}
