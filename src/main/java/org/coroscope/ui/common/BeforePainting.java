package org.coroscope.ui.common;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Does something once before the next picture of a node's window is painted, after everything has
 * been laid out: so it sees where things will be, and what it changes is in that same picture.
 */
public final class BeforePainting {

  private final Node node;
  private final Runnable action;

  // The scene must be given the very same object to forget it.
  private final Runnable whenPlaced = this::placed;
  private boolean asked;

  /**
   * Does nothing until it is asked.
   *
   * @param node in whose window; while it is in none, what was asked for waits
   * @param action what is done then
   */
  public BeforePainting(Node node, Runnable action) {
    this.node = node;
    this.action = action;
    node.sceneProperty().addListener((o, old, now) -> move(old, now));
    move(null, node.getScene());
  }

  private void move(Scene old, Scene now) {
    if (old != null) {
      old.removePostLayoutPulseListener(whenPlaced);
    }
    if (now != null) {
      now.addPostLayoutPulseListener(whenPlaced);
    }
  }

  /** Asks for it; however often that happens before the next picture, it is done once. */
  public void ask() {
    if (!asked) {
      asked = true;
      if (node.getScene() != null) {
        Platform.requestNextPulse();
      }
    }
  }

  /** Takes back what was asked for, if it was. */
  public void forget() {
    asked = false;
  }

  private void placed() {
    if (asked) {
      asked = false;
      action.run();
    }
  }
}
