package org.coroscope.ui.loop;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What is picked by a click is picked by the keyboard as well. */
final class Picking {

  private Picking() {}

  /** Does the action at a click on the node, and at the keys that press a button. */
  static void install(Node node, Runnable action) {
    node.setOnMouseClicked(event -> action.run());
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            action.run();
            event.consume();
          }
        });
  }
}
