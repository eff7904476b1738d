package org.coroscope.render;

/**
 * What a painter can draw on: a screen, an image, a file. Coordinates are pixels, x to the right
 * and y down. Calls come in the order in which things lie over each other.
 */
public interface Surface {

  /** Fills a rectangle. */
  void fillRect(double x, double y, double width, double height, Ink ink);

  /** Fills a rectangle with round corners; a surface may cut them off instead. */
  void fillRoundRect(double x, double y, double width, double height, double radius, Ink ink);

  /** Draws a rectangle's outline; the line lies half inside and half outside. */
  void strokeRect(double x, double y, double width, double height, double thickness, Ink ink);

  /** Draws a straight line. */
  void strokeLine(double x1, double y1, double x2, double y2, double thickness, Ink ink);

  /** Draws a straight line of dashes. */
  void dashLine(double x1, double y1, double x2, double y2, double thickness, double dash, Ink ink);

  /** Fills a polygon. */
  void fillPolygon(double[] xs, double[] ys, Ink ink);

  /** Covers a rectangle with a pattern; what is between its lines stays as it is. */
  void hatchRect(double x, double y, double width, double height, Hatch hatch, Ink ink);

  /**
   * Draws a text in one line.
   *
   * @param x its left edge
   * @param baseline where its letters stand
   * @param width how wide it is, as {@link FontBook} measures it
   */
  void text(String text, double x, double baseline, double width, TextStyle style, Ink ink);

  /** From now on draws only within this rectangle (and those set before). */
  void pushClip(double x, double y, double width, double height);

  /** Takes back the last {@link #pushClip}. */
  void popClip();

  /** What comes until {@link #endGroup} belongs together, for those who cannot see it. */
  default void beginGroup(String title) {}

  /** Ends a group. */
  default void endGroup() {}
}
