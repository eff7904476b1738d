package org.coroscope.vm.builtin;

import org.coroscope.vm.Vm;
import org.coroscope.vm.object.NativeCode;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyDictView;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyMappingProxy;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PySet;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Items;
import org.coroscope.vm.op.Iteration;

/** The views of a dict; those of keys and items behave like sets. */
final class DictViewMethods {
  /** What an operator computes of two sets. */
  private interface Operation {
    PyObject apply(Vm vm, PySet set, PyObject other);
  }

  private DictViewMethods() {}

  static void install() {
    for (PyType type :
        new PyType[] {PyDictView.KEYS_TYPE, PyDictView.VALUES_TYPE, PyDictView.ITEMS_TYPE}) {
      TypeBuilder.of(type)
          .getter("mapping", (vm, self) -> new PyMappingProxy(((PyDictView) self).dict))
          .special(Special.LEN, (vm, self) -> PyInt.of(((PyDictView) self).dict.size()))
          .special(Special.ITER, (vm, self) -> new DictIterator((PyDictView) self, false))
          .special(Special.REVERSED, (vm, self) -> new DictIterator((PyDictView) self, true))
          .special(Special.REPR, DictViewMethods::repr);
    }
    addSetMethods(TypeBuilder.of(PyDictView.KEYS_TYPE));
    addSetMethods(TypeBuilder.of(PyDictView.ITEMS_TYPE));
  }

  private static void addSetMethods(TypeBuilder type) {
    type.attribute("__hash__", PyNone.NONE)
        .special(
            Special.CONTAINS, (vm, self, item) -> PyBool.of(contains(vm, (PyDictView) self, item)))
        .method(
            "isdisjoint",
            (vm, self, other) -> SetOperations.isDisjoint(vm, SetOperations.asSet(vm, self), other))
        .special(Special.OR, operator(DictViewMethods::or, false))
        .special(Special.ROR, operator(DictViewMethods::or, true))
        .special(Special.AND, operator(SetOperations::intersection, false))
        .special(Special.RAND, operator(SetOperations::intersection, true))
        .special(Special.SUB, operator(DictViewMethods::subtract, false))
        .special(Special.RSUB, operator(DictViewMethods::subtract, true))
        .special(Special.XOR, operator(DictViewMethods::exchange, false))
        .special(Special.RXOR, operator(DictViewMethods::exchange, true));
    for (Comparison.Operator op : Comparison.Operator.values()) {
      type.special(Special.valueOf(op.name()), (vm, self, other) -> compare(vm, op, self, other));
    }
  }

  private static NativeCode.F2 operator(Operation operation, boolean reflected) {
    return (vm, self, other) -> {
      PySet left = new PySet();
      SetOperations.update(vm, left, reflected ? other : self);
      return operation.apply(vm, left, reflected ? self : other);
    };
  }

  private static PyObject or(Vm vm, PySet set, PyObject other) {
    SetOperations.update(vm, set, other);
    return set;
  }

  private static PyObject exchange(Vm vm, PySet set, PyObject other) {
    SetOperations.exchange(vm, set, SetOperations.asSet(vm, other));
    return set;
  }

  private static PyObject subtract(Vm vm, PySet set, PyObject other) {
    SetOperations.removeAll(vm, set, other);
    return set;
  }

  private static PyObject compare(Vm vm, Comparison.Operator op, PyObject self, PyObject other) {
    boolean setLike =
        other instanceof PySet
            || other instanceof PyDictView view && view.kind != PyDictView.Kind.VALUES;
    if (!setLike) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    int size = Items.length(vm, self);
    int otherSize = Items.length(vm, other);
    return PyBool.of(
        switch (op) {
          case EQ -> size == otherSize && allIn(vm, self, other);
          case NE -> size != otherSize || !allIn(vm, self, other);
          case LT -> size < otherSize && allIn(vm, self, other);
          case LE -> size <= otherSize && allIn(vm, self, other);
          case GT -> size > otherSize && allIn(vm, other, self);
          case GE -> size >= otherSize && allIn(vm, other, self);
        });
  }

  private static boolean allIn(Vm vm, PyObject some, PyObject container) {
    boolean[] all = {true};
    Iteration.forEach(
        vm,
        some,
        item -> {
          all[0] = Items.contains(vm, container, item);
          return all[0];
        });
    return all[0];
  }

  private static boolean contains(Vm vm, PyDictView view, PyObject item) {
    if (view.kind == PyDictView.Kind.KEYS) {
      return view.dict.containsKey(vm, item);
    }
    if (!(item instanceof PyTuple pair) || pair.items.length != 2) {
      return false;
    }
    PyObject value = view.dict.get(vm, pair.items[0]);
    return value != null && Comparison.equal(vm, value, pair.items[1]);
  }

  private static PyObject repr(Vm vm, PyObject self) {
    PyDictView view = (PyDictView) self;
    return PyStr.of(
        ReprGuard.guarded(
            vm,
            self,
            "...",
            () -> {
              PyObject[] items = Iteration.toArray(vm, self);
              return view.type().name() + "([" + Sequences.join(vm, items, items.length) + "])";
            }));
  }
}
