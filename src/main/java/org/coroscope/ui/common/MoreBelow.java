package org.coroscope.ui.common;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Lies over the lower edge of an area that scrolls, and tells that it goes on below: what is there
 * fades, and an arrow points down. At the end of the content it is not there.
 */
public final class MoreBelow extends StackPane {

  /** So many pixels below the edge are no content, but roundings. */
  private static final double NEGLIGIBLE = 4;

  /** Tells about the area, which has its content already. */
  public MoreBelow(ScrollPane area) {
    Region arrow = new Region();
    arrow.getStyleClass().add("more-below-arrow");
    getStyleClass().add("more-below");
    getChildren().add(arrow);
    setMouseTransparent(true);
    setMaxHeight(USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
    BooleanBinding more =
        Bindings.createBooleanBinding(
            () -> hidden(area) > NEGLIGIBLE,
            area.vvalueProperty(),
            area.viewportBoundsProperty(),
            area.getContent().layoutBoundsProperty());
    visibleProperty().bind(more);
  }

  private static double hidden(ScrollPane area) {
    Bounds content = area.getContent().getLayoutBounds();
    double outside = content.getHeight() - area.getViewportBounds().getHeight();
    return outside * (1 - area.getVvalue() / area.getVmax());
  }
}
