package org.coroscope.render;

/**
 * A colour.
 *
 * @param argb alpha, red, green and blue, a byte each
 */
public record Ink(int argb) {

  /** An opaque colour, as {@code 0xRRGGBB}. */
  public static Ink rgb(int rgb) {
    return new Ink(0xff000000 | rgb);
  }

  /** The same colour with an opacity from 0 to 1. */
  public Ink withOpacity(double opacity) {
    return new Ink((int) Math.round(opacity * 255) << 24 | argb & 0xffffff);
  }

  /** Red, 0 to 255. */
  public int red() {
    return argb >> 16 & 0xff;
  }

  /** Green, 0 to 255. */
  public int green() {
    return argb >> 8 & 0xff;
  }

  /** Blue, 0 to 255. */
  public int blue() {
    return argb & 0xff;
  }

  /** Opacity, 0 to 1. */
  public double opacity() {
    return (argb >>> 24) / 255.0;
  }

  /** The colour without its opacity, as {@code #rrggbb}. */
  public String hex() {
    String hex = Integer.toHexString(argb & 0xffffff);
    return "#" + "0".repeat(6 - hex.length()) + hex;
  }

  /** What is seen when this lies over an opaque colour. */
  public Ink over(Ink below) {
    double a = opacity();
    int r = (int) Math.round(red() * a + below.red() * (1 - a));
    int g = (int) Math.round(green() * a + below.green() * (1 - a));
    int b = (int) Math.round(blue() * a + below.blue() * (1 - a));
    return rgb(r << 16 | g << 8 | b);
  }

  /** The contrast with another opaque colour, from 1 to 21, as WCAG 2 defines it. */
  public double contrast(Ink other) {
    double mine = luminance();
    double theirs = other.luminance();
    return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
