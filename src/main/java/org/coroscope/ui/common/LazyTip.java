package org.coroscope.ui.common;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * A tip that is made when the pointer first comes to its node, and asked for its text each time: a
 * tip is a window of its own, and to make one for each of many small things takes long.
 */
public final class LazyTip {

  /** Wider tips break their lines, in pixels. */
  private static final double WIDEST = 600;

  private LazyTip() {}

  /**
   * Gives the node a tip, or its tip another text; in FXML {@code LazyTip.text="…"}. Screen readers
   * tell it as the node's help, as they do with tips of JavaFX.
   */
  public static void setText(Node node, String text) {
    if (getText(node) == null) {
      install(node, () -> getText(node));
    }
    node.getProperties().put(LazyTip.class, text);
    node.setAccessibleHelp(text);
  }

  /** What {@link #setText} gave the node; null if nothing. */
  public static String getText(Node node) {
    return node.hasProperties() ? (String) node.getProperties().get(LazyTip.class) : null;
  }

  /**
   * Gives the node a tip.
   *
   * @param text what it says; asked whenever the pointer comes
   */
  public static void install(Node node, Supplier<String> text) {
    node.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        new EventHandler<>() {
          private Tooltip tip;

          @Override
          public void handle(MouseEvent event) {
            if (tip == null) {
              tip = new Tooltip();
              tip.setWrapText(true);
              tip.setMaxWidth(WIDEST);
              Tooltip.install(node, tip);
            }
            tip.setText(text.get());
          }
        });
  }
}
