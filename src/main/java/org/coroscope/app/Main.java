package org.coroscope.app;

import javafx.application.Application;
import org.coroscope.cli.CoroscopeCommand;

/**
 * The program's entry: with arguments it is the command line, without any it opens the window.
 *
 * <p>It does not extend {@link Application} on purpose: the launcher of the JDK refuses to start a
 * subclass of it unless JavaFX is on the module path, which one jar with everything cannot offer.
 */
public final class Main {

  private Main() {}

  /**
   * Starts Coroscope.
   *
   * @param args a command and its arguments, or nothing for the window
   */
  public static void main(String[] args) {
    if (args.length > 0) {
      // Nothing of the toolkit is touched on this way: a command works without a display.
      System.exit(CoroscopeCommand.commandLine(Main::openWindow).execute(args));
    }
    openWindow();
  }

  private static void openWindow(String... arguments) {
    // Exported images are drawn in memory; a second toolkit must not open windows of its own.
    System.setProperty("java.awt.headless", "true");
    StartWarnings.silence();
    try {
      CoroscopeApp.launchWith(arguments);
    } catch (UnsupportedOperationException e) {
      // What JavaFX throws where there is no display to open a window on.
      System.err.println("Coroscope cannot open its window: " + e.getMessage());
      System.err.println("Without a display the command line still works; see coroscope --help.");
      System.exit(1);
    }
  }
}
