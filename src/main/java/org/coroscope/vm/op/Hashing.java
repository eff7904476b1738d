package org.coroscope.vm.op;

import java.math.BigInteger;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.Special;

/**
 * {@code hash(x)}. Numbers hash as in CPython, text as there without chance; nothing depends on
 * where an object lies in memory.
 */
public final class Hashing {
  /** The Mersenne prime that CPython reduces numbers by on 64-bit machines. */
  public static final long MODULUS = (1L << 61) - 1;

  private Hashing() {}

  /** The hash of a value; raises TypeError for unhashable ones. */
  public static long hash(Vm vm, PyObject value) {
    if (value.getClass() == PyStr.class) {
      return ((PyStr) value).hash();
    }
    if (value.getClass() == PyInt.class || value.getClass() == PyBool.class) {
      return hashInt((PyInt) value);
    }
    PyObject method = value.type().special(Special.HASH);
    if (method == null || method == PyNone.NONE) {
      throw Raise.typeError("unhashable type: '%s'", value.type().name());
    }
    PyObject result = vm.callSpecial(method, value);
    if (!(result instanceof PyInt number)) {
      throw Raise.typeError("__hash__ method should return an integer");
    }
    return number.isSmall() && number.value != -1 ? number.value : hashInt(number);
  }

  /** The hash of an integer: its value modulo {@link #MODULUS}, with the sign; -2 for -1. */
  public static long hashInt(PyInt number) {
    long hash;
    if (number.isSmall()) {
      long value = number.value;
      hash = value > -MODULUS && value < MODULUS ? value : value % MODULUS;
    } else {
      BigInteger modulus = BigInteger.valueOf(MODULUS);
      hash = number.big().abs().mod(modulus).longValue() * number.signum();
    }
    return hash == -1 ? -2 : hash;
  }
}
