package org.coroscope.vm.op;

/**
 * The hyperbolic functions and their like. The C library behind CPython does not round these
 * correctly, so they are computed here by the same classic formulas (those of fdlibm, which {@link
 * StrictMath} has too) from the better rounded functions of {@link PreciseMath}.
 */
public final class HyperbolicMath {
  private static final double LN2 = 0.6931471805599453;
  private static final double HUGE = 0x1p28;
  private static final double TINY = 0x1p-28;
  private static final double INVERSE_LN10 = 0.4342944819032518;

  /** The logarithm of 2 to base 10: a part whose multiples are exact, and the rest. */
  private static final double LOG10_2_HIGH = 3.01029995663611771306e-01;

  private static final double LOG10_2_LOW = 3.69423907715893078616e-13;

  /** A polynomial near the cube root between 1/2 and 1, highest power first. */
  private static final double[] CUBE_ROOT = {
    0.145263899385486377,
    -0.784932344976639262,
    1.83469277483613086,
    -2.44693122563534430,
    2.11499494167371287,
    -1.50819193781584896,
    -0.354895765043919860
  };

  private static final double CUBE_ROOT_2 = 1.2599210498948731648;
  private static final double CUBE_ROOT_4 = 1.5874010519681994748;
  private static final double[] THIRDS = {
    1 / CUBE_ROOT_4, 1 / CUBE_ROOT_2, 1, CUBE_ROOT_2, CUBE_ROOT_4
  };

  private HyperbolicMath() {}

  /** exp(x) - 1. */
  public static double expm1(double x) {
    return StrictMath.expm1(x);
  }

  /** log(1 + x). */
  public static double log1p(double x) {
    return StrictMath.log1p(x);
  }

  /** The logarithm to base 10. */
  public static double log10(double x) {
    if (!(x > 0) || Double.isInfinite(x)) {
      return StrictMath.log10(x);
    }
    int exponent = 0;
    double scaled = x;
    if (x < Double.MIN_NORMAL) {
      scaled *= 0x1p54;
      exponent -= 54;
    }
    exponent += Math.getExponent(scaled);
    int shift = exponent < 0 ? 1 : 0;
    double mantissa = Math.scalb(scaled, -Math.getExponent(scaled) - shift);
    double whole = exponent + shift;
    double low = whole * LOG10_2_LOW + INVERSE_LN10 * PreciseMath.log(mantissa);
    return low + whole * LOG10_2_HIGH;
  }

  /** The cube root. */
  public static double cbrt(double x) {
    double size = Math.abs(x);
    if (size == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
      return x;
    }
    int exponent = 0;
    if (size < Double.MIN_NORMAL) {
      size *= 0x1p54;
      exponent = -54;
    }
    int own = Math.getExponent(size) + 1;
    exponent += own;
    double mantissa = Math.scalb(size, -own);
    double u = CUBE_ROOT[0];
    for (int i = 1; i < CUBE_ROOT.length - 1; i++) {
      u = u * mantissa + CUBE_ROOT[i];
    }
    u = -(u * mantissa + CUBE_ROOT[CUBE_ROOT.length - 1]);
    double cube = u * u * u;
    double root = u * (cube + 2 * mantissa) / (2 * cube + mantissa) * THIRDS[2 + exponent % 3];
    return Math.copySign(Math.scalb(root, exponent / 3), x);
  }

  public static double sinh(double x) {
    double size = Math.abs(x);
    if (!(size < 710) || size < TINY) {
      return StrictMath.sinh(x);
    }
    double half = x < 0 ? -0.5 : 0.5;
    if (size < 22) {
      double t = StrictMath.expm1(size);
      return size < 1 ? half * (2 * t - t * t / (t + 1)) : half * (t + t / (t + 1));
    }
    return size < 709.7 ? half * PreciseMath.exp(size) : StrictMath.sinh(x);
  }

  public static double cosh(double x) {
    double size = Math.abs(x);
    if (!(size < 709.7)) {
      return StrictMath.cosh(x);
    }
    if (size < 0.5 * LN2) {
      double t = StrictMath.expm1(size);
      double w = 1 + t;
      return size < 0x1p-55 ? w : 1 + t * t / (w + w);
    }
    double t = PreciseMath.exp(size);
    return size < 22 ? 0.5 * t + 0.5 / t : 0.5 * t;
  }

  public static double tanh(double x) {
    return StrictMath.tanh(x);
  }

  public static double asinh(double x) {
    double size = Math.abs(x);
    if (!(size < Double.POSITIVE_INFINITY) || size < TINY) {
      return x;
    }
    double result;
    if (size > HUGE) {
      result = PreciseMath.log(size) + LN2;
    } else if (size > 2) {
      result = PreciseMath.log(2 * size + 1 / (Math.sqrt(x * x + 1) + size));
    } else {
      double square = x * x;
      result = StrictMath.log1p(size + square / (1 + Math.sqrt(1 + square)));
    }
    return Math.copySign(result, x);
  }

  /** Defined from 1 on; NaN below. */
  public static double acosh(double x) {
    if (!(x >= 1)) {
      return Double.NaN;
    }
    if (x > HUGE) {
      return Double.isInfinite(x) ? x : PreciseMath.log(x) + LN2;
    }
    if (x > 2) {
      return PreciseMath.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
    }
    double above = x - 1;
    return StrictMath.log1p(above + Math.sqrt(2 * above + above * above));
  }

  /** Defined between -1 and 1, both left out; NaN elsewhere. */
  public static double atanh(double x) {
    double size = Math.abs(x);
    if (!(size < 1)) {
      return Double.NaN;
    }
    if (size < TINY) {
      return x;
    }
    double twice = size + size;
    double result =
        size < 0.5
            ? 0.5 * StrictMath.log1p(twice + twice * size / (1 - size))
            : 0.5 * StrictMath.log1p(twice / (1 - size));
    return Math.copySign(result, x);
  }
}
