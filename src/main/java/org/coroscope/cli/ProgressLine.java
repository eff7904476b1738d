package org.coroscope.cli;

import java.io.Console;
import java.io.PrintWriter;

/**
 * A bar that shows how far a long command is. On a terminal it stays in one line; elsewhere, as in
 * a file, each state is a line of its own.
 */
final class ProgressLine {

  private static final int WIDTH = 24;

  private final PrintWriter out;
  private final boolean terminal;
  private int shown;

  ProgressLine(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Whether somebody sees what this program prints. */
  static boolean isTerminal() {
    if (System.console() == null) {
      return false;
    }
    try {
      // From JDK 22 on there is always a console, which says whether it is a terminal.
      return (boolean) Console.class.getMethod("isTerminal").invoke(System.console());
    } catch (NoSuchMethodException before22) {
      return true;
    } catch (ReflectiveOperationException | RuntimeException hidden) {
      return false;
    }
  }

  /** Shows that this many of so many are done, and what is worked on. */
  void show(int done, int of, String what) {
    int filled = WIDTH * done / of;
    String bar = "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "]";
    String line = bar + " " + done + "/" + of + " " + what;
    if (terminal) {
      out.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
      shown = line.length();
    } else {
      out.println(line);
    }
    out.flush();
  }

  /** Prints a line that stays, above the bar. */
  void say(String line) {
    clear();
    out.println(line);
    out.flush();
  }

  /** Takes the bar away. */
  void clear() {
    if (shown > 0) {
      out.print("\r" + " ".repeat(shown) + "\r");
      out.flush();
      shown = 0;
    }
  }
}
