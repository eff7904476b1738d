package org.coroscope.vm.builtin;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.ModuleBuilder;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyByteArray;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.op.Arithmetic;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;

/** Built-in functions on iterables. */
final class SequenceFunctions {
  private static final PyStr KEY = PyStr.intern("key");
  private static final PyStr REVERSE = PyStr.intern("reverse");

  private SequenceFunctions() {}

  static void addTo(ModuleBuilder module) {
    module
        .function("all", (vm, iterable) -> PyBool.of(!search(vm, iterable, false)))
        .function("any", (vm, iterable) -> PyBool.of(search(vm, iterable, true)))
        .function(
            "max",
            "*args, key=None, default=?",
            (vm, a) -> best(vm, "max", Comparison.Operator.GT, a))
        .function(
            "min",
            "*args, key=None, default=?",
            (vm, a) -> best(vm, "min", Comparison.Operator.LT, a))
        .function("sum", "iterable, /, start=0", (vm, a) -> sum(vm, a[0], a[1]))
        .rawFunction("sorted", SequenceFunctions::sorted);
  }

  /** Whether there is an item of this truth. */
  private static boolean search(Vm vm, PyObject iterable, boolean truth) {
    boolean[] found = {false};
    Iteration.forEach(
        vm,
        iterable,
        item -> {
          found[0] = Conversion.isTrue(vm, item) == truth;
          return !found[0];
        });
    return found[0];
  }

  private static PyObject best(Vm vm, String name, Comparison.Operator better, PyObject[] a) {
    PyObject[] given = ((PyTuple) a[0]).items;
    PyObject key = a[1] == PyNone.NONE ? null : a[1];
    if (given.length == 0) {
      throw Raise.typeError("%s expected at least 1 argument, got 0", name);
    }
    if (given.length > 1 && a[2] != null) {
      throw Raise.typeError(
          "Cannot specify a default for %s() with multiple positional arguments", name);
    }
    PyObject iterable = given.length == 1 ? given[0] : (PyTuple) a[0];
    PyObject[] best = new PyObject[2];
    Iteration.forEach(
        vm,
        iterable,
        item -> {
          PyObject value = key == null ? item : vm.call(key, item);
          if (best[0] == null
              || Conversion.isTrue(vm, Comparison.compare(vm, better, value, best[1]))) {
            best[0] = item;
            best[1] = value;
          }
          return true;
        });
    if (best[0] != null) {
      return best[0];
    }
    if (a[2] == null) {
      throw Raise.valueError("%s() arg is an empty sequence", name);
    }
    return a[2];
  }

  private static PyObject sum(Vm vm, PyObject iterable, PyObject start) {
    if (start instanceof PyStr) {
      throw Raise.typeError("sum() can't sum strings [use ''.join(seq) instead]");
    }
    if (start instanceof PyBytes) {
      throw Raise.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
    }
    if (start instanceof PyByteArray) {
      throw Raise.typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
    }
    PyObject[] total = {start};
    Iteration.forEach(
        vm,
        iterable,
        item -> {
          total[0] = Arithmetic.add(vm, total[0], item);
          return true;
        });
    return total[0];
  }

  private static PyObject sorted(Vm vm, PyObject[] arguments, PyStr[] names) {
    int given = arguments.length - names.length;
    if (given != 1) {
      throw Raise.typeError("sorted expected 1 argument, got %d", given);
    }
    PyObject key = null;
    boolean reverse = false;
    PyObject[] items = Iteration.toArraySized(vm, arguments[0]);
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(KEY)) {
        key = arguments[given + i];
      } else if (names[i].equals(REVERSE)) {
        reverse = Conversion.index(vm, arguments[given + i]).signum() != 0;
      } else {
        throw Raise.typeError("'%s' is an invalid keyword argument for sort()", names[i].value);
      }
    }
    Sorting.sort(vm, items, items.length, key, reverse);
    return new PyList(items);
  }
}
