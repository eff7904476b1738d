package org.coroscope.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.coroscope.cli.CoroscopeCommand;

/**
 * The program's entry: with arguments it is the command line, without any it opens the window.
 *
 * <p>There is no {@link javafx.application.Application} on purpose. The launcher of the JDK refuses
 * to start a subclass of it unless JavaFX is on the module path, which one jar with everything
 * cannot offer; and what the window needs from files is read while the toolkit starts.
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

  /** Opens the window and returns when it has been closed. */
  private static void openWindow(String... arguments) {
    // Exported images are drawn in memory; a second toolkit must not open windows of its own.
    System.setProperty("java.awt.headless", "true");
    StartWarnings.silence();
    CompletableFuture<FirstReading> reading = CompletableFuture.supplyAsync(FirstReading::read);
    CountDownLatch closed = new CountDownLatch(1);
    try {
      Platform.startup(() -> show(reading, Stream.of(arguments).findFirst(), closed::countDown));
      closed.await();
    } catch (UnsupportedOperationException e) {
      // What JavaFX throws where there is no display to open a window on.
      System.err.println("Coroscope cannot open its window: " + e.getMessage());
      System.err.println("Without a display the command line still works; see coroscope --help.");
      System.exit(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void show(
      CompletableFuture<FirstReading> reading, Optional<String> wanted, Runnable whenClosed) {
    try {
      Stage stage = new Stage();
      // The window still has to keep how it was left: only then is it over.
      stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> Platform.runLater(whenClosed));
      new CoroscopeApp(reading.join()).show(stage, wanted);
    } catch (RuntimeException | Error e) {
      // Without a window nothing else would end the program.
      Platform.exit();
      whenClosed.run();
      throw e;
    }
  }
}
