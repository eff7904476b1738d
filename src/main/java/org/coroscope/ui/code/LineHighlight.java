package org.coroscope.ui.code;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.coroscope.ui.common.TaskColors;

/**
 * Lies under the editor and colours the strip of the line that runs. A style of the line itself
 * would do the same, but the editor makes a line anew when its style changes, and that takes long.
 */
final class LineHighlight extends Pane {

  private final LinePlaces places;
  private final Region strip = new Region();
  private int paragraph = -1;

  LineHighlight(LinePlaces places) {
    this.places = places;
    strip.setId("currentLine");
    strip.getStyleClass().add("current-line");
    setMouseTransparent(true);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    getChildren().add(strip);
  }

  /**
   * Colours a line.
   *
   * @param line from 0; -1 for none
   * @param colour as in {@link TaskColors}
   */
  void show(int line, int colour) {
    paragraph = line;
    TaskColors.apply(strip, colour);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    Optional<Bounds> place = places.strip(paragraph, this);
    strip.setVisible(place.isPresent());
    place.ifPresent(
        box -> strip.resizeRelocate(0, box.getMinY(), getWidth(), Math.ceil(box.getHeight())));
  }
}
