package org.coroscope.vm.builtin;

import java.util.Arrays;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.IteratorTypes;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PySlice;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Hashing;
import org.coroscope.vm.op.Iteration;
import org.coroscope.vm.op.SliceRange;

/** {@code tuple}. */
final class TupleMethods {
  // xxHash64's primes; the tuple hash is a reduced form of it.
  private static final long PRIME_1 = 0x9E3779B185EBCA87L;
  private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
  private static final long PRIME_5 = 0x27D4EB2F165667C5L;

  private TupleMethods() {}

  static void install() {
    TypeBuilder type = TypeBuilder.of(Types.TUPLE).matchesAs(PyType.PatternKind.SEQUENCE);
    type.rawConstructor(TupleMethods::create)
        .method("index", "self, value, start=0, stop=?, /", (vm, a) -> index(vm, a))
        .method("count", TupleMethods::count)
        .classMethod("__class_getitem__", "cls, item, /", (vm, a) -> Unions.alias(a[0], a[1]))
        .method("__getnewargs__", (vm, self) -> new PyTuple(new PyTuple(((PyTuple) self).items)))
        .special(Special.REPR, TupleMethods::repr)
        .special(Special.HASH, (vm, self) -> PyInt.of(hash(vm, ((PyTuple) self).items)))
        .special(Special.LEN, (vm, self) -> PyInt.of(((PyTuple) self).items.length))
        .special(Special.ITER, (vm, self) -> new Forward(((PyTuple) self).items))
        .special(Special.CONTAINS, TupleMethods::contains)
        .special(Special.GETITEM, TupleMethods::get)
        .special(
            Special.ADD,
            (vm, self, other) -> {
              if (!(other instanceof PyTuple that)) {
                return PyNotImplemented.NOT_IMPLEMENTED;
              }
              PyObject[] mine = ((PyTuple) self).items;
              if (that.items.length == 0 && ((PyTuple) self).isExact()) {
                return self;
              }
              if (mine.length == 0 && that.isExact()) {
                return that;
              }
              vm.checkSize((long) mine.length + that.items.length);
              PyObject[] all = Arrays.copyOf(mine, mine.length + that.items.length);
              System.arraycopy(that.items, 0, all, mine.length, that.items.length);
              return new PyTuple(all);
            })
        .special(Special.MUL, TupleMethods::multiply)
        .special(Special.RMUL, TupleMethods::multiply);
    for (Comparison.Operator op : Comparison.Operator.values()) {
      type.special(
          Special.valueOf(op.name()),
          (vm, self, other) -> {
            if (!(other instanceof PyTuple that)) {
              return PyNotImplemented.NOT_IMPLEMENTED;
            }
            PyObject[] mine = ((PyTuple) self).items;
            return Sequences.compare(vm, op, mine, mine.length, that.items, that.items.length);
          });
    }
  }

  private static PyObject create(Vm vm, PyObject[] arguments, PyStr[] names) {
    PyType type = (PyType) arguments[0];
    if (names.length > 0 && type == Types.TUPLE) {
      throw Raise.typeError("tuple() takes no keyword arguments");
    }
    int given = arguments.length - names.length - 1;
    if (given > 1) {
      throw Raise.typeError("tuple expected at most 1 argument, got %d", given);
    }
    if (type != Types.TUPLE) {
      return new PyTuple(
          type, given == 0 ? new PyObject[0] : Iteration.toArraySized(vm, arguments[1]));
    }
    if (given == 0) {
      return PyTuple.EMPTY;
    }
    if (arguments[1] instanceof PyTuple same && same.isExact()) {
      return same;
    }
    PyObject[] items = Iteration.toArraySized(vm, arguments[1]);
    return items.length == 0 ? PyTuple.EMPTY : new PyTuple(items);
  }

  private static PyObject repr(Vm vm, PyObject self) {
    PyObject[] items = ((PyTuple) self).items;
    if (items.length == 0) {
      return PyStr.intern("()");
    }
    return PyStr.of(
        ReprGuard.guarded(
            vm,
            self,
            "(...)",
            () ->
                "(" + Sequences.join(vm, items, items.length) + (items.length == 1 ? ",)" : ")")));
  }

  /** CPython's hash, so that sets of tuples keep CPython's order. */
  static long hash(Vm vm, PyObject[] items) {
    long hash = PRIME_5;
    for (PyObject item : items) {
      hash += Hashing.hash(vm, item) * PRIME_2;
      hash = Long.rotateLeft(hash, 31) * PRIME_1;
    }
    hash += items.length ^ PRIME_5 ^ 3527539L;
    return hash == -1 ? 1546275796 : hash;
  }

  private static PyObject index(Vm vm, PyObject[] a) {
    PyObject[] items = ((PyTuple) a[0]).items;
    int from = SliceRange.bound(vm, a[2], items.length, 0);
    int to = SliceRange.bound(vm, a[3], items.length, items.length);
    for (int i = from; i < to && i < items.length; i++) {
      if (Comparison.equal(vm, items[i], a[1])) {
        return PyInt.of(i);
      }
    }
    throw Raise.valueError("tuple.index(x): x not in tuple");
  }

  private static PyObject count(Vm vm, PyObject self, PyObject item) {
    int count = 0;
    for (PyObject candidate : ((PyTuple) self).items) {
      count += Comparison.equal(vm, candidate, item) ? 1 : 0;
    }
    return PyInt.of(count);
  }

  private static PyObject contains(Vm vm, PyObject self, PyObject item) {
    for (PyObject candidate : ((PyTuple) self).items) {
      if (Comparison.equal(vm, candidate, item)) {
        return PyBool.TRUE;
      }
    }
    return PyBool.FALSE;
  }

  private static PyObject get(Vm vm, PyObject self, PyObject key) {
    PyObject[] items = ((PyTuple) self).items;
    if (key instanceof PySlice slice) {
      SliceRange range = SliceRange.of(vm, slice, items.length);
      if (range.count() == items.length && range.step() == 1 && ((PyTuple) self).isExact()) {
        return self;
      }
      return range.count() == 0 ? PyTuple.EMPTY : new PyTuple(Sequences.pick(items, range));
    }
    Sequences.checkIndex(key, "tuple");
    int at = Sequences.place(vm, key, items.length);
    if (at < 0) {
      throw Raise.indexError("tuple index out of range");
    }
    return items[at];
  }

  private static PyObject multiply(Vm vm, PyObject self, PyObject count) {
    PyObject[] items = ((PyTuple) self).items;
    if (!Sequences.isCount(count)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyObject[] all = Sequences.repeat(vm, items, items.length, count);
    if (all.length == items.length && ((PyTuple) self).isExact()) {
      return self;
    }
    return all.length == 0 ? PyTuple.EMPTY : new PyTuple(all);
  }

  private static final class Forward extends PyIterator {
    private final PyObject[] items;
    private int index;

    Forward(PyObject[] items) {
      this.items = items;
    }

    @Override
    public PyObject next(Vm vm) {
      return index < items.length ? items[index++] : null;
    }

    @Override
    public long lengthHint(Vm vm) {
      return items.length - index;
    }

    @Override
    public PyType type() {
      return IteratorTypes.TUPLE;
    }
  }
}
