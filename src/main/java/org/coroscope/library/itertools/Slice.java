package org.coroscope.library.itertools;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;

/** {@code islice}. */
final class Slice extends PyIterator {
  static final PyType TYPE =
      IteratorKind.simple("islice", "cls, iterable, a, b=?, c=?, /", (vm, a) -> create(vm, a));

  private PyObject iterator;
  private long position;
  private long next;
  private final long stop;
  private final long step;

  private Slice(PyObject iterator, long start, long stop, long step) {
    this.iterator = iterator;
    this.next = start;
    this.stop = stop;
    this.step = step;
  }

  private static PyObject create(Vm vm, PyObject[] a) {
    PyObject start = a[3] == null ? PyNone.NONE : a[2];
    PyObject stop = a[3] == null ? a[2] : a[3];
    PyObject step = a[4] == null ? PyNone.NONE : a[4];
    long end = stop == PyNone.NONE ? Long.MAX_VALUE : index(vm, stop);
    if (end < 0) {
      throw end == -1
          ? Raise.valueError(
              "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
          : badIndex();
    }
    long first = start == PyNone.NONE ? 0 : index(vm, start);
    if (first < 0) {
      throw badIndex();
    }
    long width = step == PyNone.NONE ? 1 : index(vm, step);
    if (width < 1) {
      throw Raise.valueError("Step for islice() must be a positive integer or None.");
    }
    return new Slice(Iteration.iterator(vm, a[1]), first, end, width);
  }

  private static PyRaise badIndex() {
    return Raise.valueError(
        "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
  }

  /** -1 for whatever is no index. */
  private static long index(Vm vm, PyObject value) {
    if (value.type().special(Special.INDEX) == null) {
      return -1;
    }
    PyInt number = Conversion.index(vm, value);
    return number.isSmall() ? number.value : -1;
  }

  @Override
  public PyObject next(Vm vm) {
    if (iterator == null) {
      return null;
    }
    long target = Math.min(next, stop);
    while (position < target) {
      if (Iteration.next(vm, iterator) == null) {
        iterator = null;
        return null;
      }
      position++;
    }
    if (position >= stop) {
      iterator = null;
      return null;
    }
    PyObject item = Iteration.next(vm, iterator);
    if (item == null) {
      iterator = null;
      return null;
    }
    position++;
    next = next + step < 0 ? Long.MAX_VALUE : next + step;
    return item;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
