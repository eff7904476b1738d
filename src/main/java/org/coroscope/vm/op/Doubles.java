package org.coroscope.vm.op;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.coroscope.vm.Raise;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.Types;

/** What Python does with doubles where Java does otherwise. */
public final class Doubles {
  private static final BigInteger HASH_MODULUS = BigInteger.valueOf(Hashing.MODULUS);
  private static final int HASH_BITS = 61;
  private static final long HASH_INFINITY = 314159;

  private Doubles() {}

  /** The integer part, exactly; raises for infinities and NaN. */
  public static PyInt truncate(double value) {
    if (Math.abs(value) < 0x1p63) {
      return PyInt.of((long) value);
    }
    if (Double.isNaN(value)) {
      throw Raise.valueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(value)) {
      throw Raise.overflowError("cannot convert float infinity to integer");
    }
    return PyInt.of(new BigDecimal(value).toBigInteger());
  }

  /** Compares a finite or infinite double with an integer, exactly; NaN must not come here. */
  public static int compare(double a, PyInt b) {
    if (b.isSmall() && Math.abs(b.value) < 1L << 53) {
      return Double.compare(a == 0 ? 0.0 : a, (double) b.value);
    }
    if (Double.isInfinite(a)) {
      return a > 0 ? 1 : -1;
    }
    return new BigDecimal(a).compareTo(new BigDecimal(b.big()));
  }

  /**
   * The double nearest to mantissa times a power of two, ties to even.
   *
   * @param sticky whether the true value is a little larger in size than the mantissa says
   * @return infinity where it is too large
   */
  public static double nearest(BigInteger mantissa, int exponent, boolean sticky) {
    BigInteger size = mantissa.abs();
    int target = Math.max(exponent + size.bitLength() - 53, -1074);
    int drop = target - exponent;
    double result;
    if (drop <= 0) {
      result = scale(size.doubleValue(), exponent);
    } else {
      BigInteger kept = size.shiftRight(drop);
      boolean half = size.testBit(drop - 1);
      boolean below = sticky || size.getLowestSetBit() >= 0 && size.getLowestSetBit() < drop - 1;
      if (half && (below || kept.testBit(0))) {
        kept = kept.add(BigInteger.ONE);
      }
      result = scale(kept.doubleValue(), target);
    }
    return mantissa.signum() < 0 ? -result : result;
  }

  private static double scale(double value, int exponent) {
    return value == 0 || exponent < -1100 && value < 1
        ? 0
        : Math.scalb(value, Math.max(-2200, Math.min(2200, exponent)));
  }

  /** The quotient of two integers, rounded once; infinity where it is too large. */
  public static double divide(BigInteger a, BigInteger b) {
    if (a.signum() == 0) {
      return b.signum() < 0 ? -0.0 : 0;
    }
    int exponent = a.bitLength() - b.bitLength() - 66;
    exponent = Math.max(exponent, -1080);
    BigInteger p = a.abs();
    BigInteger q = b.abs();
    if (exponent > 0) {
      q = q.shiftLeft(exponent);
    } else {
      p = p.shiftLeft(-exponent);
    }
    BigInteger[] parts = p.divideAndRemainder(q);
    double result = nearest(parts[0], exponent, parts[1].signum() != 0);
    return a.signum() * b.signum() < 0 ? -result : result;
  }

  /** {@code a % b}: the sign is that of the divisor, which must not be 0. */
  public static double modulo(double a, double b) {
    double rest = a % b;
    if (rest != 0) {
      return b < 0 != rest < 0 ? rest + b : rest;
    }
    return Math.copySign(0.0, b);
  }

  /** {@code a // b}; the divisor must not be 0. */
  public static double floorDivide(double a, double b) {
    double rest = a % b;
    double quotient = (a - rest) / b;
    if (rest != 0 && b < 0 != rest < 0) {
      quotient -= 1;
    }
    if (quotient == 0) {
      return Math.copySign(0.0, a / b);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1 : floor;
  }

  /** Rounds to so many decimal places, ties (of the exact value) to even. */
  public static double round(double value, long places) {
    if (Double.isNaN(value) || Double.isInfinite(value) || value == 0 || places > 323) {
      return value;
    }
    if (places < -308) {
      return Math.copySign(0.0, value);
    }
    double result =
        new BigDecimal(value).setScale((int) places, RoundingMode.HALF_EVEN).doubleValue();
    if (Double.isInfinite(result)) {
      throw Raise.overflowError("rounded value too large to represent");
    }
    return Math.copySign(result, value);
  }

  /** Equal numbers hash alike, whatever their type; NaN, equal to none, must not come here. */
  public static long hash(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 0x1p60) {
      long whole = (long) value;
      return whole == -1 ? -2 : whole;
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? HASH_INFINITY : -HASH_INFINITY;
    }
    int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - 52;
    long mantissa = (long) Math.scalb(Math.abs(value), -exponent);
    BigInteger power = BigInteger.ONE.shiftLeft(Math.floorMod(exponent, HASH_BITS));
    long hash = BigInteger.valueOf(mantissa).multiply(power).mod(HASH_MODULUS).longValue();
    if (value < 0) {
      hash = -hash;
    }
    return hash == -1 ? -2 : hash;
  }

  /** {@code a ** b} for doubles that give a real number; raises as CPython does. */
  public static double power(double a, double b) {
    if (a == 0 && b < 0 && !Double.isInfinite(b)) {
      throw Raise.zeroDivision("0.0 cannot be raised to a negative power");
    }
    double result = PreciseMath.pow(a, b);
    if (Double.isInfinite(result) && !Double.isInfinite(a) && !Double.isInfinite(b)) {
      throw outOfRange();
    }
    return result;
  }

  /** OverflowError as the C library's ERANGE shows. */
  public static RuntimeException outOfRange() {
    return Raise.of(Types.OVERFLOW_ERROR, PyInt.of(34), PyStr.of("Numerical result out of range"));
  }
}
