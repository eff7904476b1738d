package org.coroscope.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.coroscope.lesson.Lesson;

/**
 * Where an export's files go. A file that is there already stays as it is, unless overwriting was
 * asked for.
 */
final class ExportTarget {

  private final String output;
  private final boolean several;
  private final boolean force;
  private final Consumer<String> progress;

  /**
   * A place for files.
   *
   * @param output as the user gave it: a file, a folder, {@code -}, or null for the current folder
   * @param several whether there are several programs, which then keep their chapters' folders
   * @param force whether files that exist are overwritten
   * @param progress told each file that was written
   */
  ExportTarget(String output, boolean several, boolean force, Consumer<String> progress) {
    this.output = output;
    this.several = several;
    this.force = force;
    this.progress = progress;
  }

  boolean isStandardOutput() {
    return "-".equals(output);
  }

  /** The file of a lesson's only picture. */
  private Path only(Lesson lesson, String ending) {
    if (several || output == null || output.endsWith("/") || Files.isDirectory(Path.of(output))) {
      return oneOfMany(lesson, ending);
    }
    return Path.of(output);
  }

  /** The file of one of a lesson's pictures, in a folder. */
  private Path oneOfMany(Lesson lesson, String ending) {
    String plain = lesson.fileName().replaceFirst("\\.py$", "");
    return Path.of(output == null ? "." : output).resolve((several ? lesson.id() : plain) + ending);
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
   * @param isOnly whether it is the lesson's only file
   */
  void write(Lesson lesson, String ending, boolean isOnly, byte[] bytes) throws IOException {
    if (isStandardOutput()) {
      if (!isOnly) {
        throw new CommandFailure(
            "Several files cannot go to standard output. Name a folder: -o OUT.");
      }
      System.out.write(bytes);
      System.out.flush();
      return;
    }
    Path file = isOnly ? only(lesson, ending) : oneOfMany(lesson, ending);
    refuseIfThere(file);
    if (file.getParent() != null) {
      makeFolder(file.getParent());
    }
    OpenOption[] how =
        force
            ? new OpenOption[] {
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE
            }
            : new OpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
    Files.write(file, bytes, how);
    progress.accept("  " + file);
  }

  private static void makeFolder(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException file) {
      throw new CommandFailure(
          folder + " is a file, but a folder is needed there. Name another one: -o OUT.");
    }
  }
}
