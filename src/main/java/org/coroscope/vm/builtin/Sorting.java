package org.coroscope.vm.builtin;

import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.op.Comparison;

/** {@code sorted} and {@code list.sort}. */
public final class Sorting {
  private Sorting() {}

  /**
   * Sorts an array in place, stably.
   *
   * @param key null or None for none
   */
  public static void sort(Vm vm, PyObject[] items, int size, PyObject key, boolean reverse) {
    PyObject[] keys = items;
    PyObject[] values = null;
    if (key != null && key != PyNone.NONE) {
      keys = new PyObject[size];
      for (int i = 0; i < size; i++) {
        keys[i] = vm.call(key, items[i]);
      }
      values = items;
    }
    // Equal elements must keep their order in a reversed sort as well.
    if (reverse) {
      reverse(keys, values, size);
    }
    try {
      new TimSort(keys, values, size, less(vm, keys, size)).sort();
    } finally {
      if (reverse) {
        reverse(keys, values, size);
      }
    }
  }

  private static void reverse(PyObject[] keys, PyObject[] values, int size) {
    TimSort.reverse(keys, 0, size);
    if (values != null) {
      TimSort.reverse(values, 0, size);
    }
  }

  private static TimSort.Less less(Vm vm, PyObject[] keys, int size) {
    boolean ints = true;
    boolean floats = true;
    boolean texts = true;
    for (int i = 0; i < size && (ints || floats || texts); i++) {
      PyObject key = keys[i];
      ints &= key.getClass() == PyInt.class && ((PyInt) key).isSmall();
      floats &= key.getClass() == PyFloat.class;
      texts &= key.getClass() == PyStr.class && ((PyStr) key).isBmp();
    }
    if (ints) {
      return (a, b) -> ((PyInt) a).value < ((PyInt) b).value;
    }
    if (floats) {
      return (a, b) -> ((PyFloat) a).value < ((PyFloat) b).value;
    }
    if (texts) {
      return (a, b) -> ((PyStr) a).value.compareTo(((PyStr) b).value) < 0;
    }
    return (a, b) -> Comparison.less(vm, a, b);
  }
}
