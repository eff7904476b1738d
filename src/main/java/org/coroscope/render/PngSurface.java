package org.coroscope.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Draws into an image in memory, which can be written as PNG. Needs no display. */
public final class PngSurface implements Surface {

  private final BufferedImage image;
  private final Graphics2D graphics;
  private final double scale;
  private final Map<String, TexturePaint> patterns = new HashMap<>();
  private final Deque<Shape> clips = new ArrayDeque<>();

  /**
   * An empty image.
   *
   * @param width in units of the drawing
   * @param height in units of the drawing
   * @param scale pixels a unit
   */
  public PngSurface(double width, double height, double scale) {
    this.scale = scale;
    image =
        new BufferedImage(
            Math.max(1, (int) Math.round(width * scale)),
            Math.max(1, (int) Math.round(height * scale)),
            BufferedImage.TYPE_INT_RGB);
    graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(scale, scale);
  }

  /** Writes what was drawn so far as PNG; the stream stays open. */
  public void writePng(OutputStream out) throws IOException {
    ImageIO.setUseCache(false);
    if (!ImageIO.write(image, "png", out)) {
      throw new IOException("This Java cannot write PNG images.");
    }
  }

  /** The image itself. */
  public BufferedImage image() {
    return image;
  }

  private void use(Ink ink) {
    graphics.setColor(new Color(ink.argb(), true));
  }

  @Override
  public void fillRect(double x, double y, double w, double h, Ink ink) {
    use(ink);
    graphics.fill(new Rectangle2D.Double(x, y, w, h));
  }

  @Override
  public void fillRoundRect(double x, double y, double w, double h, double radius, Ink ink) {
    use(ink);
    graphics.fill(new RoundRectangle2D.Double(x, y, w, h, radius * 2, radius * 2));
  }

  @Override
  public void strokeRect(double x, double y, double w, double h, double thickness, Ink ink) {
    use(ink);
    graphics.setStroke(new BasicStroke((float) thickness));
    graphics.draw(new Rectangle2D.Double(x, y, w, h));
  }

  @Override
  public void strokeLine(double x1, double y1, double x2, double y2, double thickness, Ink ink) {
    use(ink);
    graphics.setStroke(
        new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  @Override
  public void dashLine(
      double x1, double y1, double x2, double y2, double thickness, double dash, Ink ink) {
    use(ink);
    graphics.setStroke(
        new BasicStroke(
            (float) thickness,
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_MITER,
            10,
            new float[] {(float) dash},
            0));
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, Ink ink) {
    Path2D path = new Path2D.Double();
    path.moveTo(xs[0], ys[0]);
    for (int i = 1; i < xs.length; i++) {
      path.lineTo(xs[i], ys[i]);
    }
    path.closePath();
    use(ink);
    graphics.fill(path);
  }

  @Override
  public void hatchRect(double x, double y, double w, double h, Hatch hatch, Ink ink) {
    if (hatch == Hatch.NONE || w <= 0 || h <= 0) {
      return;
    }
    graphics.setPaint(
        patterns.computeIfAbsent(hatch.name() + ink.argb(), key -> pattern(hatch, ink)));
    graphics.fill(new Rectangle2D.Double(x, y, w, h));
  }

  private TexturePaint pattern(Hatch hatch, Ink ink) {
    int side = (int) Math.max(1, Math.round(Hatch.TILE * scale));
    BufferedImage tile = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = tile.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.scale(side / Hatch.TILE, side / Hatch.TILE);
    g.setColor(new Color(ink.argb(), true));
    g.setStroke(new BasicStroke(1.2f));
    double t = Hatch.TILE;
    if (hatch == Hatch.RISING || hatch == Hatch.CROSSED) {
      g.draw(new Line2D.Double(-1, t + 1, t + 1, -1));
      g.draw(new Line2D.Double(-1, 1, 1, -1));
      g.draw(new Line2D.Double(t - 1, t + 1, t + 1, t - 1));
    }
    if (hatch == Hatch.FALLING || hatch == Hatch.CROSSED) {
      g.draw(new Line2D.Double(-1, -1, t + 1, t + 1));
      g.draw(new Line2D.Double(-1, t - 1, 1, t + 1));
      g.draw(new Line2D.Double(t - 1, -1, t + 1, 1));
    }
    if (hatch == Hatch.HORIZONTAL) {
      g.draw(new Line2D.Double(0, t / 2, t, t / 2));
    }
    if (hatch == Hatch.VERTICAL) {
      g.draw(new Line2D.Double(t / 2, 0, t / 2, t));
    }
    if (hatch == Hatch.DOTTED) {
      g.fill(new Ellipse2D.Double(t / 2 - 1.1, t / 2 - 1.1, 2.2, 2.2));
    }
    g.dispose();
    return new TexturePaint(tile, new Rectangle2D.Double(0, 0, t, t));
  }

  @Override
  public void text(String text, double x, double baseline, double w, TextStyle style, Ink ink) {
    use(ink);
    graphics.setFont(PngFonts.of(style.face()).deriveFont((float) style.size()));
    graphics.drawString(text, (float) x, (float) baseline);
  }

  @Override
  public void pushClip(double x, double y, double w, double h) {
    clips.push(
        graphics.getClip() == null
            ? new Rectangle2D.Double(0, 0, image.getWidth() / scale, image.getHeight() / scale)
            : graphics.getClip());
    graphics.clip(new Rectangle2D.Double(x, y, Math.max(0, w), Math.max(0, h)));
  }

  @Override
  public void popClip() {
    graphics.setClip(clips.pop());
  }
}
