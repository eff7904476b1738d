package org.coroscope.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coroscope.lesson.CatalogueReader;
import org.coroscope.lesson.Lesson;
import org.coroscope.syntax.SourceFile;

/** Where a command's program comes from: a file, a lesson's name, or standard input. */
final class ProgramSource {
  private static final Pattern CODING =
      Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-_.a-zA-Z0-9]+)");

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
          declaredCharset(bytes)
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

  /** The encoding that one of the first two lines declares in a comment (PEP 263), or UTF-8. */
  private static Charset declaredCharset(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
    List<String> lines = start.lines().limit(2).toList();
    for (String line : lines) {
      Matcher matcher = CODING.matcher(line);
      try {
        if (matcher.find()) {
          String name = matcher.group(1).replaceFirst("(?i)^(iso-)?latin[-_]1$", "latin1");
          return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        }
      } catch (IllegalCharsetNameException unknown) {
        return StandardCharsets.UTF_8;
      }
      if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
        break;
      }
    }
    return StandardCharsets.UTF_8;
  }
}
