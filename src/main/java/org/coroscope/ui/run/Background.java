package org.coroscope.ui.run;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/**
 * The threads the window uses beside the one that draws. Each does one thing after the other, but
 * for those that run programs: one that does not end when it is told to must not hold up the next.
 *
 * @param runs where programs run
 * @param lookups where short questions are answered: locals, checks of the text
 * @param files where files are written
 * @param exports where pictures and other exports are made
 * @param ui brings results back to the thread that draws
 */
public record Background(
    Executor runs, Executor lookups, Executor files, Executor exports, Executor ui) {

  /** Real threads, which do not keep the program alive. */
  public static Background threads() {
    return new Background(
        Executors.newCachedThreadPool(task -> daemon(task, "coroscope-run")),
        thread("coroscope-lookup"),
        thread("coroscope-files"),
        thread("coroscope-exports"),
        Platform::runLater);
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(task -> daemon(task, name));
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
