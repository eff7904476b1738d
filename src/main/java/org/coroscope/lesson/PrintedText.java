package org.coroscope.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coroscope.run.Recording;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.trace.OutputChunk;
import org.coroscope.trace.OutputStreamKind;

/**
 * What a program printed, and how it ended: the content of an {@code .expected} file, whose form
 * {@code src/test/programs/README.md} describes.
 *
 * @param stdout text on standard output
 * @param stderr text on standard error
 * @param exitStatus status that the process ends with
 */
public record PrintedText(String stdout, String stderr, int exitStatus) {
  private static final Pattern ADDRESS = Pattern.compile("\\bat 0x[0-9a-fA-F]+");
  private static final String OPEN_END = " (no newline at end)";

  /**
   * Reads an {@code .expected} file.
   *
   * @throws IllegalArgumentException if it is none, naming the line that is not understood
   */
  public static PrintedText parse(String text) {
    StringBuilder stdout = new StringBuilder();
    StringBuilder stderr = new StringBuilder();
    StringBuilder section = null;
    int status = 0;
    boolean openEnd = false;
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("--- ")) {
        cutNewline(section, openEnd);
        openEnd = line.endsWith(OPEN_END);
        if (line.startsWith("--- stdout")) {
          section = stdout;
        } else if (line.startsWith("--- stderr")) {
          section = stderr;
        } else if (line.matches("--- exit \\d{1,3}")) {
          section = null;
          status = Integer.parseInt(line.substring("--- exit ".length()));
        } else {
          throw new IllegalArgumentException("unknown section: " + line);
        }
      } else if (section != null) {
        section.append(line).append('\n');
      }
    }
    if (section != null) {
      // The text ends with a newline, after which split gives one more line, an empty one.
      section.setLength(section.length() - 1);
    }
    cutNewline(section, openEnd);
    return new PrintedText(stdout.toString(), stderr.toString(), status);
  }

  private static void cutNewline(StringBuilder section, boolean openEnd) {
    if (section != null && openEnd) {
      section.setLength(section.length() - 1);
    }
  }

  /** What a recording tells of the output, addresses written as in an {@code .expected} file. */
  public static PrintedText of(Recording recording) {
    StringBuilder stdout = new StringBuilder();
    StringBuilder stderr = new StringBuilder();
    if (!recording.compiled()) {
      // What is wrong with a program that runs is part of its recorded output.
      for (Diagnostic diagnostic : recording.diagnostics()) {
        if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
          stderr.append(diagnostic.format());
          break;
        }
      }
    } else {
      for (OutputChunk chunk : recording.trace().outputs()) {
        if (chunk.stream() != OutputStreamKind.TYPED) {
          (chunk.stream() == OutputStreamKind.STDERR ? stderr : stdout).append(chunk.text());
        }
      }
    }
    return new PrintedText(stdout.toString(), stderr.toString(), recording.exitStatus())
        .normalised();
  }

  /** The same with each object's address written as the recorder writes it. */
  public PrintedText normalised() {
    return new PrintedText(withoutAddresses(stdout), withoutAddresses(stderr), exitStatus);
  }

  private static String withoutAddresses(String text) {
    return ADDRESS.matcher(text).replaceAll("at 0x…");
  }

  /** The text of the {@code .expected} file that would hold this; also good to show and compare. */
  public String format() {
    List<String> parts = new ArrayList<>();
    parts.add(stdout.isEmpty() ? "--- stdout\n" : section("stdout", stdout));
    if (!stderr.isEmpty()) {
      parts.add(section("stderr", stderr));
    }
    if (exitStatus != 0) {
      parts.add("--- exit " + exitStatus + "\n");
    }
    return String.join("", parts);
  }

  private static String section(String name, String text) {
    return text.endsWith("\n")
        ? "--- " + name + "\n" + text
        : "--- " + name + OPEN_END + "\n" + text + "\n";
  }
}
