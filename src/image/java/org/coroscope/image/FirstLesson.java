package org.coroscope.image;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Waits, beside the program, until its window shows the first lesson. */
final class FirstLesson {

  private static final int LOOK_EVERY_MILLIS = 5;

  /** The frame that is drawn after all of the window has found its place. */
  private static final int FRAMES = 3;

  private FirstLesson() {}

  /** Calls back on the toolkit's thread when the window names a lesson and has been drawn. */
  static void whenShown(Runnable then) {
    Thread watcher = new Thread(() -> watch(then), "first-lesson");
    watcher.setDaemon(true);
    watcher.start();
  }

  private static void watch(Runnable then) {
    try {
      while (!isNamed()) {
        Thread.sleep(LOOK_EVERY_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    Platform.runLater(() -> afterFrames(then));
  }

  /** The title names the lesson as soon as it is open; the window is shown after that. */
  private static boolean isNamed() {
    for (Window window : Window.getWindows().toArray(new Window[0])) {
      if (window instanceof Stage stage && stage.isShowing() && stage.getTitle().contains("–")) {
        return true;
      }
    }
    return false;
  }

  private static void afterFrames(Runnable then) {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        if (++frames == FRAMES) {
          stop();
          then.run();
        }
      }
    }.start();
  }
}
