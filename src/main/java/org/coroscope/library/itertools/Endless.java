package org.coroscope.library.itertools;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyIteratorInstance;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Arithmetic;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;
import org.coroscope.vm.op.TypeNames;

/** {@code count}, {@code cycle} and {@code repeat}. */
final class Endless {
  static final PyType COUNT =
      IteratorKind.begin(
              "count",
              "cls, start=0, step=1",
              (vm, a) -> {
                if (!isNumber(a[1]) || !isNumber(a[2])) {
                  throw Raise.typeError("a number is required");
                }
                return new Count(a[1], a[2]);
              })
          .special(
              Special.REPR,
              (vm, self) ->
                  PyStr.of(((Count) PyIteratorInstance.iteratorOf(self)).text(vm, self.type())))
          .build();

  static final PyType CYCLE =
      IteratorKind.simple(
          "cycle", "cls, iterable, /", (vm, a) -> new Cycle(Iteration.iterator(vm, a[1])));

  static final PyType REPEAT =
      IteratorKind.begin(
              "repeat",
              "cls, object, times=?",
              (vm, a) ->
                  new Repeat(a[1], a[2] == null ? -1 : Math.max(0, Conversion.toLong(vm, a[2]))))
          .special(Special.REPR, (vm, self) -> PyStr.of(repeat(self).text(vm, self.type())))
          .special(
              Special.LENGTH_HINT,
              (vm, self) -> {
                if (repeat(self).left < 0) {
                  throw Raise.typeError("len() of unsized object");
                }
                return PyInt.of(repeat(self).left);
              })
          .build();

  private Endless() {}

  private static Repeat repeat(PyObject self) {
    return (Repeat) PyIteratorInstance.iteratorOf(self);
  }

  /** Whether a value can be counted with. */
  private static boolean isNumber(PyObject value) {
    PyType type = value.type();
    return value instanceof PyInt
        || type.special(Special.INDEX) != null
        || type.special(Special.FLOAT) != null
        || type.isSubtypeOf(Types.COMPLEX);
  }

  private static final class Count extends PyIterator {
    private PyObject next;
    private final PyObject step;

    Count(PyObject start, PyObject step) {
      this.next = start;
      this.step = step;
    }

    @Override
    public PyObject next(Vm vm) {
      PyObject result = next;
      next = Arithmetic.add(vm, next, step);
      return result;
    }

    String text(Vm vm, PyType shown) {
      boolean plainStep = step.type() == Types.INT && Comparison.equal(vm, step, PyInt.ONE);
      return TypeNames.simple(shown)
          + "("
          + Conversion.repr(vm, next).value
          + (plainStep ? "" : ", " + Conversion.repr(vm, step).value)
          + ")";
    }

    @Override
    public PyType type() {
      return COUNT;
    }
  }

  private static final class Cycle extends PyIterator {
    /** Null once all items have been seen. */
    private PyObject iterator;

    private final List<PyObject> saved = new ArrayList<>();
    private int index;

    Cycle(PyObject iterator) {
      this.iterator = iterator;
    }

    @Override
    public PyObject next(Vm vm) {
      if (iterator != null) {
        PyObject item = Iteration.next(vm, iterator);
        if (item != null) {
          saved.add(item);
          vm.checkSize(saved.size());
          return item;
        }
        iterator = null;
      }
      if (saved.isEmpty()) {
        return null;
      }
      PyObject item = saved.get(index);
      index = (index + 1) % saved.size();
      return item;
    }

    @Override
    public PyType type() {
      return CYCLE;
    }
  }

  private static final class Repeat extends PyIterator {
    private final PyObject object;

    /** Below zero for ever. */
    private long left;

    Repeat(PyObject object, long times) {
      this.object = object;
      this.left = times;
    }

    @Override
    public PyObject next(Vm vm) {
      if (left == 0) {
        return null;
      }
      if (left > 0) {
        left--;
      }
      return object;
    }

    String text(Vm vm, PyType shown) {
      return TypeNames.simple(shown)
          + "("
          + Conversion.repr(vm, object).value
          + (left < 0 ? "" : ", " + left)
          + ")";
    }

    @Override
    public PyType type() {
      return REPEAT;
    }
  }
}
