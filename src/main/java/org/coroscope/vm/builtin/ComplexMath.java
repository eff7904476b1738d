package org.coroscope.vm.builtin;

import org.coroscope.vm.Raise;
import org.coroscope.vm.object.PyComplex;
import org.coroscope.vm.op.PreciseMath;

/** Arithmetic of complex numbers, in the order of operations that gives CPython's digits. */
final class ComplexMath {
  /** Up to this size, whole exponents are multiplied out. */
  private static final int WHOLE_EXPONENT = 100;

  private ComplexMath() {}

  static PyComplex multiply(PyComplex a, PyComplex b) {
    return new PyComplex(
        a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real);
  }

  /** Divides by the larger part of the divisor first, so that nothing overflows on the way. */
  static PyComplex divide(PyComplex a, PyComplex b) {
    double sizeReal = Math.abs(b.real);
    double sizeImaginary = Math.abs(b.imaginary);
    if (sizeReal >= sizeImaginary) {
      if (sizeReal == 0) {
        throw Raise.zeroDivision("complex division by zero");
      }
      double ratio = b.imaginary / b.real;
      double divisor = b.real + b.imaginary * ratio;
      return new PyComplex(
          (a.real + a.imaginary * ratio) / divisor, (a.imaginary - a.real * ratio) / divisor);
    }
    if (sizeImaginary >= sizeReal) {
      double ratio = b.real / b.imaginary;
      double divisor = b.real * ratio + b.imaginary;
      return new PyComplex(
          (a.real * ratio + a.imaginary) / divisor, (a.imaginary * ratio - a.real) / divisor);
    }
    return new PyComplex(Double.NaN, Double.NaN);
  }

  static PyComplex power(PyComplex a, PyComplex b) {
    PyComplex result;
    if (b.imaginary == 0 && b.real == Math.rint(b.real) && Math.abs(b.real) <= WHOLE_EXPONENT) {
      result = wholePower(a, (int) b.real);
    } else {
      result = power(a.real, a.imaginary, b.real, b.imaginary);
    }
    if (Double.isInfinite(result.real) || Double.isInfinite(result.imaginary)) {
      throw Raise.overflowError("complex exponentiation");
    }
    return result;
  }

  private static PyComplex wholePower(PyComplex a, int exponent) {
    if (exponent < 0 && a.real == 0 && a.imaginary == 0) {
      throw zeroToNegative();
    }
    int left = Math.abs(exponent);
    PyComplex result = new PyComplex(1, 0);
    PyComplex factor = a;
    for (int bit = 1; bit <= left; bit <<= 1) {
      if ((left & bit) != 0) {
        result = multiply(result, factor);
      }
      factor = multiply(factor, factor);
    }
    return exponent < 0 ? divide(new PyComplex(1, 0), result) : result;
  }

  /** By way of polar coordinates. */
  static PyComplex power(double x, double y, double real, double imaginary) {
    if (real == 0 && imaginary == 0) {
      return new PyComplex(1, 0);
    }
    if (x == 0 && y == 0) {
      if (imaginary != 0 || real < 0) {
        throw zeroToNegative();
      }
      return new PyComplex(0, 0);
    }
    double size = PreciseMath.hypot(x, y);
    double length = PreciseMath.pow(size, real);
    double angle = PreciseMath.atan2(y, x);
    double phase = angle * real;
    if (imaginary != 0) {
      length /= PreciseMath.exp(angle * imaginary);
      phase += imaginary * PreciseMath.log(size);
    }
    if (Double.isInfinite(phase)) {
      // The C library reports a domain error here, which CPython takes for this one.
      throw zeroToNegative();
    }
    return new PyComplex(length * PreciseMath.cos(phase), length * PreciseMath.sin(phase));
  }

  private static RuntimeException zeroToNegative() {
    return Raise.zeroDivision("0.0 to a negative or complex power");
  }

  static double absolute(PyComplex a) {
    double size = PreciseMath.hypot(a.real, a.imaginary);
    boolean finite = !Double.isInfinite(a.real) && !Double.isInfinite(a.imaginary);
    if (Double.isInfinite(size) && finite) {
      throw Raise.overflowError("absolute value too large");
    }
    return size;
  }
}
