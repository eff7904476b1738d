package org.coroscope.library;

import java.math.BigInteger;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.IntMath;

/** The functions of {@code math} on integers. */
final class MathIntegers {
  private MathIntegers() {}

  static void addTo(ModuleBuilder module) {
    module.function("factorial", (vm, n) -> PyInt.of(factorial(vm, Conversion.index(vm, n))));
    module.function("comb", MathIntegers::comb);
    module.function("perm", "n, k=None, /", (vm, a) -> perm(vm, a[0], a[1]));
    module.function(
        "isqrt",
        (vm, n) -> {
          PyInt value = Conversion.index(vm, n);
          if (value.signum() < 0) {
            throw Raise.valueError("isqrt() argument must be nonnegative");
          }
          return PyInt.of(value.big().sqrt());
        });
    module.function(
        "gcd",
        "*integers",
        (vm, a) -> {
          BigInteger result = BigInteger.ZERO;
          for (PyObject item : ((PyTuple) a[0]).items) {
            result = result.gcd(Conversion.toBig(vm, item));
          }
          return PyInt.of(result);
        });
    module.function(
        "lcm",
        "*integers",
        (vm, a) -> {
          BigInteger result = BigInteger.ONE;
          for (PyObject item : ((PyTuple) a[0]).items) {
            BigInteger next = Conversion.toBig(vm, item).abs();
            if (next.signum() == 0 || result.signum() == 0) {
              result = BigInteger.ZERO;
              continue;
            }
            vm.checkBits((long) result.bitLength() + next.bitLength());
            result = result.divide(result.gcd(next)).multiply(next);
          }
          return PyInt.of(result);
        });
  }

  private static BigInteger factorial(Vm vm, PyInt n) {
    if (n.signum() < 0) {
      throw Raise.valueError("factorial() not defined for negative values");
    }
    if (!n.isSmall()) {
      throw Raise.overflowError("factorial() argument should not exceed 9223372036854775807");
    }
    double bits = n.value < 3 ? 2 : n.value * (Math.getExponent((double) n.value) - 0.5);
    vm.checkBits((long) Math.max(0, bits));
    return product(1, n.value);
  }

  /** The product of all numbers above one up to another, halved again and again. */
  private static BigInteger product(long above, long to) {
    if (to - above <= 16) {
      BigInteger result = BigInteger.ONE;
      for (long i = above + 1; i <= to; i++) {
        result = result.multiply(BigInteger.valueOf(i));
      }
      return result;
    }
    long middle = above + (to - above) / 2;
    return product(above, middle).multiply(product(middle, to));
  }

  private static PyInt notNegative(PyInt value, String name) {
    if (value.signum() < 0) {
      throw Raise.valueError("%s must be a non-negative integer", name);
    }
    return value;
  }

  private static PyObject comb(Vm vm, PyObject first, PyObject second) {
    PyInt n = Conversion.index(vm, first);
    PyInt k = Conversion.index(vm, second);
    notNegative(n, "n");
    notNegative(k, "k");
    if (IntMath.compare(k, n) > 0) {
      return PyInt.ZERO;
    }
    PyInt other = IntMath.subtract(n, k);
    PyInt few = IntMath.compare(other, k) < 0 ? other : k;
    if (!few.isSmall()) {
      throw Raise.overflowError("min(n - k, k) must not exceed 9223372036854775807");
    }
    checkProduct(vm, n, few.value);
    BigInteger result = BigInteger.ONE;
    BigInteger factor = n.big();
    for (long i = 1; i <= few.value; i++) {
      result = result.multiply(factor).divide(BigInteger.valueOf(i));
      factor = factor.subtract(BigInteger.ONE);
    }
    return PyInt.of(result);
  }

  private static PyObject perm(Vm vm, PyObject first, PyObject second) {
    if (second == PyNone.NONE) {
      return PyInt.of(factorial(vm, Conversion.index(vm, first)));
    }
    PyInt n = Conversion.index(vm, first);
    PyInt k = Conversion.index(vm, second);
    notNegative(n, "n");
    notNegative(k, "k");
    if (IntMath.compare(k, n) > 0) {
      return PyInt.ZERO;
    }
    if (!k.isSmall()) {
      throw Raise.overflowError("k must not exceed 9223372036854775807");
    }
    checkProduct(vm, n, k.value);
    BigInteger result = BigInteger.ONE;
    BigInteger factor = n.big();
    for (long i = 0; i < k.value; i++) {
      result = result.multiply(factor);
      factor = factor.subtract(BigInteger.ONE);
    }
    return PyInt.of(result);
  }

  private static void checkProduct(Vm vm, PyInt n, long factors) {
    double bits = (double) n.big().bitLength() * factors;
    vm.checkBits(bits > 1e18 ? Long.MAX_VALUE : (long) bits / 4);
  }
}
