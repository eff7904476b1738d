package org.coroscope.render;

/**
 * How a text is set.
 *
 * @param face the font
 * @param size its size in pixels
 */
public record TextStyle(Typeface face, double size) {

  /** The same in another size. */
  public TextStyle scaled(double factor) {
    return new TextStyle(face, size * factor);
  }
}
