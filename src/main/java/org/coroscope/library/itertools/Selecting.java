package org.coroscope.library.itertools;

import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;

/** {@code compress}, {@code dropwhile}, {@code takewhile}, {@code filterfalse}. */
final class Selecting {
  static final PyType COMPRESS =
      IteratorKind.simple(
          "compress",
          "cls, data, selectors",
          (vm, a) -> new Compress(Iteration.iterator(vm, a[1]), Iteration.iterator(vm, a[2])));

  static final PyType DROP_WHILE =
      IteratorKind.simple(
          "dropwhile",
          "cls, predicate, iterable, /",
          (vm, a) -> new DropWhile(a[1], Iteration.iterator(vm, a[2])));

  static final PyType TAKE_WHILE =
      IteratorKind.simple(
          "takewhile",
          "cls, predicate, iterable, /",
          (vm, a) -> new TakeWhile(a[1], Iteration.iterator(vm, a[2])));

  static final PyType FILTER_FALSE =
      IteratorKind.simple(
          "filterfalse",
          "cls, function, iterable, /",
          (vm, a) -> new FilterFalse(a[1], Iteration.iterator(vm, a[2])));

  private Selecting() {}

  private static final class Compress extends PyIterator {
    private final PyObject data;
    private final PyObject selectors;

    Compress(PyObject data, PyObject selectors) {
      this.data = data;
      this.selectors = selectors;
    }

    @Override
    public PyObject next(Vm vm) {
      while (true) {
        PyObject item = Iteration.next(vm, data);
        PyObject selector = item == null ? null : Iteration.next(vm, selectors);
        if (selector == null) {
          return null;
        }
        if (Conversion.isTrue(vm, selector)) {
          return item;
        }
      }
    }

    @Override
    public PyType type() {
      return COMPRESS;
    }
  }

  private static final class DropWhile extends PyIterator {
    private final PyObject predicate;
    private final PyObject iterator;
    private boolean started;

    DropWhile(PyObject predicate, PyObject iterator) {
      this.predicate = predicate;
      this.iterator = iterator;
    }

    @Override
    public PyObject next(Vm vm) {
      PyObject item = Iteration.next(vm, iterator);
      while (!started && item != null) {
        if (!Conversion.isTrue(vm, vm.call(predicate, item))) {
          started = true;
          return item;
        }
        item = Iteration.next(vm, iterator);
      }
      return item;
    }

    @Override
    public PyType type() {
      return DROP_WHILE;
    }
  }

  private static final class TakeWhile extends PyIterator {
    private final PyObject predicate;
    private final PyObject iterator;
    private boolean stopped;

    TakeWhile(PyObject predicate, PyObject iterator) {
      this.predicate = predicate;
      this.iterator = iterator;
    }

    @Override
    public PyObject next(Vm vm) {
      PyObject item = stopped ? null : Iteration.next(vm, iterator);
      if (item == null) {
        return null;
      }
      if (Conversion.isTrue(vm, vm.call(predicate, item))) {
        return item;
      }
      stopped = true;
      return null;
    }

    @Override
    public PyType type() {
      return TAKE_WHILE;
    }
  }

  private static final class FilterFalse extends PyIterator {
    private final PyObject function;
    private final PyObject iterator;

    FilterFalse(PyObject function, PyObject iterator) {
      this.function = function;
      this.iterator = iterator;
    }

    @Override
    public PyObject next(Vm vm) {
      while (true) {
        PyObject item = Iteration.next(vm, iterator);
        if (item == null) {
          return null;
        }
        boolean plain = function == PyNone.NONE || function == Types.BOOL;
        if (!Conversion.isTrue(vm, plain ? item : vm.call(function, item))) {
          return item;
        }
      }
    }

    @Override
    public PyType type() {
      return FILTER_FALSE;
    }
  }
}
