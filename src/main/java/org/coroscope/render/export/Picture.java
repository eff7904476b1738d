package org.coroscope.render.export;

import java.util.Map;
import java.util.function.Consumer;
import org.coroscope.render.Drawing;
import org.coroscope.render.Surface;

/**
 * A drawing of which everything is known but the surface.
 *
 * @param width in pixels
 * @param height in pixels
 * @param title what it is called
 * @param description what is to be seen
 * @param origin where it comes from
 * @param painter paints it
 */
record Picture(
    double width,
    double height,
    String title,
    String description,
    Map<String, String> origin,
    Consumer<Surface> painter)
    implements Drawing {

  @Override
  public void paint(Surface surface) {
    painter.accept(surface);
  }
}
