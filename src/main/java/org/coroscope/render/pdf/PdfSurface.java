package org.coroscope.render.pdf;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.coroscope.render.Hatch;
import org.coroscope.render.Ink;
import org.coroscope.render.Surface;
import org.coroscope.render.TextStyle;
import org.coroscope.render.Typeface;
import org.coroscope.render.font.FontSubset;

/** Draws onto one page, as the instructions of its content. */
final class PdfSurface implements Surface {

  /** A pixel is a 96th of an inch, a point a 72nd. */
  static final double POINTS_A_PIXEL = 0.75;

  /** How far the handles of a curve are from its ends, so that four of them make a circle. */
  private static final double CIRCLE = 0.5523;

  private final PdfFonts fonts;
  private final StringBuilder content = new StringBuilder(1 << 14);
  private final Set<Typeface> faces = new TreeSet<>();
  private final Map<String, PdfPattern> patterns = new LinkedHashMap<>();
  private final Set<Integer> opacities = new LinkedHashSet<>();

  PdfSurface(double height, PdfFonts fonts) {
    this.fonts = fonts;
    // Pages have their origin at the lower left corner, and y goes up.
    content.append("0.75 0 0 -0.75 0 ").append(number(height * POINTS_A_PIXEL)).append(" cm\n");
  }

  String content() {
    return content.toString();
  }

  Set<Typeface> faces() {
    return faces;
  }

  /** The patterns it used, by name. */
  Map<String, PdfPattern> patterns() {
    return patterns;
  }

  /** The opacities it used, in 255ths. */
  Set<Integer> opacities() {
    return opacities;
  }

  static String opacityName(int opacity) {
    return "O" + opacity;
  }

  @Override
  public void fillRect(double x, double y, double width, double height, Ink ink) {
    painted(ink, () -> rect(x, y, width, height).append("f\n"));
  }

  @Override
  public void fillRoundRect(double x, double y, double w, double h, double radius, Ink ink) {
    double r = Math.max(0, Math.min(radius, Math.min(w, h) / 2));
    if (r == 0) {
      fillRect(x, y, w, h, ink);
      return;
    }
    double k = r * (1 - CIRCLE);
    painted(
        ink,
        () -> {
          op("m", x + r, y);
          op("l", x + w - r, y);
          op("c", x + w - k, y, x + w, y + k, x + w, y + r);
          op("l", x + w, y + h - r);
          op("c", x + w, y + h - k, x + w - k, y + h, x + w - r, y + h);
          op("l", x + r, y + h);
          op("c", x + k, y + h, x, y + h - k, x, y + h - r);
          op("l", x, y + r);
          op("c", x, y + k, x + k, y, x + r, y);
          content.append("f\n");
        });
  }

  @Override
  public void strokeRect(double x, double y, double w, double h, double thickness, Ink ink) {
    stroked(ink, thickness, () -> rect(x, y, w, h).append("S\n"));
  }

  @Override
  public void strokeLine(double x1, double y1, double x2, double y2, double thickness, Ink ink) {
    stroked(ink, thickness, () -> line(x1, y1, x2, y2));
  }

  @Override
  public void dashLine(
      double x1, double y1, double x2, double y2, double thickness, double dash, Ink ink) {
    content.append('[').append(number(dash)).append("] 0 d\n");
    stroked(ink, thickness, () -> line(x1, y1, x2, y2));
    content.append("[] 0 d\n");
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, Ink ink) {
    painted(
        ink,
        () -> {
          for (int i = 0; i < xs.length; i++) {
            op(i == 0 ? "m" : "l", xs[i], ys[i]);
          }
          content.append("f\n");
        });
  }

  @Override
  public void hatchRect(double x, double y, double width, double height, Hatch hatch, Ink ink) {
    if (hatch == Hatch.NONE || width <= 0 || height <= 0) {
      return;
    }
    PdfPattern pattern = new PdfPattern(hatch, ink);
    patterns.put(pattern.name(), pattern);
    content.append("/Pattern cs /").append(pattern.name()).append(" scn\n");
    rect(x, y, width, height).append("f\n");
  }

  @Override
  public void text(String text, double x, double baseline, double width, TextStyle style, Ink ink) {
    if (text.isEmpty()) {
      return;
    }
    FontSubset letters = fonts.subset(style.face());
    faces.add(style.face());
    StringBuilder glyphs = new StringBuilder();
    text.codePoints().forEach(each -> glyphs.append(hex(letters.glyph(each))));
    painted(
        ink,
        () -> {
          content.append("BT /").append(PdfFonts.name(style.face())).append(' ');
          content.append(number(style.size())).append(" Tf ");
          // The page is upside down, so letters are turned over once more.
          op("Tm", 1, 0, 0, -1, x, baseline);
          content.append('<').append(glyphs).append("> Tj ET\n");
        });
  }

  @Override
  public void pushClip(double x, double y, double width, double height) {
    content.append("q\n");
    rect(x, y, width, height).append("W n\n");
  }

  @Override
  public void popClip() {
    content.append("Q\n");
  }

  // ---- pieces -----------------------------------------------------------------------------------

  private void painted(Ink ink, Runnable shape) {
    colour(ink, "rg");
    inOpacity(ink, shape);
  }

  private void stroked(Ink ink, double thickness, Runnable shape) {
    colour(ink, "RG");
    op("w", thickness);
    inOpacity(ink, shape);
  }

  private void colour(Ink ink, String operator) {
    content.append(colour(ink)).append(' ').append(operator).append('\n');
  }

  private void inOpacity(Ink ink, Runnable shape) {
    int opacity = ink.argb() >>> 24;
    if (opacity == 255) {
      shape.run();
      return;
    }
    opacities.add(opacity);
    content.append("q /").append(opacityName(opacity)).append(" gs\n");
    shape.run();
    content.append("Q\n");
  }

  private StringBuilder rect(double x, double y, double width, double height) {
    return op("re", x, y, Math.max(0, width), Math.max(0, height));
  }

  private void line(double x1, double y1, double x2, double y2) {
    op("m", x1, y1);
    op("l", x2, y2).append("S\n");
  }

  private StringBuilder op(String operator, double... operands) {
    for (double operand : operands) {
      content.append(number(operand)).append(' ');
    }
    return content.append(operator).append('\n');
  }

  /** Red, green and blue from 0 to 1. */
  static String colour(Ink ink) {
    return thousandths(ink.red() / 255.0)
        + ' '
        + thousandths(ink.green() / 255.0)
        + ' '
        + thousandths(ink.blue() / 255.0);
  }

  /** A number with at most two digits behind the point. */
  static String number(double value) {
    return decimal(Math.round(value * 100), 2);
  }

  static String thousandths(double value) {
    return decimal(Math.round(value * 1000), 3);
  }

  private static String decimal(long scaled, int places) {
    String digits = Long.toString(Math.abs(scaled));
    String padded = "0".repeat(Math.max(0, places + 1 - digits.length())) + digits;
    String whole = padded.substring(0, padded.length() - places);
    String fraction = padded.substring(padded.length() - places).replaceFirst("0+$", "");
    return (scaled < 0 ? "-" : "") + whole + (fraction.isEmpty() ? "" : "." + fraction);
  }

  /** A glyph's number in four digits. */
  static String hex(int glyph) {
    return HexFormat.of().withUpperCase().toHexDigits((short) glyph);
  }
}
