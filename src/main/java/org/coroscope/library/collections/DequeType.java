package org.coroscope.library.collections;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.builtin.Construct;
import org.coroscope.vm.builtin.ReprGuard;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyGenericAlias;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;
import org.coroscope.vm.op.TypeNames;

/** {@code collections.deque}. */
final class DequeType {
  static final PyType TYPE = make();

  private DequeType() {}

  private static PyType make() {
    TypeBuilder type =
        TypeBuilder.named("collections.deque", Types.OBJECT)
            .matchesAs(PyType.PatternKind.SEQUENCE)
            .constructor(
                "cls, /, *args, **kwargs",
                (vm, a) -> new PyDeque(Construct.subtype(a[0], DequeType.TYPE)))
            .method("__init__", "self, iterable=?, maxlen=None", DequeType::init)
            .attribute("__hash__", PyNone.NONE)
            .classMethod(
                "__class_getitem__", "cls, item, /", (vm, a) -> PyGenericAlias.of(a[0], a[1]))
            .getter("maxlen", (vm, self) -> limit((PyDeque) self))
            .special(Special.REPR, DequeType::repr)
            .special(Special.LEN, (vm, self) -> PyInt.of(((PyDeque) self).size()))
            .special(Special.BOOL, (vm, self) -> PyBool.of(((PyDeque) self).size() > 0))
            .special(Special.ITER, (vm, self) -> new DequeIterator((PyDeque) self, false))
            .special(Special.REVERSED, (vm, self) -> new DequeIterator((PyDeque) self, true));
    addEnds(type);
    DequeItems.addTo(type);
    DequeOperators.addTo(type);
    return type.build();
  }

  private static void addEnds(TypeBuilder type) {
    type.method(
            "append",
            (vm, self, item) -> {
              ((PyDeque) self).append(item);
              vm.checkSize(((PyDeque) self).size());
              return PyNone.NONE;
            })
        .method(
            "appendleft",
            (vm, self, item) -> {
              ((PyDeque) self).appendLeft(item);
              vm.checkSize(((PyDeque) self).size());
              return PyNone.NONE;
            })
        .method("pop", (vm, self) -> nonEmpty(self).pop())
        .method("popleft", (vm, self) -> nonEmpty(self).popLeft())
        .method("extend", (vm, self, items) -> extend(vm, (PyDeque) self, items, false))
        .method("extendleft", (vm, self, items) -> extend(vm, (PyDeque) self, items, true))
        .method(
            "clear",
            (vm, self) -> {
              ((PyDeque) self).clear();
              return PyNone.NONE;
            })
        .method("copy", DequeType::copy)
        .method("__copy__", DequeType::copy)
        .method(
            "__reduce__",
            (vm, self) ->
                new PyTuple(
                    self.type(),
                    new PyTuple(PyTuple.EMPTY, limit((PyDeque) self)),
                    self.attributes() == null ? PyNone.NONE : self.attributes(),
                    new DequeIterator((PyDeque) self, false)));
  }

  private static PyObject limit(PyDeque deque) {
    return deque.limit < 0 ? PyNone.NONE : PyInt.of(deque.limit);
  }

  private static PyObject init(Vm vm, PyObject[] a) {
    PyDeque self = (PyDeque) a[0];
    long limit = -1;
    if (a[2] != PyNone.NONE) {
      if (!(a[2] instanceof PyInt)) {
        throw Raise.typeError("an integer is required");
      }
      limit = Conversion.toLong(vm, a[2]);
      if (limit < 0) {
        throw Raise.valueError("maxlen must be non-negative");
      }
    }
    self.limit = limit;
    if (self.size() > 0) {
      self.clear();
    }
    if (a[1] != null) {
      extend(vm, self, a[1], false);
    }
    return PyNone.NONE;
  }

  private static PyDeque nonEmpty(PyObject self) {
    PyDeque deque = (PyDeque) self;
    if (deque.size() == 0) {
      throw Raise.indexError("pop from an empty deque");
    }
    return deque;
  }

  static PyObject extend(Vm vm, PyDeque deque, PyObject items, boolean left) {
    PyObject source = items == deque ? new PyTuple(deque.toArray()) : items;
    Iteration.forEach(
        vm,
        source,
        item -> {
          if (left) {
            deque.appendLeft(item);
          } else {
            deque.append(item);
          }
          vm.checkSize(deque.size());
          return true;
        });
    return PyNone.NONE;
  }

  /** A deque of the same class with the same elements. */
  static PyObject copy(Vm vm, PyObject self) {
    PyDeque deque = (PyDeque) self;
    if (deque.isExact()) {
      PyDeque copy = new PyDeque(TYPE);
      copy.limit = deque.limit;
      for (int i = 0; i < deque.size(); i++) {
        copy.append(deque.get(i));
      }
      return copy;
    }
    PyObject copy =
        deque.limit < 0
            ? vm.call(deque.type(), deque)
            : vm.call(
                deque.type(),
                new PyObject[] {deque, PyInt.of(deque.limit)},
                new PyStr[] {PyStr.intern("maxlen")});
    if (!(copy instanceof PyDeque)) {
      throw Raise.typeError(
          "%s() must return a deque, not %s", deque.type().name(), copy.type().name());
    }
    return copy;
  }

  private static PyObject repr(Vm vm, PyObject self) {
    PyDeque deque = (PyDeque) self;
    return PyStr.of(
        ReprGuard.guarded(
            vm,
            deque,
            "[...]",
            () -> {
              StringBuilder text = new StringBuilder();
              text.append(TypeNames.simple(deque.type())).append("([");
              PyObject[] items = deque.toArray();
              for (int i = 0; i < items.length; i++) {
                text.append(i == 0 ? "" : ", ").append(Conversion.repr(vm, items[i]).value);
                vm.checkSize(text.length());
              }
              text.append(']');
              if (deque.limit >= 0) {
                text.append(", maxlen=").append(deque.limit);
              }
              return text.append(')').toString();
            }));
  }

  /** Comparisons, element by element. */
  static PyObject compare(Vm vm, Comparison.Operator op, PyObject self, PyObject other) {
    if (!(other instanceof PyDeque b)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyDeque a = (PyDeque) self;
    boolean equality = op == Comparison.Operator.EQ || op == Comparison.Operator.NE;
    if (equality && a.size() != b.size()) {
      return PyBool.of(op == Comparison.Operator.NE);
    }
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      if (!Comparison.equal(vm, a.get(i), b.get(i))) {
        return equality
            ? PyBool.of(op == Comparison.Operator.NE)
            : Comparison.compare(vm, op, a.get(i), b.get(i));
      }
    }
    return PyBool.of(op.accepts(Integer.compare(a.size(), b.size())));
  }
}
