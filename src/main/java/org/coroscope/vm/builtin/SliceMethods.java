package org.coroscope.vm.builtin;

import java.math.BigInteger;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PySlice;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;

/** {@code slice}. */
final class SliceMethods {
  private SliceMethods() {}

  static void install() {
    TypeBuilder.of(Types.SLICE)
        .rawConstructor(SliceMethods::create)
        .getter("start", (vm, self) -> ((PySlice) self).start)
        .getter("stop", (vm, self) -> ((PySlice) self).stop)
        .getter("step", (vm, self) -> ((PySlice) self).step)
        .method(
            "indices",
            (vm, self, length) -> {
              BigInteger size = Conversion.toBig(vm, length);
              if (size.signum() < 0) {
                throw Raise.valueError("length should not be negative");
              }
              BigInteger[] cut = indices(vm, (PySlice) self, size);
              return new PyTuple(PyInt.of(cut[0]), PyInt.of(cut[1]), PyInt.of(cut[2]));
            })
        .special(
            Special.REPR,
            (vm, self) -> PyStr.of("slice" + Conversion.repr(vm, parts((PySlice) self)).value))
        .special(Special.EQ, (vm, self, other) -> compare(vm, Comparison.Operator.EQ, self, other))
        .special(Special.NE, (vm, self, other) -> compare(vm, Comparison.Operator.NE, self, other))
        .special(Special.LT, (vm, self, other) -> compare(vm, Comparison.Operator.LT, self, other))
        .special(Special.LE, (vm, self, other) -> compare(vm, Comparison.Operator.LE, self, other))
        .special(Special.GT, (vm, self, other) -> compare(vm, Comparison.Operator.GT, self, other))
        .special(Special.GE, (vm, self, other) -> compare(vm, Comparison.Operator.GE, self, other))
        .attribute("__hash__", PyNone.NONE);
  }

  private static PyObject create(Vm vm, PyObject[] arguments, PyStr[] names) {
    if (names.length > 0) {
      throw Raise.typeError("slice() takes no keyword arguments");
    }
    int given = arguments.length - 1;
    return switch (given) {
      case 0 -> throw Raise.typeError("slice expected at least 1 argument, got 0");
      case 1 -> new PySlice(PyNone.NONE, arguments[1], PyNone.NONE);
      case 2 -> new PySlice(arguments[1], arguments[2], PyNone.NONE);
      case 3 -> new PySlice(arguments[1], arguments[2], arguments[3]);
      default -> throw Raise.typeError("slice expected at most 3 arguments, got %d", given);
    };
  }

  private static PyTuple parts(PySlice slice) {
    return new PyTuple(slice.start, slice.stop, slice.step);
  }

  private static PyObject compare(Vm vm, Comparison.Operator op, PyObject self, PyObject other) {
    return other instanceof PySlice that
        ? Comparison.compare(vm, op, parts((PySlice) self), parts(that))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  /** Start, stop and step, cut to a length of any size. */
  static BigInteger[] indices(Vm vm, PySlice slice, BigInteger length) {
    BigInteger step = slice.step == PyNone.NONE ? BigInteger.ONE : part(vm, slice.step);
    if (step.signum() == 0) {
      throw Raise.valueError("slice step cannot be zero");
    }
    boolean backwards = step.signum() < 0;
    BigInteger lowest = backwards ? BigInteger.ONE.negate() : BigInteger.ZERO;
    BigInteger highest = backwards ? length.subtract(BigInteger.ONE) : length;
    BigInteger start =
        slice.start == PyNone.NONE
            ? (backwards ? highest : lowest)
            : cut(part(vm, slice.start), length, lowest, highest);
    BigInteger stop =
        slice.stop == PyNone.NONE
            ? (backwards ? lowest : highest)
            : cut(part(vm, slice.stop), length, lowest, highest);
    return new BigInteger[] {start, stop, step};
  }

  private static BigInteger part(Vm vm, PyObject value) {
    if (value.type().special(Special.INDEX) == null) {
      throw Raise.typeError("slice indices must be integers or None or have an __index__ method");
    }
    return Conversion.toBig(vm, value);
  }

  private static BigInteger cut(
      BigInteger index, BigInteger length, BigInteger lowest, BigInteger highest) {
    return index.signum() < 0 ? lowest.max(index.add(length)) : highest.min(index);
  }
}
