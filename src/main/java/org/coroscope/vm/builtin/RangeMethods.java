package org.coroscope.vm.builtin;

import java.math.BigInteger;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRange;
import org.coroscope.vm.object.PySlice;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Hashing;

/** {@code range}. */
final class RangeMethods {
  private RangeMethods() {}

  static void install() {
    TypeBuilder.of(Types.RANGE)
        .matchesAs(PyType.PatternKind.SEQUENCE)
        .rawConstructor(RangeMethods::create)
        .getter("start", (vm, self) -> ((PyRange) self).start)
        .getter("stop", (vm, self) -> ((PyRange) self).stop)
        .getter("step", (vm, self) -> ((PyRange) self).step)
        .special(Special.LEN, (vm, self) -> ((PyRange) self).length)
        .special(Special.BOOL, (vm, self) -> PyBool.of(((PyRange) self).length.signum() != 0))
        .special(Special.ITER, (vm, self) -> ((PyRange) self).iterator())
        .special(Special.REVERSED, (vm, self) -> ((PyRange) self).reversed().iterator())
        .special(Special.REPR, RangeMethods::repr)
        .special(Special.GETITEM, RangeMethods::item)
        .special(
            Special.CONTAINS,
            (vm, self, value) ->
                value.getClass() == PyInt.class || value instanceof PyBool
                    ? PyBool.of(((PyRange) self).indexOf((PyInt) value) != null)
                    : PyBool.of(search(vm, (PyRange) self, value) != null))
        .special(Special.EQ, RangeMethods::equal)
        .special(Special.HASH, (vm, self) -> PyInt.of(Hashing.hash(vm, key((PyRange) self))))
        .method("index", RangeMethods::index)
        .method("count", RangeMethods::count);
  }

  private static PyObject create(Vm vm, PyObject[] arguments, PyStr[] names) {
    if (names.length > 0) {
      throw Raise.typeError("range() takes no keyword arguments");
    }
    int given = arguments.length - 1;
    if (given == 0) {
      throw Raise.typeError("range expected at least 1 argument, got 0");
    }
    if (given > 3) {
      throw Raise.typeError("range expected at most 3 arguments, got %d", given);
    }
    if (given == 1) {
      return new PyRange(PyInt.ZERO, number(vm, arguments[1]), PyInt.ONE);
    }
    PyInt start = number(vm, arguments[1]);
    PyInt stop = number(vm, arguments[2]);
    PyInt step = given == 3 ? number(vm, arguments[3]) : PyInt.ONE;
    if (step.signum() == 0) {
      throw Raise.valueError("range() arg 3 must not be zero");
    }
    return new PyRange(start, stop, step);
  }

  /** An integer that is nothing but that: the value of a bool or of an instance of a subclass. */
  private static PyInt number(Vm vm, PyObject value) {
    PyInt number = Conversion.index(vm, value);
    return number.getClass() == PyInt.class
        ? number
        : number.isSmall() ? PyInt.of(number.value) : PyInt.of(number.big());
  }

  private static PyObject repr(Vm vm, PyObject self) {
    PyRange range = (PyRange) self;
    String step = range.step.isSmall() && range.step.value == 1 ? "" : ", " + range.step;
    return PyStr.of("range(" + range.start + ", " + range.stop + step + ")");
  }

  private static PyObject item(Vm vm, PyObject self, PyObject key) {
    PyRange range = (PyRange) self;
    if (key instanceof PySlice slice) {
      return slice(vm, range, slice);
    }
    if (key.type().special(Special.INDEX) == null) {
      throw Raise.typeError("range indices must be integers or slices, not %s", key.type().name());
    }
    BigInteger index = Conversion.index(vm, key).big();
    if (index.signum() < 0) {
      index = index.add(range.length.big());
    }
    if (index.signum() < 0 || index.compareTo(range.length.big()) >= 0) {
      throw Raise.indexError("range object index out of range");
    }
    return range.at(PyInt.of(index));
  }

  private static PyObject slice(Vm vm, PyRange range, PySlice slice) {
    BigInteger[] cut = SliceMethods.indices(vm, slice, range.length.big());
    return new PyRange(
        range.at(PyInt.of(cut[0])),
        range.at(PyInt.of(cut[1])),
        PyInt.of(range.step.big().multiply(cut[2])));
  }

  private static PyTuple key(PyRange range) {
    boolean empty = range.length.signum() == 0;
    boolean single = range.length.isSmall() && range.length.value == 1;
    return new PyTuple(
        range.length,
        empty ? PyNone.NONE : range.start,
        empty || single ? PyNone.NONE : range.step);
  }

  private static PyObject equal(Vm vm, PyObject self, PyObject other) {
    return other instanceof PyRange that
        ? PyBool.of(Comparison.equal(vm, key((PyRange) self), key(that)))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  /** The index of the first element that equals any value; null if there is none. */
  private static PyInt search(Vm vm, PyRange range, PyObject value) {
    var iterator = range.iterator();
    long index = 0;
    for (PyObject item = iterator.next(vm); item != null; item = iterator.next(vm)) {
      if (Comparison.equal(vm, item, value)) {
        return PyInt.of(index);
      }
      index++;
    }
    return null;
  }

  private static PyObject index(Vm vm, PyObject self, PyObject value) {
    if (value.getClass() == PyInt.class || value instanceof PyBool) {
      PyInt found = ((PyRange) self).indexOf((PyInt) value);
      if (found == null) {
        throw Raise.valueError("%s is not in range", Conversion.repr(vm, value).value);
      }
      return found;
    }
    PyInt found = search(vm, (PyRange) self, value);
    if (found == null) {
      throw Raise.valueError("sequence.index(x): x not in sequence");
    }
    return found;
  }

  private static PyObject count(Vm vm, PyObject self, PyObject value) {
    if (value.getClass() == PyInt.class || value instanceof PyBool) {
      return ((PyRange) self).indexOf((PyInt) value) == null ? PyInt.ZERO : PyInt.ONE;
    }
    long count = 0;
    var iterator = ((PyRange) self).iterator();
    for (PyObject item = iterator.next(vm); item != null; item = iterator.next(vm)) {
      count += Comparison.equal(vm, item, value) ? 1 : 0;
    }
    return PyInt.of(count);
  }
}
