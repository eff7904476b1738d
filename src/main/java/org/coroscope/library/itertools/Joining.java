package org.coroscope.library.itertools;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyGenericAlias;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyIteratorInstance;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.op.Arithmetic;
import org.coroscope.vm.op.Iteration;

/** {@code chain}, {@code zip_longest}, {@code starmap}, {@code pairwise}, {@code accumulate}. */
final class Joining {
  static final PyType CHAIN =
      IteratorKind.begin(
              "chain", "cls, /, *iterables", (vm, a) -> new Chain(Iteration.iterator(vm, a[1])))
          .classMethod(
              "__class_getitem__", "cls, item, /", (vm, a) -> PyGenericAlias.of(a[0], a[1]))
          .classMethod(
              "from_iterable",
              "cls, iterable, /",
              (vm, a) -> PyIteratorInstance.of(a[0], new Chain(Iteration.iterator(vm, a[1]))))
          .build();

  static final PyType ZIP_LONGEST =
      IteratorKind.simple(
          "zip_longest",
          "cls, /, *iterables, **options",
          (vm, a) -> {
            PyObject fill = ((PyDict) a[2]).remove(PyStr.intern("fillvalue"));
            if (((PyDict) a[2]).size() > 0) {
              throw Raise.typeError("zip_longest() got an unexpected keyword argument");
            }
            return new ZipLongest(
                IteratorKind.iterators(vm, a[1]), fill == null ? PyNone.NONE : fill);
          });

  static final PyType STAR_MAP =
      IteratorKind.simple(
          "starmap",
          "cls, function, iterable, /",
          (vm, a) -> new StarMap(a[1], Iteration.iterator(vm, a[2])));

  static final PyType PAIRWISE =
      IteratorKind.simple(
          "pairwise", "cls, iterable, /", (vm, a) -> new Pairwise(Iteration.iterator(vm, a[1])));

  static final PyType ACCUMULATE =
      IteratorKind.simple(
          "accumulate",
          "cls, iterable, func=None, *, initial=None",
          (vm, a) -> new Accumulate(Iteration.iterator(vm, a[1]), a[2], a[3]));

  private Joining() {}

  private static final class Chain extends PyIterator {
    private PyObject source;
    private PyObject active;

    Chain(PyObject source) {
      this.source = source;
    }

    @Override
    public PyObject next(Vm vm) {
      while (source != null) {
        if (active == null) {
          PyObject iterable = Iteration.next(vm, source);
          if (iterable == null) {
            source = null;
            return null;
          }
          active = Iteration.iterator(vm, iterable);
        }
        PyObject item = Iteration.next(vm, active);
        if (item != null) {
          return item;
        }
        active = null;
      }
      return null;
    }

    @Override
    public PyType type() {
      return CHAIN;
    }
  }

  private static final class ZipLongest extends PyIterator {
    private final PyObject[] iterators;
    private final PyObject fill;
    private int active;

    ZipLongest(PyObject[] iterators, PyObject fill) {
      this.iterators = iterators;
      this.fill = fill;
      this.active = iterators.length;
    }

    @Override
    public PyObject next(Vm vm) {
      if (active == 0) {
        return null;
      }
      PyObject[] items = new PyObject[iterators.length];
      for (int i = 0; i < items.length; i++) {
        PyObject item = iterators[i] == null ? null : Iteration.next(vm, iterators[i]);
        if (item == null) {
          if (iterators[i] != null) {
            iterators[i] = null;
            if (--active == 0) {
              return null;
            }
          }
          item = fill;
        }
        items[i] = item;
      }
      return new PyTuple(items);
    }

    @Override
    public PyType type() {
      return ZIP_LONGEST;
    }
  }

  private static final class StarMap extends PyIterator {
    private final PyObject function;
    private final PyObject iterator;

    StarMap(PyObject function, PyObject iterator) {
      this.function = function;
      this.iterator = iterator;
    }

    @Override
    public PyObject next(Vm vm) {
      PyObject arguments = Iteration.next(vm, iterator);
      return arguments == null ? null : vm.call(function, Iteration.toArray(vm, arguments));
    }

    @Override
    public PyType type() {
      return STAR_MAP;
    }
  }

  private static final class Pairwise extends PyIterator {
    private PyObject iterator;
    private PyObject previous;

    Pairwise(PyObject iterator) {
      this.iterator = iterator;
    }

    @Override
    public boolean isCopiable() {
      return false;
    }

    @Override
    public PyObject next(Vm vm) {
      if (iterator == null) {
        return null;
      }
      // Asking for an item may come back here, and move on or end what is asked.
      PyObject left = previous;
      if (left == null) {
        left = Iteration.next(vm, iterator);
        previous = left;
        if (iterator == null) {
          left = null;
        }
      }
      PyObject item = left == null ? null : Iteration.next(vm, iterator);
      if (item == null) {
        iterator = null;
        previous = null;
        return null;
      }
      previous = item;
      return new PyTuple(left, item);
    }

    @Override
    public PyType type() {
      return PAIRWISE;
    }
  }

  private static final class Accumulate extends PyIterator {
    private final PyObject iterator;
    private final PyObject function;
    private PyObject initial;
    private PyObject total;

    Accumulate(PyObject iterator, PyObject function, PyObject initial) {
      this.iterator = iterator;
      this.function = function;
      this.initial = initial;
    }

    @Override
    public PyObject next(Vm vm) {
      if (initial != PyNone.NONE) {
        total = initial;
        initial = PyNone.NONE;
        return total;
      }
      PyObject item = Iteration.next(vm, iterator);
      if (item == null) {
        return null;
      }
      if (total == null) {
        total = item;
      } else if (function == PyNone.NONE) {
        total = Arithmetic.add(vm, total, item);
      } else {
        total = vm.call(function, total, item);
      }
      return total;
    }

    @Override
    public PyType type() {
      return ACCUMULATE;
    }
  }
}
