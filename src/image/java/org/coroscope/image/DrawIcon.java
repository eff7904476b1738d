package org.coroscope.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Draws the program's icon, three lanes of a timeline and the playhead, in each size that systems
 * ask for. Small ones are drawn for themselves, on whole pixels: scaled down they would be blurred.
 */
public final class DrawIcon {

  /** The icon is laid out on a square of this many units. */
  private static final double UNITS = 16;

  private static final Color GROUND = new Color(0x171f33);
  private static final Color FIRST = new Color(0x4aa8ff);
  private static final Color SECOND = new Color(0xffb43d);
  private static final Color THIRD = new Color(0x3dd69c);
  private static final Color PLAYHEAD = new Color(0xff4f8b);

  private static final double LANE = 2.6;
  private static final double PLAYHEAD_X = 9;
  private static final double PLAYHEAD_TOP = 1;

  /** In smaller ones the playhead's grip would be a blot. */
  private static final int GRIP_FROM = 32;

  private final double unit;
  private final int size;
  private final Graphics2D pen;

  private DrawIcon(int size, Graphics2D pen) {
    this.size = size;
    this.unit = size / UNITS;
    this.pen = pen;
  }

  /**
   * Draws it anew.
   *
   * @param args the folder of the icons
   */
  public static void main(String[] args) throws IOException {
    for (int size : AppIcon.SIZES) {
      BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
      Graphics2D pen = image.createGraphics();
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      new DrawIcon(size, pen).draw();
      pen.dispose();
      ImageIO.write(image, "png", Path.of(args[0], AppIcon.file(size)).toFile());
    }
  }

  private void draw() {
    double round = 6 * unit;
    fill(GROUND, new RoundRectangle2D.Double(0, 0, size, size, round, round));
    span(FIRST, 2, 8, 2.7);
    span(FIRST, 10.5, 14, 2.7);
    span(SECOND, 5, 10.5, 6.7);
    span(THIRD, 2, 5, 10.7);
    span(THIRD, 8, 14, 10.7);
    playhead();
  }

  private void span(Color colour, double from, double to, double top) {
    double x = pixels(from);
    double y = pixels(top);
    fill(
        colour,
        new RoundRectangle2D.Double(
            x, y, pixels(to) - x, pixels(top + LANE) - y, 1.2 * unit, 1.2 * unit));
  }

  private void playhead() {
    double x = pixels(PLAYHEAD_X);
    double width = Math.max(1, pixels(0.7));
    double top = pixels(PLAYHEAD_TOP);
    fill(PLAYHEAD, new Rectangle2D.Double(x, top, width, size - 2 * top));
    if (size >= GRIP_FROM) {
      double middle = x + width / 2;
      Path2D grip = new Path2D.Double();
      grip.moveTo(middle - 1.3 * unit, top);
      grip.lineTo(middle + 1.3 * unit, top);
      grip.lineTo(middle + 1.3 * unit, top + 0.7 * unit);
      grip.lineTo(middle, top + 2 * unit);
      grip.lineTo(middle - 1.3 * unit, top + 0.7 * unit);
      grip.closePath();
      fill(PLAYHEAD, grip);
    }
  }

  private double pixels(double units) {
    return Math.round(units * unit);
  }

  private void fill(Color colour, Shape shape) {
    pen.setColor(colour);
    pen.fill(shape);
  }
}
