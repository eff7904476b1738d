package org.coroscope.render.pdf;

import java.nio.charset.StandardCharsets;
import org.coroscope.render.Hatch;
import org.coroscope.render.Ink;

/**
 * A pattern as a tile that is repeated over the page.
 *
 * @param hatch its lines
 * @param ink their colour
 */
record PdfPattern(Hatch hatch, Ink ink) {

  /** A third more than a hair, as on the other surfaces. */
  private static final double THICKNESS = 1.2;

  /** How it is called on a page. */
  String name() {
    return "P" + hatch.ordinal() + ink.hex().substring(1);
  }

  /**
   * Writes it for pages of a height, and says its number.
   *
   * @param height of the page, in pixels
   */
  int write(PdfObjects objects, double height) {
    double scale = PdfSurface.POINTS_A_PIXEL;
    String tile = PdfSurface.number(Hatch.TILE);
    String top = PdfSurface.number(height * scale);
    return objects.addStream(
        "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 "
            + tile
            + " "
            + tile
            + "] /XStep "
            + tile
            + " /YStep "
            + tile
            + " /Resources << >> /Matrix [0.75 0 0 -0.75 0 "
            + top
            + "]",
        content().getBytes(StandardCharsets.US_ASCII));
  }

  private String content() {
    if (hatch == Hatch.DOTTED) {
      // A line of no length with round ends is a dot.
      return PdfSurface.colour(ink) + " RG 1 J 2.2 w 3 3 m 3 3 l S\n";
    }
    return PdfSurface.colour(ink) + " RG " + PdfSurface.number(THICKNESS) + " w\n" + lines();
  }

  /** Lines of one tile; those across its corners make the slanted ones meet without gaps. */
  private String lines() {
    String rising = "-1 1 m 1 -1 l S 0 6 m 6 0 l S 5 7 m 7 5 l S\n";
    String falling = "-1 5 m 1 7 l S 0 0 m 6 6 l S 5 -1 m 7 1 l S\n";
    return switch (hatch) {
      case RISING -> rising;
      case FALLING -> falling;
      case CROSSED -> rising + falling;
      case HORIZONTAL -> "0 3 m 6 3 l S\n";
      case VERTICAL -> "3 0 m 3 6 l S\n";
      case DOTTED, NONE -> "";
    };
  }
}
