package org.coroscope.ui.workbench;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * Where letters are so large that the panes do not fit below each other, they scroll as a whole.
 * What takes the keyboard is then brought into sight.
 */
final class KeepInSight {

  private final ScrollPane scroll;

  KeepInSight(ScrollPane scroll) {
    this.scroll = scroll;
    scroll
        .sceneProperty()
        .addListener(
            (o, old, scene) -> {
              if (scene != null) {
                scene.focusOwnerProperty().addListener((f, before, now) -> show(now));
              }
            });
  }

  private void show(Node node) {
    if (node == null || !isInside(node)) {
      return;
    }
    Node content = scroll.getContent();
    double seen = scroll.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - seen;
    if (hidden <= 0) {
      return;
    }
    Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double top = scroll.getVvalue() * hidden;
    if (place.getMinY() < top) {
      scroll.setVvalue(place.getMinY() / hidden);
    } else if (place.getMaxY() > top + seen) {
      scroll.setVvalue(Math.min(place.getMinY(), place.getMaxY() - seen) / hidden);
    }
  }

  private boolean isInside(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each == scroll.getContent()) {
        return true;
      }
    }
    return false;
  }
}
