package org.coroscope.library;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Items;

/** {@code bisect}. */
final class BisectModule {
  private static final String PARAMETERS = "a, x, lo=0, hi=None, *, key=None";

  private BisectModule() {}

  static PyModule create(Vm vm, LibraryContext context) {
    PyModule module =
        new ModuleBuilder("bisect")
            .function("bisect_left", PARAMETERS, (v, a) -> PyInt.of(find(v, a, a[1], true)))
            .function("bisect_right", PARAMETERS, (v, a) -> PyInt.of(find(v, a, a[1], false)))
            .function("insort_left", PARAMETERS, (v, a) -> insert(v, a, true))
            .function("insort_right", PARAMETERS, (v, a) -> insert(v, a, false))
            .build();
    alias(module, "bisect");
    alias(module, "insort");
    return module;
  }

  /** The plain name stands for the function that goes to the right of equal values. */
  private static void alias(PyModule module, String name) {
    module.set(name, module.namespace.get(PyStr.intern(name + "_right")));
  }

  /** Where a value belongs, before or behind those equal to it. */
  private static long find(Vm vm, PyObject[] a, PyObject value, boolean left) {
    long low = Conversion.toLong(vm, a[2]);
    if (low < 0) {
      throw Raise.valueError("lo must be non-negative");
    }
    long high = a[3] == PyNone.NONE ? Items.longLength(vm, a[0]) : Conversion.toLong(vm, a[3]);
    while (low < high) {
      long middle = low + high >>> 1;
      PyObject item = Items.get(vm, a[0], PyInt.of(middle));
      if (a[4] != PyNone.NONE) {
        item = vm.call(a[4], item);
      }
      boolean goRight = left ? Comparison.less(vm, item, value) : !Comparison.less(vm, value, item);
      if (goRight) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static PyObject insert(Vm vm, PyObject[] a, boolean left) {
    PyObject rank = a[4] == PyNone.NONE ? a[1] : vm.call(a[4], a[1]);
    long place = find(vm, a, rank, left);
    if (a[0] instanceof PyList list && list.isExact()) {
      list.insert((int) Math.min(place, list.size), a[1]);
      vm.checkSize(list.size);
    } else {
      vm.callMethod(a[0], "insert", PyInt.of(place), a[1]);
    }
    return PyNone.NONE;
  }
}
