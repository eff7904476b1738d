package org.coroscope.library.collections;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.TypeNames;

/** Joining, repeating and comparing deques. */
final class DequeOperators {
  private DequeOperators() {}

  static void addTo(TypeBuilder type) {
    for (Comparison.Operator op : Comparison.Operator.values()) {
      type.special(
          Special.valueOf(op.name()), (vm, self, other) -> DequeType.compare(vm, op, self, other));
    }
    type.special(Special.ADD, DequeOperators::add)
        .special(
            Special.IADD,
            (vm, self, items) -> {
              DequeType.extend(vm, (PyDeque) self, items, false);
              return self;
            })
        .special(Special.MUL, DequeOperators::multiply)
        .special(Special.RMUL, DequeOperators::multiply)
        .special(
            Special.IMUL,
            (vm, self, count) ->
                count.type().special(Special.INDEX) == null
                    ? PyNotImplemented.NOT_IMPLEMENTED
                    : repeat(vm, (PyDeque) self, Conversion.toLong(vm, count)));
  }

  private static PyObject add(Vm vm, PyObject self, PyObject other) {
    if (!(other instanceof PyDeque)) {
      throw Raise.typeError(
          "can only concatenate deque (not \"%s\") to deque", TypeNames.simple(other.type()));
    }
    PyObject sum = DequeType.copy(vm, self);
    DequeType.extend(vm, (PyDeque) sum, other, false);
    return sum;
  }

  private static PyObject multiply(Vm vm, PyObject self, PyObject count) {
    if (count.type().special(Special.INDEX) == null) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return repeat(vm, (PyDeque) DequeType.copy(vm, self), Conversion.toLong(vm, count));
  }

  private static PyObject repeat(Vm vm, PyDeque deque, long times) {
    PyObject[] items = deque.toArray();
    if (times <= 0) {
      deque.clear();
      return deque;
    }
    if (items.length > 0) {
      vm.checkSize(
          deque.limit >= 0
              ? deque.limit
              : Math.multiplyHigh(times, items.length) != 0
                  ? Long.MAX_VALUE
                  : times * items.length);
    }
    for (long i = 1; i < times && items.length > 0; i++) {
      // A full deque of bounded size comes back to the same elements with every round.
      if (deque.limit >= 0 && i > deque.limit / items.length + 1) {
        break;
      }
      for (PyObject item : items) {
        deque.append(item);
      }
    }
    return deque;
  }
}
