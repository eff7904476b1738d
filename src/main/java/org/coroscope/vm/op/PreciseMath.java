package org.coroscope.vm.op;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * The elementary functions, rounded correctly in all but the rarest cases. Java's own differ from
 * machine to machine, and from the C library behind CPython, in the last digit; a program's output
 * must not. Those that the C library rounds less well are in {@link HyperbolicMath}.
 */
public final class PreciseMath {
  private static final int PI_BITS = 1280;
  private static final BigInteger PI = computePi(PI_BITS);
  private static final DoubleDouble[] INVERSE_FACTORIAL = inverseFactorials(30);
  private static final DoubleDouble LN2 = computeLn2();

  /** The part of ln 2 whose multiples up to 2000 are exact, and the rest. */
  private static final double LN2_TOP = topBits(LN2.high());

  private static final DoubleDouble LN2_REST =
      new DoubleDouble(LN2.high() - LN2_TOP, 0).plus(LN2.low());

  private PreciseMath() {}

  /** e to the power of x. */
  public static double exp(double x) {
    if (Double.isNaN(x) || x > 710 || x < -750) {
      return StrictMath.exp(x);
    }
    return power2(expOf(DoubleDouble.of(x)), exponentOf(DoubleDouble.of(x)));
  }

  /** The natural logarithm. */
  public static double log(double x) {
    if (!(x > 0) || Double.isInfinite(x) || x == 1) {
      return StrictMath.log(x);
    }
    return logOf(DoubleDouble.of(x)).value();
  }

  /** The logarithm to base 2. */
  public static double log2(double x) {
    if (!(x > 0) || Double.isInfinite(x)) {
      return StrictMath.log(x);
    }
    int exponent = Math.getExponent(x);
    if (exponent < Double.MIN_EXPONENT) {
      return logOf(DoubleDouble.of(x)).over(LN2).value();
    }
    double mantissa = Math.scalb(x, -exponent);
    if (mantissa == 1) {
      return exponent;
    }
    if (mantissa > 1.5) {
      mantissa /= 2;
      exponent++;
    }
    return logOf(DoubleDouble.of(mantissa)).over(LN2).plus(exponent).value();
  }

  /** x to the power of y, with C's rules for special values. */
  public static double pow(double x, double y) {
    if (y == 0 || x == 1) {
      return 1;
    }
    if (x == -1 && Double.isInfinite(y)) {
      return 1;
    }
    if (y == 1) {
      return x;
    }
    if (y == 2) {
      return x * x;
    }
    boolean special =
        x == 0
            || Double.isNaN(x)
            || Double.isNaN(y)
            || Double.isInfinite(x)
            || Double.isInfinite(y)
            || (x < 0 && y != Math.rint(y));
    if (special) {
      return StrictMath.pow(x, y);
    }
    double size = Math.abs(x);
    boolean negative = x < 0 && Math.abs(y) < 0x1p53 && ((long) y & 1) != 0;
    double result;
    int exponent = Math.getExponent(size);
    if (exponent >= Double.MIN_EXPONENT && size == Math.scalb(1.0, exponent)) {
      // A power of two: only the exponent's product needs care.
      result = exp2(DoubleDouble.product(y, exponent));
    } else {
      double estimate = StrictMath.log(size) * y;
      if (Math.abs(estimate) > 800) {
        return StrictMath.pow(x, y);
      }
      DoubleDouble log = logOf(DoubleDouble.of(size));
      DoubleDouble product = log.times(y);
      if (product.high() > 710 || product.high() < -750) {
        result = product.high() > 0 ? Double.POSITIVE_INFINITY : 0;
      } else {
        result = power2(expOf(product), exponentOf(product));
      }
    }
    return negative ? -result : result;
  }

  /** 2 to the power of x. */
  public static double exp2(double x) {
    return Double.isNaN(x) || Double.isInfinite(x)
        ? StrictMath.pow(2, x)
        : exp2(DoubleDouble.of(x));
  }

  private static double exp2(DoubleDouble x) {
    if (x.high() >= 1025 || x.high() <= -1080) {
      return x.high() > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    double whole = Math.rint(x.high());
    DoubleDouble rest = x.plus(-whole);
    return power2(expm1Of(rest.times(LN2)).plus(1), (int) whole);
  }

  public static double sin(double x) {
    return Double.isNaN(x) || Double.isInfinite(x) || x == 0 || Math.abs(x) < 1e-150
        ? StrictMath.sin(x)
        : sinCos(x)[0].value();
  }

  public static double cos(double x) {
    return Double.isNaN(x) || Double.isInfinite(x) ? Double.NaN : sinCos(x)[1].value();
  }

  public static double tan(double x) {
    if (Double.isNaN(x) || Double.isInfinite(x) || x == 0 || Math.abs(x) < 1e-150) {
      return StrictMath.tan(x);
    }
    DoubleDouble[] both = sinCos(x);
    return both[0].over(both[1]).value();
  }

  public static double asin(double x) {
    if (!(Math.abs(x) < 1) || Math.abs(x) < 1e-100) {
      return StrictMath.asin(x);
    }
    return angle(DoubleDouble.of(x), cathetus(x)).value();
  }

  public static double acos(double x) {
    if (!(Math.abs(x) < 1)) {
      return StrictMath.acos(x);
    }
    return angle(cathetus(x), DoubleDouble.of(x)).value();
  }

  public static double atan(double x) {
    if (Double.isNaN(x) || Math.abs(x) < 1e-100 || Math.abs(x) > 1e17) {
      return StrictMath.atan(x);
    }
    return angle(DoubleDouble.of(x), DoubleDouble.ONE).value();
  }

  public static double atan2(double y, double x) {
    boolean ordinary =
        x != 0
            && y != 0
            && Math.abs(x) < 1e100
            && Math.abs(y) < 1e100
            && Math.abs(x) > 1e-100
            && Math.abs(y) > 1e-100;
    if (ordinary) {
      return angle(DoubleDouble.of(y), DoubleDouble.of(x)).value();
    }
    boolean finite = Double.isFinite(x) && Double.isFinite(y);
    if (x == 0 || y == 0 || !finite) {
      return StrictMath.atan2(y, x);
    }
    int exponent = Math.max(Math.getExponent(x), Math.getExponent(y));
    double scaledX = Math.scalb(x, -exponent);
    double scaledY = Math.scalb(y, -exponent);
    if (Math.abs(scaledX) < 1e-280) {
      return Math.copySign(Math.PI / 2, y);
    }
    return Math.abs(scaledY) < 1e-280
        ? StrictMath.atan2(y, x)
        : angle(DoubleDouble.of(scaledY), DoubleDouble.of(scaledX)).value();
  }

  /** The square root of the sum of squares, without overflow on the way. */
  public static double hypot(double... values) {
    double most = 0;
    boolean unknown = false;
    for (double value : values) {
      if (Double.isInfinite(value)) {
        return Double.POSITIVE_INFINITY;
      }
      unknown |= Double.isNaN(value);
      most = Math.max(most, Math.abs(value));
    }
    if (unknown) {
      return Double.NaN;
    }
    if (most == 0) {
      return 0;
    }
    int exponent = Math.max(Math.getExponent(most), -1000);
    DoubleDouble total = DoubleDouble.ZERO;
    for (double value : values) {
      double scaled = Math.scalb(value, -exponent);
      total = total.plus(DoubleDouble.product(scaled, scaled));
    }
    return power2(total.squareRoot(), exponent);
  }

  // Parts.

  /** Rounds a number of moderate size times a power of two once. */
  private static double power2(DoubleDouble mantissa, int exponent) {
    double rounded = mantissa.value();
    if (rounded == 0 || Math.getExponent(rounded) + exponent > Double.MIN_EXPONENT) {
      return Math.scalb(rounded, exponent);
    }
    BigDecimal exact = new BigDecimal(mantissa.high()).add(new BigDecimal(mantissa.low()));
    BigDecimal scale = new BigDecimal(BigInteger.TWO.pow(Math.abs(exponent)));
    return exponent < 0
        ? exact.divide(scale, new MathContext(800)).doubleValue()
        : exact.multiply(scale).doubleValue();
  }

  private static int exponentOf(DoubleDouble x) {
    return (int) Math.rint(x.high() / LN2.high());
  }

  /** exp(x) divided by 2 to the power of {@link #exponentOf}. */
  private static DoubleDouble expOf(DoubleDouble x) {
    int k = exponentOf(x);
    DoubleDouble r = x.plus(-k * LN2_TOP).minus(LN2_REST.times(k));
    return expm1Small(r).plus(1);
  }

  private static DoubleDouble expm1Of(DoubleDouble x) {
    int k = exponentOf(x);
    return k == 0 ? expm1Small(x) : expOf(x).scaled(k).plus(-1);
  }

  /** For arguments up to about 0.35: a series for a small part, then doubling. */
  private static DoubleDouble expm1Small(DoubleDouble x) {
    int doublings = 9;
    DoubleDouble r = x.scaled(-doublings);
    DoubleDouble sum = INVERSE_FACTORIAL[8];
    for (int n = 7; n >= 1; n--) {
      sum = sum.times(r).plus(INVERSE_FACTORIAL[n]);
    }
    sum = sum.times(r);
    for (int i = 0; i < doublings; i++) {
      sum = sum.scaled(1).plus(sum.times(sum));
    }
    return sum;
  }

  /** The logarithm by one Newton step from the library's. */
  private static DoubleDouble logOf(DoubleDouble x) {
    if (Math.abs(x.high() - 1) < 0x1p-10) {
      return log1pOf(x.plus(-1));
    }
    return preciseLog(x);
  }

  private static DoubleDouble preciseLog(DoubleDouble x) {
    double first = StrictMath.log(x.high());
    DoubleDouble guess = DoubleDouble.of(-first);
    DoubleDouble part = expOf(guess);
    int k = exponentOf(guess);
    // Two steps of scaling keep both factors in range.
    DoubleDouble ratio = x.scaled(k / 2).scaled(k - k / 2).times(part);
    DoubleDouble e = ratio.plus(-1);
    return DoubleDouble.of(first).plus(e.minus(e.times(e).scaled(-1)));
  }

  private static DoubleDouble log1pOf(DoubleDouble x) {
    if (Math.abs(x.high()) >= 0x1p-10) {
      return preciseLog(x.plus(1));
    }
    DoubleDouble ratio = x.over(x.plus(2));
    DoubleDouble square = ratio.times(ratio);
    DoubleDouble sum = DoubleDouble.ZERO;
    for (int n = 11; n >= 1; n -= 2) {
      sum = sum.times(square).plus(DoubleDouble.ONE.over(DoubleDouble.of(n)));
    }
    return sum.times(ratio).scaled(1);
  }

  /** The sine and cosine. */
  private static DoubleDouble[] sinCos(double x) {
    DoubleDouble r = DoubleDouble.of(x);
    int quadrant = 0;
    if (Math.abs(x) > 0.7853981633974483) {
      int exponent = Math.getExponent(x) - 52;
      BigInteger mantissa = BigInteger.valueOf((long) Math.scalb(x, -exponent));
      int bits = Math.max(0, exponent) + 240;
      BigInteger quarter = PI.shiftRight(PI_BITS - bits + 1);
      BigInteger fixed = mantissa.shiftLeft(bits + exponent);
      BigInteger[] parts = fixed.divideAndRemainder(quarter);
      BigInteger rest = parts[1];
      quadrant = parts[0].intValue();
      if (rest.shiftLeft(1).compareTo(quarter) > 0) {
        rest = rest.subtract(quarter);
        quadrant++;
      } else if (rest.shiftLeft(1).negate().compareTo(quarter) > 0) {
        rest = rest.add(quarter);
        quadrant--;
      }
      r = fromFixed(rest, bits);
    }
    DoubleDouble sin = series(r, 1);
    DoubleDouble cos = series(r, 0);
    return switch (quadrant & 3) {
      case 0 -> new DoubleDouble[] {sin, cos};
      case 1 -> new DoubleDouble[] {cos, sin.negate()};
      case 2 -> new DoubleDouble[] {sin.negate(), cos.negate()};
      default -> new DoubleDouble[] {cos.negate(), sin};
    };
  }

  private static DoubleDouble series(DoubleDouble r, int first) {
    DoubleDouble square = r.times(r).negate();
    DoubleDouble sum = DoubleDouble.ZERO;
    for (int n = 26 + first; n >= first; n -= 2) {
      sum = sum.times(square).plus(INVERSE_FACTORIAL[n]);
    }
    return first == 1 ? sum.times(r) : sum;
  }

  /** The angle of a point, by one Newton step from the library's. */
  private static DoubleDouble angle(DoubleDouble y, DoubleDouble x) {
    double first = StrictMath.atan2(y.high(), x.high());
    DoubleDouble[] both = sinCos(first);
    DoubleDouble across = y.times(both[1]).minus(x.times(both[0]));
    DoubleDouble along = x.times(both[1]).plus(y.times(both[0]));
    return DoubleDouble.of(first).plus(across.over(along));
  }

  private static DoubleDouble cathetus(double x) {
    return DoubleDouble.sum(1, -x).times(DoubleDouble.sum(1, x)).squareRoot();
  }

  private static double topBits(double value) {
    return Double.longBitsToDouble(Double.doubleToRawLongBits(value) & -(1L << 20));
  }

  private static DoubleDouble fromFixed(BigInteger value, int bits) {
    int spare = Math.max(0, value.bitLength() - 200);
    BigInteger kept = value.shiftRight(spare);
    double high = kept.doubleValue();
    BigInteger rest = kept.subtract(new BigDecimal(high).toBigInteger());
    double low = rest.doubleValue();
    return new DoubleDouble(Math.scalb(high, spare - bits), Math.scalb(low, spare - bits));
  }

  private static DoubleDouble[] inverseFactorials(int count) {
    DoubleDouble[] result = new DoubleDouble[count];
    BigInteger factorial = BigInteger.ONE;
    for (int n = 0; n < count; n++) {
      factorial = n == 0 ? factorial : factorial.multiply(BigInteger.valueOf(n));
      result[n] = fromFixed(BigInteger.ONE.shiftLeft(300).divide(factorial), 300);
    }
    return result;
  }

  /** pi by Machin's formula. */
  private static BigInteger computePi(int bits) {
    BigInteger one = BigInteger.ONE.shiftLeft(bits + 16);
    BigInteger sum =
        inverseTangent(one, 5).shiftLeft(2).subtract(inverseTangent(one, 239)).shiftLeft(2);
    return sum.shiftRight(16);
  }

  private static BigInteger inverseTangent(BigInteger one, int x) {
    BigInteger power = one.divide(BigInteger.valueOf(x));
    BigInteger sum = power;
    BigInteger square = BigInteger.valueOf((long) x * x);
    for (int n = 3; power.signum() != 0; n += 2) {
      power = power.divide(square).negate();
      sum = sum.add(power.divide(BigInteger.valueOf(n)));
    }
    return sum;
  }

  /** ln 2 = 2 artanh(1/3). */
  private static DoubleDouble computeLn2() {
    BigInteger power = BigInteger.ONE.shiftLeft(300).divide(BigInteger.valueOf(3));
    BigInteger sum = power;
    for (int n = 3; power.signum() != 0; n += 2) {
      power = power.divide(BigInteger.valueOf(9));
      sum = sum.add(power.divide(BigInteger.valueOf(n)));
    }
    return fromFixed(sum.shiftLeft(1), 300);
  }
}
