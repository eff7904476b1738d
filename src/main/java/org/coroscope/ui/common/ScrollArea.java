package org.coroscope.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/**
 * A scroll pane that paints only what has changed. The toolkit's own keeps a picture of all it
 * shows, and makes the whole picture anew whenever anything in it changes: in a window that shows
 * something else at each step that is most of the work.
 */
public final class ScrollArea extends ScrollPane {

  /** An area without content yet. */
  public ScrollArea() {}

  /** An area that scrolls this. */
  public ScrollArea(Node content) {
    super(content);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    Skin<?> skin = super.createDefaultSkin();
    getChildren().stream()
        .filter(child -> child.getStyleClass().contains("viewport"))
        .forEach(viewport -> viewport.setCache(false));
    return skin;
  }
}
