package org.coroscope.library;

import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PySet;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;

/** {@code sys.getsizeof}: what CPython 3.11 would need on a 64-bit machine, roughly for some. */
final class SizeEstimate {
  private static final int POINTER = 8;
  private static final int DIGIT_BITS = 30;
  private static final int OTHER = 48;

  private SizeEstimate() {}

  static long of(PyObject value) {
    if (value == PyNone.NONE) {
      return 16;
    } else if (value instanceof PyBool) {
      return value == PyBool.TRUE ? 28 : 24;
    } else if (value instanceof PyInt number) {
      int bits = number.big().abs().bitLength();
      return 24 + 4L * ((bits + DIGIT_BITS - 1) / DIGIT_BITS);
    } else if (value instanceof PyFloat) {
      return 24;
    } else if (value instanceof PyStr text) {
      return text(text);
    } else if (value instanceof PyBytes bytes) {
      return 33 + bytes.value.length;
    } else if (value instanceof PyTuple tuple) {
      return 40 + (long) POINTER * tuple.size();
    } else if (value instanceof PyList list) {
      return 56 + (long) POINTER * list.size;
    } else if (value instanceof PyDict dict) {
      return dict(dict.size());
    } else if (value instanceof PySet set) {
      return set.size() < 5 ? 216 : 216 + 16L * Integer.highestOneBit(set.size()) * 4;
    } else if (value instanceof PyFunction) {
      return 144;
    }
    return OTHER;
  }

  private static long text(PyStr text) {
    int widest = text.value.codePoints().max().orElse(0);
    int length = text.length();
    if (widest < 128) {
      return 49 + length;
    } else if (widest < 256) {
      return 73 + length;
    }
    return widest < 0x10000 ? 74 + 2L * length : 76 + 4L * length;
  }

  private static long dict(int size) {
    if (size == 0) {
      return 64;
    }
    long table = 8;
    while (table * 2 / 3 < size) {
      table *= 2;
    }
    return 96 + table + table * 2 / 3 * 24;
  }
}
