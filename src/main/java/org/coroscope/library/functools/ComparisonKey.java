package org.coroscope.library.functools;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Comparison;

/** What {@code functools.cmp_to_key} gives, and the keys that it makes. */
final class ComparisonKey extends PyObject {
  static final PyType TYPE = makeType();

  private final PyObject function;

  /** Null in the maker of keys. */
  private PyObject value;

  private ComparisonKey(PyObject function, PyObject value) {
    this.function = function;
    this.value = value;
  }

  /** A callable that wraps values for comparison by a function. */
  static PyObject maker(PyObject function) {
    return new ComparisonKey(function, null);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private static PyType makeType() {
    TypeBuilder type =
        TypeBuilder.named("functools.KeyWrapper", Types.OBJECT)
            .method(
                "__call__",
                "self, obj",
                (vm, a) -> new ComparisonKey(((ComparisonKey) a[0]).function, a[1]))
            .property(
                "obj",
                (vm, self) -> {
                  PyObject value = ((ComparisonKey) self).value;
                  return value == null ? PyNone.NONE : value;
                },
                (vm, self, value) -> {
                  ((ComparisonKey) self).value = value;
                  return PyNone.NONE;
                })
            .attribute("__hash__", PyNone.NONE)
            .sealed();
    add(type, Special.LT, Comparison.Operator.LT);
    add(type, Special.LE, Comparison.Operator.LE);
    add(type, Special.EQ, Comparison.Operator.EQ);
    add(type, Special.NE, Comparison.Operator.NE);
    add(type, Special.GT, Comparison.Operator.GT);
    add(type, Special.GE, Comparison.Operator.GE);
    return type.build();
  }

  private static void add(TypeBuilder type, Special name, Comparison.Operator op) {
    type.special(name, (vm, self, other) -> compare(vm, op, (ComparisonKey) self, other));
  }

  private static PyObject compare(Vm vm, Comparison.Operator op, ComparisonKey a, PyObject other) {
    if (!(other instanceof ComparisonKey b)) {
      throw Raise.typeError("other argument must be K instance");
    }
    if (a.value == null || b.value == null) {
      throw Raise.attributeError(a, "object", "object");
    }
    return Comparison.compare(vm, op, vm.call(a.function, a.value, b.value), PyInt.of(0));
  }
}
