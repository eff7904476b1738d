package org.coroscope.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coroscope.run.Cancellation;
import org.coroscope.run.ProgramRunner;
import org.coroscope.run.RunOptions;
import org.coroscope.syntax.SourceFile;
import org.coroscope.vm.Output;

/**
 * Runs random programs on CPython 3.11 and on Coroscope, and keeps those that differ.
 *
 * <p>Arguments: how many programs, the first seed, and the folder for what is found. Ends with
 * status 1 if anything was found.
 */
public final class ProgramFuzz {
  private ProgramFuzz() {}

  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    long first = Long.parseLong(arguments[1]);
    Path folder = Files.createDirectories(Path.of(arguments[2]));
    int found = 0;
    try (CPython python = new CPython(0)) {
      for (long seed = first; seed < first + count; seed++) {
        String program = RandomPrograms.of(seed);
        String expected = python.run(program);
        if (expected == null || expected.startsWith("uncaught SyntaxError")) {
          continue;
        }
        String actual = run(program);
        if (!plain(actual).equals(plain(expected)) && isTheSameAgain(program, expected)) {
          found++;
          Files.writeString(folder.resolve(seed + ".py"), program);
          System.out.println("seed " + seed + ": " + firstDifference(expected, actual));
        }
      }
    }
    System.out.println(count + " programs, " + found + " differ");
    System.exit(found == 0 ? 0 : 1);
  }

  /** Addresses move from one process to the next, and with them hashes and the order of a set. */
  private static boolean isTheSameAgain(String program, String expected) throws IOException {
    for (int kept = 1; kept < 6; kept++) {
      try (CPython another = new CPython(kept)) {
        String again = another.run(program);
        if (again == null || !plain(again).equals(plain(expected))) {
          return false;
        }
      }
    }
    return true;
  }

  private static String run(String program) {
    StringBuilder printed = new StringBuilder();
    StringBuilder errors = new StringBuilder();
    Output output = (stream, text) -> (stream == Output.STDOUT ? printed : errors).append(text);
    try {
      int status =
          new ProgramRunner()
              .run(
                  new SourceFile("program.py", program),
                  RunOptions.standard(),
                  output,
                  new Cancellation());
      if (status != 0) {
        printed.append(uncaught(errors.toString()));
      }
    } catch (RuntimeException | Error crash) {
      return printed + "crash: " + crash + " at " + crash.getStackTrace()[0];
    }
    return printed.toString();
  }

  /** The exception that a traceback ends with, as the worker tells of it. */
  private static String uncaught(String traceback) {
    String last = traceback.lines().reduce("", (before, line) -> line);
    return "uncaught " + last.replaceFirst(": ", " ") + "\n";
  }

  /** Addresses differ from machine to machine. */
  private static String plain(String text) {
    return text.replaceAll("0x[0-9a-f]{6,}", "0x…");
  }

  private static String firstDifference(String expected, String actual) {
    String[] a = plain(expected).split("\n", -1);
    String[] b = plain(actual).split("\n", -1);
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      if (!a[i].equals(b[i])) {
        return "line " + (i + 1) + "\n  cpython:   " + a[i] + "\n  coroscope: " + b[i];
      }
    }
    return "one has " + a.length + " lines, the other " + b.length;
  }
}
