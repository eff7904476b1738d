package org.coroscope.image;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.coroscope.app.Main;

/**
 * Opens the program's window, steps a little and ends: so that the virtual machine learns which
 * classes a start needs.
 */
public final class TrainingRun {

  private static final List<KeyCode> STEPS =
      List.of(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.END, KeyCode.HOME);

  private TrainingRun() {}

  /** Takes no arguments. */
  public static void main(String[] args) {
    FirstLesson.whenShown(
        () -> {
          Scene scene = Window.getWindows().get(0).getScene();
          STEPS.forEach(code -> press(scene, code));
          System.exit(0);
        });
    Main.main(new String[0]);
  }

  private static void press(Scene scene, KeyCode code) {
    Event.fireEvent(
        scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }
}
