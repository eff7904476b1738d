package org.coroscope.vm.op;

import java.math.BigInteger;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyObject;

/** Operators on integers, by the rules of the language: {@code //} and {@code %} floor. */
public final class IntMath {
  private IntMath() {}

  /** A number of the built-in type itself: drops what makes a bool or a subclass instance. */
  public static PyInt plain(PyInt a) {
    return a.getClass() == PyInt.class ? a : a.isSmall() ? PyInt.of(a.value) : PyInt.of(a.big());
  }

  /** {@code a + b}. */
  public static PyInt add(PyInt a, PyInt b) {
    if (a.isSmall() && b.isSmall()) {
      long sum = a.value + b.value;
      if (((a.value ^ sum) & (b.value ^ sum)) >= 0) {
        return PyInt.of(sum);
      }
    }
    return PyInt.of(a.big().add(b.big()));
  }

  /** {@code a - b}. */
  public static PyInt subtract(PyInt a, PyInt b) {
    if (a.isSmall() && b.isSmall()) {
      long difference = a.value - b.value;
      if (((a.value ^ b.value) & (a.value ^ difference)) >= 0) {
        return PyInt.of(difference);
      }
    }
    return PyInt.of(a.big().subtract(b.big()));
  }

  /** {@code a * b}. */
  public static PyInt multiply(Vm vm, PyInt a, PyInt b) {
    if (a.isSmall() && b.isSmall()) {
      long high = Math.multiplyHigh(a.value, b.value);
      long low = a.value * b.value;
      if (high == 0 && low >= 0 || high == -1 && low < 0) {
        return PyInt.of(low);
      }
    }
    BigInteger p = a.big();
    BigInteger q = b.big();
    vm.checkBits((long) p.bitLength() + q.bitLength());
    return PyInt.of(p.multiply(q));
  }

  /** {@code a / b}. */
  public static PyFloat divide(PyInt a, PyInt b) {
    if (b.signum() == 0) {
      throw Raise.zeroDivision("division by zero");
    }
    if (isExactDouble(a) && isExactDouble(b)) {
      return new PyFloat((double) a.value / b.value);
    }
    double result = Doubles.divide(a.big(), b.big());
    if (Double.isInfinite(result)) {
      throw Raise.overflowError("integer division result too large for a float");
    }
    return new PyFloat(result);
  }

  private static boolean isExactDouble(PyInt a) {
    return a.isSmall() && a.value >= -(1L << 53) && a.value <= 1L << 53;
  }

  /** {@code a // b}. */
  public static PyInt floorDivide(PyInt a, PyInt b) {
    if (b.signum() == 0) {
      throw Raise.zeroDivision("integer division or modulo by zero");
    }
    if (a.isSmall() && b.isSmall() && !(a.value == Long.MIN_VALUE && b.value == -1)) {
      return PyInt.of(Math.floorDiv(a.value, b.value));
    }
    BigInteger[] parts = a.big().divideAndRemainder(b.big());
    boolean down = parts[1].signum() * b.signum() < 0;
    return PyInt.of(down ? parts[0].subtract(BigInteger.ONE) : parts[0]);
  }

  /** {@code a % b}. */
  public static PyInt modulo(PyInt a, PyInt b) {
    if (b.signum() == 0) {
      throw Raise.zeroDivision("integer modulo by zero");
    }
    if (a.isSmall() && b.isSmall()) {
      return PyInt.of(Math.floorMod(a.value, b.value));
    }
    BigInteger divisor = b.big();
    BigInteger rest = a.big().remainder(divisor);
    return PyInt.of(rest.signum() * divisor.signum() < 0 ? rest.add(divisor) : rest);
  }

  /** {@code a ** b}: a float if the exponent is negative. */
  public static PyObject power(Vm vm, PyInt a, PyInt b) {
    if (b.signum() < 0) {
      return new PyFloat(Doubles.power(Conversion.toDouble(vm, a), Conversion.toDouble(vm, b)));
    }
    if (b.signum() == 0) {
      return PyInt.ONE;
    }
    if (a.isSmall() && a.value >= -1 && a.value <= 1) {
      return a.value == -1 && !isOdd(b) ? PyInt.ONE : plain(a);
    }
    BigInteger base = a.big();
    double bits = base.bitLength() * (b.isSmall() ? (double) b.value : Double.MAX_VALUE);
    vm.checkBits(bits < 1e18 ? (long) bits : Long.MAX_VALUE);
    int exponent = Conversion.toInt(vm, b);
    if (bits < 62) {
      long result = 1;
      for (int i = 0; i < exponent; i++) {
        result *= a.value;
      }
      return PyInt.of(result);
    }
    return PyInt.of(base.pow(exponent));
  }

  private static boolean isOdd(PyInt b) {
    return b.isSmall() ? (b.value & 1) != 0 : b.big().testBit(0);
  }

  /** {@code pow(a, b, modulus)}; the sign is that of the modulus. */
  public static PyInt power(PyInt a, PyInt b, PyInt modulus) {
    if (modulus.signum() == 0) {
      throw Raise.valueError("pow() 3rd argument cannot be 0");
    }
    BigInteger m = modulus.big();
    BigInteger size = m.abs();
    BigInteger result;
    try {
      result = a.big().modPow(b.big(), size);
    } catch (ArithmeticException e) {
      throw Raise.valueError("base is not invertible for the given modulus");
    }
    return PyInt.of(m.signum() < 0 && result.signum() != 0 ? result.add(m) : result);
  }

  /** {@code a << b}. */
  public static PyInt shiftLeft(Vm vm, PyInt a, PyInt b) {
    if (b.signum() < 0) {
      throw Raise.valueError("negative shift count");
    }
    if (a.signum() == 0) {
      return PyInt.ZERO;
    }
    if (a.isSmall() && b.isSmall() && b.value < 63) {
      long shifted = a.value << b.value;
      if (shifted >> b.value == a.value) {
        return PyInt.of(shifted);
      }
    }
    if (!b.isSmall()) {
      throw Raise.overflowError("too many digits in integer");
    }
    vm.checkBits(b.value);
    return PyInt.of(a.big().shiftLeft(Conversion.toInt(vm, b)));
  }

  /** {@code a >> b}. */
  public static PyInt shiftRight(PyInt a, PyInt b) {
    if (b.signum() < 0) {
      throw Raise.valueError("negative shift count");
    }
    if (!b.isSmall() || b.value > Integer.MAX_VALUE) {
      return PyInt.of(a.signum() < 0 ? -1 : 0);
    }
    return a.isSmall()
        ? PyInt.of(a.value >> Math.min(63, b.value))
        : PyInt.of(a.big().shiftRight((int) b.value));
  }

  /** {@code a & b}. */
  public static PyInt and(PyInt a, PyInt b) {
    return a.isSmall() && b.isSmall()
        ? PyInt.of(a.value & b.value)
        : PyInt.of(a.big().and(b.big()));
  }

  /** {@code a | b}. */
  public static PyInt or(PyInt a, PyInt b) {
    return a.isSmall() && b.isSmall() ? PyInt.of(a.value | b.value) : PyInt.of(a.big().or(b.big()));
  }

  /** {@code a ^ b}. */
  public static PyInt xor(PyInt a, PyInt b) {
    return a.isSmall() && b.isSmall()
        ? PyInt.of(a.value ^ b.value)
        : PyInt.of(a.big().xor(b.big()));
  }

  /** {@code -a}. */
  public static PyInt negate(PyInt a) {
    return a.isSmall() && a.value != Long.MIN_VALUE
        ? PyInt.of(-a.value)
        : PyInt.of(a.big().negate());
  }

  /** {@code ~a}. */
  public static PyInt invert(PyInt a) {
    return a.isSmall() ? PyInt.of(~a.value) : PyInt.of(a.big().not());
  }

  /** {@code abs(a)}. */
  public static PyInt absolute(PyInt a) {
    return a.signum() < 0 ? negate(a) : plain(a);
  }

  /** Which is greater. */
  public static int compare(PyInt a, PyInt b) {
    return a.isSmall() && b.isSmall() ? Long.compare(a.value, b.value) : a.big().compareTo(b.big());
  }

  /** {@code round(a, places)}: ties to even. */
  public static PyInt round(PyInt a, PyInt places) {
    if (places.signum() >= 0) {
      return plain(a);
    }
    if (!places.isSmall() || places.value < -(a.big().bitLength() / 3 + 2L)) {
      return PyInt.ZERO;
    }
    BigInteger unit = BigInteger.TEN.pow((int) -places.value);
    BigInteger[] parts = a.big().divideAndRemainder(unit);
    int order = parts[1].abs().shiftLeft(1).compareTo(unit);
    BigInteger quotient = parts[0];
    if (order > 0 || order == 0 && quotient.testBit(0)) {
      quotient = quotient.add(BigInteger.valueOf(a.signum()));
    }
    return PyInt.of(quotient.multiply(unit));
  }
}
