package org.coroscope.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coroscope.bytecode.CompileOptions;
import org.coroscope.bytecode.CompileResult;
import org.coroscope.bytecode.SourceCompiler;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.syntax.SourceFile;

/**
 * Compiles texts that are random, or made from programs by random changes: there must be code or
 * diagnostics, never an exception, and never more than two seconds for 64 KB.
 *
 * <p>Arguments: how many texts, the first seed, and the folder for what is found.
 */
public final class FrontEndFuzz {
  private static final long LONGEST_NANOS = 2_000_000_000L;
  private static final int LARGEST = 64 * 1024;
  private static final int SHOWN = 20;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final String[] PIECES = {
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "=",
    ".",
    ";",
    "if ",
    " else ",
    "for ",
    " in ",
    "def f():",
    "class A:",
    "lambda",
    " not ",
    "await ",
    "yield ",
    "import ",
    "with ",
    "try:",
    "except:",
    "match x:",
    "case _:",
    ":=",
    "->",
    "@",
    "f'{x}'",
    "f\"{",
    "\n",
    "\n    ",
    "\n\t",
    "\\",
    "#",
    "'",
    "\"\"\"",
    "0x",
    "1a",
    "$",
    "async ",
    "*",
    "**",
    "\u20ac",
    "\0",
    "\uD800",
    "\r",
    "\f",
    "global x",
    "nonlocal y",
    "return",
    "del ",
    "1e999",
    "{{",
    "}}",
    "!r",
    "b'\\x'",
    "'\\N{'",
    "pass",
    "raise ",
    " from ",
    "~",
    "...",
  };

  private FrontEndFuzz() {}

  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    long first = Long.parseLong(arguments[1]);
    Path folder = Files.createDirectories(Path.of(arguments[2]));
    List<String> programs = programs();
    int found = 0;
    long slowest = 0;
    for (long seed = first; seed < first + count; seed++) {
      String text = text(new Dice(seed), programs);
      // Time on the processor: what else the computer does must not count.
      long start = CLOCK.getCurrentThreadCpuTime();
      String fault = fault(text);
      long took = CLOCK.getCurrentThreadCpuTime() - start;
      slowest = Math.max(slowest, took);
      if (fault == null && took > LONGEST_NANOS) {
        fault = "took " + took / 1_000_000 + " ms for " + text.length() + " characters";
      }
      if (fault != null) {
        found++;
        Files.writeString(folder.resolve("text-" + seed + ".py"), text.replace('\uD800', '?'));
        System.out.println("seed " + seed + ": " + fault);
      }
    }
    System.out.println(
        count + " texts, " + found + " faults, slowest " + slowest / 1_000_000 + " ms");
    System.exit(found == 0 ? 0 : 1);
  }

  private static List<String> programs() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "programs"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".py")).sorted().toList()) {
        found.add(Files.readString(file));
      }
    }
    return found;
  }

  private static String text(Dice dice, List<String> programs) {
    if (dice.chance(10)) {
      StringBuilder random = new StringBuilder();
      int pieces = dice.below(60);
      for (int i = 0; i < pieces; i++) {
        random.append(dice.pick(PIECES));
      }
      return random.toString();
    }
    if (dice.chance(1)) {
      String piece = dice.pick(PIECES) + dice.pick(PIECES);
      return piece.repeat(LARGEST / Math.max(1, piece.length()));
    }
    String program = programs.get(dice.below(programs.size()));
    int changes = 1 + dice.below(3);
    for (int i = 0; i < changes; i++) {
      program = changed(program, dice);
    }
    return program;
  }

  private static String changed(String program, Dice dice) {
    int at = dice.below(program.length() + 1);
    int end = Math.min(program.length(), at + 1 + dice.below(8));
    return switch (dice.below(5)) {
      case 0 -> program.substring(0, at);
      case 1 -> program.substring(0, at) + program.substring(end);
      case 2 -> program.substring(0, at) + program.substring(at, end) + program.substring(at);
      case 3 -> program.substring(0, at) + (char) (32 + dice.below(96)) + program.substring(at);
      default -> program.substring(0, at) + dice.pick(PIECES) + program.substring(at);
    };
  }

  /** What is wrong with how a text was answered, or null. */
  private static String fault(String text) {
    try {
      CompileResult result =
          SourceCompiler.compile(new SourceFile("fuzz.py", text), CompileOptions.recorded());
      // Nobody is shown more: there may be one for each character of a long line.
      result.diagnostics().stream().limit(SHOWN).forEach(Diagnostic::format);
      return result.code() == null && result.diagnostics().isEmpty() ? "neither" : null;
    } catch (RuntimeException | Error crash) {
      return crash + " at " + crash.getStackTrace()[0];
    }
  }
}
