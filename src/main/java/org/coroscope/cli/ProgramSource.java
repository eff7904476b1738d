package org.coroscope.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.coroscope.lesson.CatalogueReader;
import org.coroscope.lesson.Lesson;
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
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException malformed) {
      throw new CommandFailure(name + " is not UTF-8 text. Save it as UTF-8 and try again.");
    }
  }
}
