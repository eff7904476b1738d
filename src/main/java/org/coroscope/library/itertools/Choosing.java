package org.coroscope.library.itertools;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;

/** {@code product}, {@code permutations}, {@code combinations}, with replacement or without. */
final class Choosing {
  static final PyType PRODUCT =
      IteratorKind.simple(
          "product",
          "cls, /, *iterables, repeat=1",
          (vm, a) -> new Product(pools(vm, ((PyTuple) a[1]).items, a[2])));

  static final PyType COMBINATIONS =
      IteratorKind.simple(
          "combinations",
          "cls, iterable, r",
          (vm, a) -> new Combinations(Iteration.toArraySized(vm, a[1]), size(vm, a[2]), false));

  static final PyType COMBINATIONS_WITH_REPLACEMENT =
      IteratorKind.simple(
          "combinations_with_replacement",
          "cls, iterable, r",
          (vm, a) -> new Combinations(Iteration.toArraySized(vm, a[1]), size(vm, a[2]), true));

  static final PyType PERMUTATIONS =
      IteratorKind.simple(
          "permutations",
          "cls, iterable, r=None",
          (vm, a) -> {
            PyObject[] pool = Iteration.toArraySized(vm, a[1]);
            if (a[2] != PyNone.NONE && !(a[2] instanceof PyInt)) {
              throw Raise.typeError("Expected int as r");
            }
            return new Permutations(pool, a[2] == PyNone.NONE ? pool.length : size(vm, a[2]));
          });

  private Choosing() {}

  private static int size(Vm vm, PyObject value) {
    long size = Conversion.toLong(vm, value);
    if (size < 0) {
      throw Raise.valueError("r must be non-negative");
    }
    vm.checkSize(size);
    return (int) size;
  }

  private static PyObject[][] pools(Vm vm, PyObject[] iterables, PyObject repeat) {
    long times = Conversion.toLong(vm, repeat);
    if (times < 0) {
      throw Raise.valueError("repeat argument cannot be negative");
    }
    PyObject[][] once = IteratorKind.pools(vm, iterables);
    vm.checkSize(times * once.length);
    PyObject[][] pools = new PyObject[(int) times * once.length][];
    for (int i = 0; i < pools.length; i++) {
      pools[i] = once[i % once.length];
    }
    return pools;
  }

  /** The items of a pool, or of one pool each, at the given indexes. */
  private static PyTuple pick(PyObject[] pool, int[] indexes, int count) {
    PyObject[] items = new PyObject[count];
    for (int i = 0; i < count; i++) {
      items[i] = pool[indexes[i]];
    }
    return new PyTuple(items);
  }

  private static final class Product extends PyIterator {
    private final PyObject[][] pools;
    private final int[] indexes;
    private boolean started;
    private boolean ended;

    Product(PyObject[][] pools) {
      this.pools = pools;
      this.indexes = new int[pools.length];
      for (PyObject[] pool : pools) {
        ended |= pool.length == 0;
      }
    }

    @Override
    public PyObject next(Vm vm) {
      if (!ended && started) {
        advance();
      }
      started = true;
      if (ended) {
        return null;
      }
      PyObject[] items = new PyObject[pools.length];
      for (int i = 0; i < items.length; i++) {
        items[i] = pools[i][indexes[i]];
      }
      return new PyTuple(items);
    }

    /** Counts up as an odometer does, the last place fastest. */
    private void advance() {
      for (int i = indexes.length - 1; i >= 0; i--) {
        if (++indexes[i] < pools[i].length) {
          return;
        }
        indexes[i] = 0;
      }
      ended = true;
    }

    @Override
    public PyType type() {
      return PRODUCT;
    }
  }

  private static final class Combinations extends PyIterator {
    private final PyObject[] pool;
    private final int[] indexes;
    private final boolean replacing;
    private boolean started;
    private boolean ended;

    Combinations(PyObject[] pool, int size, boolean replacing) {
      this.pool = pool;
      this.replacing = replacing;
      this.ended = replacing ? pool.length == 0 && size > 0 : size > pool.length;
      this.indexes = new int[ended ? 0 : size];
      for (int i = 0; !replacing && i < indexes.length; i++) {
        indexes[i] = i;
      }
    }

    @Override
    public PyObject next(Vm vm) {
      if (!ended && started) {
        advance();
      }
      started = true;
      return ended ? null : pick(pool, indexes, indexes.length);
    }

    private void advance() {
      int last = indexes.length - 1;
      for (int i = last; i >= 0; i--) {
        int highest = replacing ? pool.length - 1 : pool.length - 1 - (last - i);
        if (indexes[i] < highest) {
          int value = ++indexes[i];
          for (int j = i + 1; j <= last; j++) {
            indexes[j] = replacing ? value : value + j - i;
          }
          return;
        }
      }
      ended = true;
    }

    @Override
    public PyType type() {
      return replacing ? COMBINATIONS_WITH_REPLACEMENT : COMBINATIONS;
    }
  }

  private static final class Permutations extends PyIterator {
    private final PyObject[] pool;
    private final int[] indexes;

    /** How many choices are left at each place. */
    private final int[] left;

    private boolean started;
    private boolean ended;

    Permutations(PyObject[] pool, int size) {
      this.pool = pool;
      this.ended = size > pool.length;
      this.indexes = new int[pool.length];
      this.left = new int[ended ? 0 : size];
      for (int i = 0; i < indexes.length; i++) {
        indexes[i] = i;
      }
      for (int i = 0; i < left.length; i++) {
        left[i] = pool.length - i;
      }
    }

    @Override
    public PyObject next(Vm vm) {
      if (!ended && started) {
        advance();
      }
      started = true;
      return ended ? null : pick(pool, indexes, left.length);
    }

    /** From the last place backwards: swaps in the next choice, or rotates back and goes on. */
    private void advance() {
      int n = pool.length;
      for (int i = left.length - 1; i >= 0; i--) {
        if (--left[i] > 0) {
          int other = n - left[i];
          int held = indexes[i];
          indexes[i] = indexes[other];
          indexes[other] = held;
          return;
        }
        int first = indexes[i];
        System.arraycopy(indexes, i + 1, indexes, i, n - i - 1);
        indexes[n - 1] = first;
        left[i] = n - i;
      }
      ended = true;
    }

    @Override
    public PyType type() {
      return PERMUTATIONS;
    }
  }
}
