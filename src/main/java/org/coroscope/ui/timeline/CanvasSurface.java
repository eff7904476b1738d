package org.coroscope.ui.timeline;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.text.Font;
import org.coroscope.render.Hatch;
import org.coroscope.render.Ink;
import org.coroscope.render.Surface;
import org.coroscope.render.TextStyle;
import org.coroscope.ui.theme.ScreenFonts;

/** The screen as a painter's surface. Keeps colours, fonts and patterns between paintings. */
final class CanvasSurface implements Surface {

  private final Map<Ink, Color> colours = new HashMap<>();
  private final Map<TextStyle, Font> fonts = new HashMap<>();
  private final ScreenFonts screenFonts;
  private final Map<Pattern, ImagePattern> patterns = new HashMap<>();
  private GraphicsContext graphics;

  private record Pattern(Hatch hatch, Ink ink) {}

  CanvasSurface(ScreenFonts screenFonts) {
    this.screenFonts = screenFonts;
  }

  /** Sets what is drawn on. */
  void drawOn(GraphicsContext context) {
    graphics = context;
  }

  private Color colour(Ink ink) {
    return colours.computeIfAbsent(ink, i -> Color.rgb(i.red(), i.green(), i.blue(), i.opacity()));
  }

  private Font font(TextStyle style) {
    return fonts.computeIfAbsent(style, s -> screenFonts.font(s.face(), s.size()));
  }

  @Override
  public void fillRect(double x, double y, double width, double height, Ink ink) {
    graphics.setFill(colour(ink));
    graphics.fillRect(x, y, width, height);
  }

  @Override
  public void fillRoundRect(
      double x, double y, double width, double height, double radius, Ink ink) {
    graphics.setFill(colour(ink));
    if (radius < 1) {
      graphics.fillRect(x, y, width, height);
      return;
    }
    // Cut corners look round at this size, and are drawn many times faster.
    double cut = Math.min(radius, 3) * 0.5;
    graphics.fillRect(x + cut, y, width - 2 * cut, height);
    graphics.fillRect(x, y + cut, width, height - 2 * cut);
  }

  @Override
  public void strokeRect(
      double x, double y, double width, double height, double thickness, Ink ink) {
    graphics.setStroke(colour(ink));
    graphics.setLineWidth(thickness);
    graphics.strokeRect(x, y, width, height);
  }

  @Override
  public void strokeLine(double x1, double y1, double x2, double y2, double thickness, Ink ink) {
    graphics.setFill(colour(ink));
    // Upright and level lines are most lines, and as rectangles they are sharp.
    if (x1 == x2) {
      graphics.fillRect(
          Math.round(x1 - thickness / 2), Math.min(y1, y2), thickness, Math.abs(y2 - y1));
    } else if (y1 == y2) {
      graphics.fillRect(
          Math.min(x1, x2), Math.round(y1 - thickness / 2), Math.abs(x2 - x1), thickness);
    } else {
      graphics.setStroke(colour(ink));
      graphics.setLineWidth(thickness);
      graphics.strokeLine(x1, y1, x2, y2);
    }
  }

  @Override
  public void dashLine(
      double x1, double y1, double x2, double y2, double thickness, double dash, Ink ink) {
    graphics.setStroke(colour(ink));
    graphics.setLineWidth(thickness);
    graphics.setLineDashes(dash);
    graphics.strokeLine(x1, y1, x2, y2);
    graphics.setLineDashes();
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, Ink ink) {
    graphics.setFill(colour(ink));
    graphics.fillPolygon(xs, ys, xs.length);
  }

  @Override
  public void hatchRect(double x, double y, double width, double height, Hatch hatch, Ink ink) {
    if (hatch != Hatch.NONE && width > 0 && height > 0) {
      graphics.setFill(patterns.computeIfAbsent(new Pattern(hatch, ink), CanvasSurface::pattern));
      graphics.fillRect(x, y, width, height);
    }
  }

  private static ImagePattern pattern(Pattern pattern) {
    int size = (int) Hatch.TILE;
    WritableImage tile = new WritableImage(size, size);
    PixelWriter pixels = tile.getPixelWriter();
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        if (isInked(pattern.hatch(), x, y, size)) {
          pixels.setArgb(x, y, pattern.ink().argb());
        }
      }
    }
    return new ImagePattern(tile, 0, 0, size, size, false);
  }

  private static boolean isInked(Hatch hatch, int x, int y, int size) {
    return switch (hatch) {
      case NONE -> false;
      case RISING -> (x + y) % size == size - 1;
      case FALLING -> x == y;
      case CROSSED -> (x + y) % size == size - 1 || x == y;
      case DOTTED -> x % 3 == 1 && y % 3 == 1 && (x / 3 + y / 3) % 2 == 0;
      case HORIZONTAL -> y == size / 2;
      case VERTICAL -> x == size / 2;
    };
  }

  @Override
  public void text(String text, double x, double baseline, double width, TextStyle style, Ink ink) {
    graphics.setFill(colour(ink));
    graphics.setFont(font(style));
    graphics.fillText(text, x, baseline);
  }

  @Override
  public void pushClip(double x, double y, double width, double height) {
    graphics.save();
    graphics.beginPath();
    // Cutting at whole pixels is many times faster than within them.
    double left = Math.round(x);
    double top = Math.round(y);
    graphics.rect(left, top, Math.round(x + width) - left, Math.round(y + height) - top);
    graphics.clip();
  }

  @Override
  public void popClip() {
    graphics.restore();
  }
}
