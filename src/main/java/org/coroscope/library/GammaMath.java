package org.coroscope.library;

import java.math.BigDecimal;
import java.math.MathContext;
import org.coroscope.vm.op.PreciseMath;

/** The gamma and error functions. Gamma follows Lanczos' approximation as CPython does. */
final class GammaMath {
  private static final double G = 6.024680040776729583740234375;
  private static final double G_LESS_HALF = 5.524680040776729583740234375;
  private static final double LOG_PI = 1.144729885849400174143427351353058711647;
  private static final int EXACT_FACTORIALS = 23;

  /** Lanczos' coefficients for that G, lowest power first. */
  private static final double[] NUMERATOR = {
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408
  };

  private static final double[] DENOMINATOR = {
    0.0,
    39916800.0,
    120543840.0,
    150917976.0,
    105258076.0,
    45995730.0,
    13339535.0,
    2637558.0,
    357423.0,
    32670.0,
    1925.0,
    66.0,
    1.0
  };

  private static final MathContext DIGITS = new MathContext(60);

  /** 2 / sqrt(pi). */
  private static final BigDecimal ERF_FACTOR =
      new BigDecimal("1.128379167095512573896158903121545171688101258657997713688171443");

  private GammaMath() {}

  private static double lanczosSum(double x) {
    double above = 0;
    double below = 0;
    int count = NUMERATOR.length;
    if (x < 5) {
      for (int i = count - 1; i >= 0; i--) {
        above = above * x + NUMERATOR[i];
        below = below * x + DENOMINATOR[i];
      }
    } else {
      for (int i = 0; i < count; i++) {
        above = above / x + NUMERATOR[i];
        below = below / x + DENOMINATOR[i];
      }
    }
    return above / below;
  }

  /** sin(pi x), exact where it is 0 or 1. */
  private static double sinPi(double x) {
    double y = Math.abs(x) % 2;
    double result =
        switch ((int) Math.round(2 * y)) {
          case 0 -> PreciseMath.sin(Math.PI * y);
          case 1 -> PreciseMath.cos(Math.PI * (y - 0.5));
          case 2 -> PreciseMath.sin(Math.PI * (1 - y));
          case 3 -> -PreciseMath.cos(Math.PI * (y - 1.5));
          default -> PreciseMath.sin(Math.PI * (y - 2));
        };
    return Math.copySign(1, x) * result;
  }

  static double gamma(double x) {
    if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
      return x;
    }
    if (x == 0 || x == Double.NEGATIVE_INFINITY) {
      throw MathModule.domain();
    }
    if (x == Math.floor(x)) {
      if (x < 0) {
        throw MathModule.domain();
      }
      if (x <= EXACT_FACTORIALS) {
        double product = 1;
        for (int i = 2; i < x; i++) {
          product *= i;
        }
        return product;
      }
    }
    double size = Math.abs(x);
    if (size < 1e-20) {
      return finite(1 / x);
    }
    if (size > 200) {
      if (x < 0) {
        return 0 / sinPi(x);
      }
      throw MathModule.range();
    }
    double y = size + G_LESS_HALF;
    double error = size > G_LESS_HALF ? (y - size) - G_LESS_HALF : (y - G_LESS_HALF) - size;
    error = error * G / y;
    double result;
    boolean small = size < 140;
    double power = small ? PreciseMath.pow(y, size - 0.5) : PreciseMath.pow(y, size / 2 - 0.25);
    if (x < 0) {
      result = -Math.PI / sinPi(size) / size * PreciseMath.exp(y) / lanczosSum(size);
      result -= error * result;
      result /= power;
      result = small ? result : result / power;
    } else {
      result = lanczosSum(size) / PreciseMath.exp(y);
      result += error * result;
      result *= power;
      result = small ? result : result * power;
    }
    return finite(result);
  }

  private static double finite(double value) {
    if (Double.isInfinite(value)) {
      throw MathModule.range();
    }
    return value;
  }

  static double logGamma(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (Double.isInfinite(x)) {
      return Double.POSITIVE_INFINITY;
    }
    if (x == Math.floor(x) && x <= 2) {
      if (x <= 0) {
        throw MathModule.domain();
      }
      return 0;
    }
    double size = Math.abs(x);
    if (size < 1e-20) {
      return -PreciseMath.log(size);
    }
    double result = PreciseMath.log(lanczosSum(size)) - G;
    result += (size - 0.5) * (PreciseMath.log(size + G - 0.5) - 1);
    if (x < 0) {
      result = LOG_PI - PreciseMath.log(Math.abs(sinPi(size))) - PreciseMath.log(size) - result;
    }
    return finite(result);
  }

  static double erf(double x) {
    if (Double.isNaN(x) || x == 0) {
      return x;
    }
    return Math.abs(x) > 6 ? Math.copySign(1, x) : series(x).doubleValue();
  }

  static double erfc(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (x > 27.3) {
      return 0;
    }
    if (x < -6) {
      return 2;
    }
    return x < 6 ? BigDecimal.ONE.subtract(series(x)).doubleValue() : tail(x).doubleValue();
  }

  /** 2/sqrt(pi) exp(-x²) sum of (2x²)^n x / (1·3·5…(2n+1)): all terms have one sign. */
  private static BigDecimal series(double x) {
    BigDecimal argument = new BigDecimal(x);
    BigDecimal square = argument.multiply(argument, DIGITS);
    BigDecimal twice = square.add(square, DIGITS);
    BigDecimal term = argument;
    BigDecimal sum = argument;
    BigDecimal least = argument.abs().movePointLeft(60);
    for (int n = 1; term.abs().compareTo(least) > 0; n++) {
      term = term.multiply(twice, DIGITS).divide(BigDecimal.valueOf(2L * n + 1), DIGITS);
      sum = sum.add(term, DIGITS);
    }
    return sum.multiply(exp(square.negate()), DIGITS).multiply(ERF_FACTOR, DIGITS);
  }

  /** The complement for large arguments, by its continued fraction. */
  private static BigDecimal tail(double x) {
    BigDecimal argument = new BigDecimal(x);
    BigDecimal fraction = argument;
    for (int n = 120; n >= 1; n--) {
      fraction = argument.add(BigDecimal.valueOf(n).divide(fraction.add(fraction), DIGITS), DIGITS);
    }
    BigDecimal half = ERF_FACTOR.divide(BigDecimal.valueOf(2), DIGITS);
    return exp(argument.multiply(argument, DIGITS).negate())
        .multiply(half, DIGITS)
        .divide(fraction, DIGITS);
  }

  private static BigDecimal exp(BigDecimal x) {
    int halvings = 12;
    BigDecimal small = x.divide(BigDecimal.valueOf(1L << halvings), DIGITS);
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    for (int n = 1; n < 40; n++) {
      term = term.multiply(small, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
      sum = sum.add(term, DIGITS);
    }
    for (int i = 0; i < halvings; i++) {
      sum = sum.multiply(sum, DIGITS);
    }
    return sum;
  }
}
