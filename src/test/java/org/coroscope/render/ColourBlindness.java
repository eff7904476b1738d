package org.coroscope.render;

import java.util.List;

/**
 * What people with dichromacy see of a colour, by the matrices of Machado, Oliveira and Fernandes
 * (2009).
 */
final class ColourBlindness {

  /** Protanopia, deuteranopia, tritanopia; on linear red, green and blue. */
  static final List<double[][]> KINDS =
      List.of(
          new double[][] {
            {0.152286, 1.052583, -0.204868},
            {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}
          },
          new double[][] {
            {0.367322, 0.860646, -0.227968},
            {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}
          },
          new double[][] {
            {1.255528, -0.076749, -0.178779},
            {-0.078411, 0.930809, 0.147602},
            {0.004733, 0.691367, 0.303900}
          });

  private ColourBlindness() {}

  /** How far apart two colours are seen, as CIE 1976 distance: 2.3 is just noticeable. */
  static double distance(Ink one, Ink other, double[][] eyes) {
    double[] a = lab(seen(one, eyes));
    double[] b = lab(seen(other, eyes));
    return Math.sqrt(
        (a[0] - b[0]) * (a[0] - b[0])
            + (a[1] - b[1]) * (a[1] - b[1])
            + (a[2] - b[2]) * (a[2] - b[2]));
  }

  private static double[] seen(Ink ink, double[][] eyes) {
    double[] rgb = {linear(ink.red()), linear(ink.green()), linear(ink.blue())};
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        seen[i] += eyes[i][j] * rgb[j];
      }
      seen[i] = Math.max(0, Math.min(1, seen[i]));
    }
    return seen;
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static double[] lab(double[] rgb) {
    double x = curve((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
    double y = curve(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    double z = curve((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double curve(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }
}
