package org.coroscope.library.itertools;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;

/** What {@code tee} gives: iterators that share what one iterator yields. */
final class Tee extends PyIterator {
  static final PyType TYPE =
      IteratorKind.begin("_tee")
          .sealed()
          .constructor("cls, iterable, /", (vm, a) -> of(vm, a[1]))
          .method("__copy__", (vm, self) -> ((Tee) self).copy())
          .build();

  /** A yielded item and what comes after; what all iterators have passed may be forgotten. */
  private static final class Link {
    PyObject item;
    Link next;
  }

  /** The iterator behind all of them. */
  private record Source(PyObject iterator, boolean[] running) {}

  private final Source source;
  private Link link;

  private Tee(Source source, Link link) {
    this.source = source;
    this.link = link;
  }

  /** {@code tee(iterable, n)}. */
  static PyObject tee(Vm vm, PyObject iterable, PyObject count) {
    long n = Conversion.toLong(vm, count);
    if (n < 0) {
      throw Raise.valueError("n must be >= 0");
    }
    vm.checkSize(n);
    PyObject[] result = new PyObject[(int) n];
    if (n > 0) {
      Tee first = iterable instanceof Tee given ? given : of(vm, iterable);
      result[0] = first;
      for (int i = 1; i < n; i++) {
        result[i] = first.copy();
      }
    }
    return new PyTuple(result);
  }

  private static Tee of(Vm vm, PyObject iterable) {
    PyObject iterator = Iteration.iterator(vm, iterable);
    return iterator instanceof Tee tee
        ? tee.copy()
        : new Tee(new Source(iterator, new boolean[1]), new Link());
  }

  private Tee copy() {
    return new Tee(source, link);
  }

  @Override
  public PyObject next(Vm vm) {
    if (link.next == null) {
      if (source.running[0]) {
        throw Raise.runtimeError("cannot re-enter the tee iterator");
      }
      source.running[0] = true;
      try {
        PyObject item = Iteration.next(vm, source.iterator);
        if (item == null) {
          return null;
        }
        link.item = item;
        link.next = new Link();
      } finally {
        source.running[0] = false;
      }
    }
    PyObject item = link.item;
    link = link.next;
    return item;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
