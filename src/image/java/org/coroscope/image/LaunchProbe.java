package org.coroscope.image;

import java.time.Duration;
import java.time.Instant;
import org.coroscope.app.Main;

/** Opens the program's window, says how long it took to show the first lesson, and is gone. */
public final class LaunchProbe {

  private LaunchProbe() {}

  /** Takes no arguments; prints milliseconds since the process began. */
  public static void main(String[] args) {
    Instant begun = ProcessHandle.current().info().startInstant().orElseThrow();
    FirstLesson.whenShown(
        () -> {
          System.out.println(Duration.between(begun, Instant.now()).toMillis());
          System.out.flush();
          // What is kept at a proper end is no part of the start.
          Runtime.getRuntime().halt(0);
        });
    Main.main(new String[0]);
  }
}
