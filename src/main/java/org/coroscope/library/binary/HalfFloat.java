package org.coroscope.library.binary;

/** Floats of two bytes: IEEE 754 binary16. */
final class HalfFloat {
  private static final int EXPONENT_BIAS = 15;
  private static final int FRACTION_BITS = 10;

  private HalfFloat() {}

  static double toDouble(int bits) {
    int exponent = bits >> FRACTION_BITS & 0x1f;
    int fraction = bits & 0x3ff;
    double size;
    if (exponent == 0x1f) {
      size = fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    } else if (exponent == 0) {
      size = Math.scalb((double) fraction, 1 - EXPONENT_BIAS - FRACTION_BITS);
    } else {
      size = Math.scalb(0x400 + fraction, exponent - EXPONENT_BIAS - FRACTION_BITS);
    }
    return (bits & 0x8000) == 0 ? size : -size;
  }

  /** The nearest half float, ties to even; -1 if the number is finite and too large. */
  static int fromDouble(double value) {
    int sign = Double.doubleToRawLongBits(value) < 0 ? 0x8000 : 0;
    double size = Math.abs(value);
    if (Double.isNaN(value)) {
      return sign | 0x7e00;
    }
    if (Double.isInfinite(value)) {
      return sign | 0x7c00;
    }
    int exponent = Math.max(Math.getExponent(size), 1 - EXPONENT_BIAS);
    long units = (long) Math.rint(Math.scalb(size, FRACTION_BITS - exponent));
    int bits = (int) (((long) (exponent + EXPONENT_BIAS - 1) << FRACTION_BITS) + units);
    return bits >= 0x7c00 ? -1 : sign | bits;
  }
}
