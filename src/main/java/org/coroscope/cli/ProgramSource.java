package org.coroscope.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.coroscope.lesson.CatalogueReader;
import org.coroscope.lesson.Lesson;
import org.coroscope.syntax.SourceEncoding;
import org.coroscope.syntax.SourceEncodingException;
import org.coroscope.syntax.SourceFile;

/** Where a command's program comes from: a file, a lesson's name, or standard input. */
final class ProgramSource {
  private ProgramSource() {}

  /**
   * Reads the program.
   *
   * @param name a path, {@code -} for standard input, or the id of a bundled lesson
   * @throws CommandFailure if there is nothing to read, saying what to do
   */
  static SourceFile read(String name, InputStream standardInput) {
    try {
      if (name.equals("-")) {
        return new SourceFile("<stdin>", decode("<stdin>", standardInput.readAllBytes()));
      }
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw new CommandFailure(name + " is a folder. Name a Python file in it.");
      }
      if (!Files.exists(path)) {
        Lesson lesson = CatalogueReader.bundled().find(name).orElse(null);
        if (lesson != null) {
          return new SourceFile(lesson.fileName(), lesson.source());
        }
      }
      return new SourceFile(name, decode(name, Files.readAllBytes(path)));
    } catch (NoSuchFileException missing) {
      throw new CommandFailure(
          "There is no file " + name + ", nor a lesson of that name (see: coroscope lessons).");
    } catch (IOException failure) {
      throw new CommandFailure("Cannot read " + name + ": " + failure.getMessage());
    }
  }

  private static String decode(String name, byte[] bytes) {
    try {
      return SourceEncoding.decode(bytes).text();
    } catch (SourceEncodingException failure) {
      throw new CommandFailure(name + explain(failure));
    }
  }

  private static String explain(SourceEncodingException failure) {
    String encoding = failure.encoding();
    return switch (failure.reason()) {
      case UNKNOWN ->
          (" declares in line %d the encoding %s, which is not known here. "
                  + "Save it as UTF-8, declare utf-8 there, and try again.")
              .formatted(failure.line(), encoding);
      case MARKED_OTHERWISE ->
          " begins with a mark that says UTF-8, but line %d declares %s. Declare utf-8 or nothing."
              .formatted(failure.line(), encoding);
      case UNDECODABLE, UNENCODABLE ->
          " is not text in %s: line %d has other bytes. Save it as UTF-8 and try again."
              .formatted(encoding, failure.line());
    };
  }
}
