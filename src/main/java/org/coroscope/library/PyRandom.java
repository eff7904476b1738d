package org.coroscope.library;

import java.math.BigInteger;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.PyTyped;
import org.coroscope.vm.op.Conversion;

/** An instance of {@code random.Random}. */
final class PyRandom extends PyTyped {
  private static final PyStr RANDOM = PyStr.intern("random");
  private static final PyStr GETRANDBITS = PyStr.intern("getrandbits");

  final MersenneTwister generator = new MersenneTwister();

  /** The second of a pair of normally distributed numbers; NaN if there is none. */
  double gaussNext = Double.NaN;

  PyRandom(PyType subtype) {
    super(subtype == RandomModule.TYPE ? null : subtype);
  }

  @Override
  protected PyType builtinType() {
    return RandomModule.TYPE;
  }

  /** A number from 0 up to 1, by the instance's own {@code random} if its class overrides it. */
  double fraction(Vm vm) {
    return overrides(RANDOM)
        ? Conversion.toDouble(vm, vm.callMethod(this, "random"))
        : generator.fraction();
  }

  private boolean overrides(PyStr name) {
    if (attributes() != null && attributes().get(name) != null) {
      return true;
    }
    return !isExact() && !(type().lookup(name) instanceof PyNative);
  }

  /** A number from 0 up to, but not, a limit, which is at least 1. */
  long below(Vm vm, long limit) {
    if (overrides(GETRANDBITS)) {
      return below(vm, BigInteger.valueOf(limit)).longValue();
    }
    if (overrides(RANDOM)) {
      return belowByFraction(vm, limit);
    }
    int bits = 64 - Long.numberOfLeadingZeros(limit);
    long value = generator.bits(bits);
    while (value >= limit) {
      value = generator.bits(bits);
    }
    return value;
  }

  /** From the fraction's 53 bits, leaving out those that would favour small numbers. */
  private long belowByFraction(Vm vm, long limit) {
    long all = 1L << 53;
    if (limit >= all) {
      return (long) Math.floor(fraction(vm) * limit);
    }
    double most = (double) (all - all % limit) / all;
    double fraction = fraction(vm);
    while (fraction >= most) {
      fraction = fraction(vm);
    }
    return (long) Math.floor(fraction * all) % limit;
  }

  /** The same for limits of any size. */
  BigInteger below(Vm vm, BigInteger limit) {
    if (limit.bitLength() < 63 && !overrides(GETRANDBITS)) {
      return BigInteger.valueOf(below(vm, limit.longValue()));
    }
    int bits = limit.bitLength();
    BigInteger value = bits(vm, bits);
    while (value.compareTo(limit) >= 0) {
      value = bits(vm, bits);
    }
    return value;
  }

  private BigInteger bits(Vm vm, int count) {
    return overrides(GETRANDBITS)
        ? Conversion.toBig(vm, vm.callMethod(this, "getrandbits", PyInt.of(count)))
        : generator.bigBits(count);
  }

  static PyRandom of(PyObject self) {
    return (PyRandom) self;
  }
}
