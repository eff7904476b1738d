package org.coroscope.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.coroscope.export.FileWriter;
import org.coroscope.lesson.Lesson;

/**
 * Where an export's files go. A file that is there already stays as it is, unless overwriting was
 * asked for.
 */
final class ExportTarget {

  private final String output;
  private final boolean several;
  private final boolean force;

  /**
   * A place for files.
   *
   * @param output as the user gave it: a file, a folder, {@code -}, or null for the current folder
   * @param several whether there are several programs, which then keep their chapters' folders
   * @param force whether files that exist are overwritten
   */
  ExportTarget(String output, boolean several, boolean force) {
    this.output = output;
    this.several = several;
    this.force = force;
  }

  boolean isStandardOutput() {
    return "-".equals(output);
  }

  /** The file of a lesson's only picture. */
  private Path only(Lesson lesson, String ending) {
    if (several || output == null || output.endsWith("/") || Files.isDirectory(Path.of(output))) {
      return oneOfMany(lesson, 0, ending);
    }
    return Path.of(output);
  }

  /** The file of one of a lesson's pictures, in a folder. */
  private Path oneOfMany(Lesson lesson, int number, String ending) {
    String plain = several ? lesson.id() : lesson.fileName().replaceFirst("\\.py$", "");
    String name = FileWriter.name(plain, number, ending);
    return Path.of(output == null ? "." : output).resolve(name);
  }

  /**
   * Refuses early what could not be written later.
   *
   * @throws CommandFailure if the file is there and is not to be overwritten
   */
  void check(Lesson lesson, String ending) {
    if (!isStandardOutput()) {
      refuseIfThere(only(lesson, ending));
    }
  }

  private void refuseIfThere(Path file) {
    if (!force && Files.exists(file)) {
      throw new CommandFailure(file + " is there already. Say --force to overwrite it.");
    }
  }

  /**
   * Writes a file.
   *
   * @param lesson what it is of
   * @param ending what its name ends in, if the user gave only a folder
   * @param number its number, or 0 if it is the lesson's only file
   * @return the file's name; empty for standard output
   */
  String write(Lesson lesson, String ending, int number, byte[] bytes) throws IOException {
    if (isStandardOutput()) {
      if (number > 0) {
        throw new CommandFailure(
            "Several files cannot go to standard output. Name a folder: -o OUT.");
      }
      System.out.write(bytes);
      System.out.flush();
      return "";
    }
    Path file = number == 0 ? only(lesson, ending) : oneOfMany(lesson, number, ending);
    refuseIfThere(file);
    try {
      FileWriter.write(file, bytes, force);
    } catch (NotDirectoryException there) {
      throw new CommandFailure(
          there.getFile() + " is a file, but a folder is needed there. Name another one: -o OUT.");
    } catch (AccessDeniedException denied) {
      throw new CommandFailure(
          "There is no permission to write " + denied.getFile() + ". Name another place: -o OUT.");
    }
    return file.toString();
  }
}
