package org.coroscope.vm.builtin;

import java.util.Arrays;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.SliceRange;

/** What lists and tuples have in common, on their arrays. */
final class Sequences {
  private Sequences() {}

  /** Compares the first elements that differ, or else the lengths. */
  static PyObject compare(
      Vm vm, Comparison.Operator op, PyObject[] a, int sizeA, PyObject[] b, int sizeB) {
    boolean equality = op == Comparison.Operator.EQ || op == Comparison.Operator.NE;
    if (equality && sizeA != sizeB) {
      return PyBool.of(op == Comparison.Operator.NE);
    }
    int common = Math.min(sizeA, sizeB);
    for (int i = 0; i < common; i++) {
      if (!Comparison.equal(vm, a[i], b[i])) {
        return equality
            ? PyBool.of(op == Comparison.Operator.NE)
            : Comparison.compare(vm, op, a[i], b[i]);
      }
    }
    return PyBool.of(op.accepts(Integer.compare(sizeA, sizeB)));
  }

  /** The elements over and over; none for a count below one. */
  static PyObject[] repeat(Vm vm, PyObject[] items, int size, PyObject count) {
    long times = Math.max(0, repetitions(vm, count));
    long length = times * size;
    vm.checkSize(Math.multiplyHigh(times, size) != 0 || length < 0 ? Long.MAX_VALUE : length);
    PyObject[] result = new PyObject[(int) length];
    if (size == 1) {
      Arrays.fill(result, items[0]);
    } else {
      for (int at = 0; at < result.length; at += size) {
        System.arraycopy(items, 0, result, at, size);
      }
    }
    return result;
  }

  private static long repetitions(Vm vm, PyObject count) {
    PyInt number = Conversion.index(vm, count);
    if (!number.isSmall()) {
      throw Raise.overflowError("cannot fit 'int' into an index-sized integer");
    }
    return number.value;
  }

  /** Whether a value may stand beside {@code *}. */
  static boolean isCount(PyObject value) {
    return value.type().special(Special.INDEX) != null;
  }

  /** The elements that a slice picks. */
  static PyObject[] pick(PyObject[] items, SliceRange range) {
    if (range.step() == 1) {
      return Arrays.copyOfRange(items, range.start(), range.start() + range.count());
    }
    PyObject[] result = new PyObject[range.count()];
    for (int i = 0, at = range.start(); i < result.length; i++, at += range.step()) {
      result[i] = items[at];
    }
    return result;
  }

  /** An index from 0 to {@code size - 1}, or -1 if it lies outside. */
  static int place(Vm vm, PyObject index, int size) {
    PyInt number = Conversion.index(vm, index);
    if (!number.isSmall()) {
      throw Raise.indexError("cannot fit '%s' into an index-sized integer", index.type().name());
    }
    long at = number.value < 0 ? number.value + size : number.value;
    return at >= 0 && at < size ? (int) at : -1;
  }

  /** Whether a key is an index; raises TypeError with the sequence's name if not. */
  static void checkIndex(PyObject key, String sequence) {
    if (key.type().special(Special.INDEX) == null) {
      throw Raise.typeError(
          "%s indices must be integers or slices, not %s", sequence, key.type().name());
    }
  }

  /** Joins the reprs of elements. */
  static String join(Vm vm, PyObject[] items, int size) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < size; i++) {
      text.append(i == 0 ? "" : ", ").append(Conversion.repr(vm, items[i]).value);
      vm.checkSize(text.length());
    }
    return text.toString();
  }
}
