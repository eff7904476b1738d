package org.coroscope.vm.builtin;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyMappingProxy;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Arithmetic;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Items;
import org.coroscope.vm.op.Iteration;

/** {@code mappingproxy}: everything is passed on to the mapping, but nothing that writes. */
final class MappingProxyMethods {
  private MappingProxyMethods() {}

  static void install() {
    TypeBuilder.of(Types.MAPPING_PROXY)
        .matchesAs(PyType.PatternKind.MAPPING)
        .attribute("__hash__", PyNone.NONE)
        .classMethod("__class_getitem__", "cls, item, /", (vm, a) -> Unions.alias(a[0], a[1]))
        .constructor(
            "cls, mapping",
            (vm, a) -> {
              if (a[1].type().special(Special.GETITEM) == null
                  || a[1] instanceof PyList
                  || a[1] instanceof PyTuple) {
                throw Raise.typeError(
                    "mappingproxy() argument must be a mapping, not %s", a[1].type().name());
              }
              return new PyMappingProxy(a[1]);
            })
        .special(Special.GETITEM, (vm, self, key) -> Items.get(vm, inner(self), key))
        .special(
            Special.CONTAINS, (vm, self, key) -> PyBool.of(Items.contains(vm, inner(self), key)))
        .special(Special.LEN, (vm, self) -> PyInt.of(Items.length(vm, inner(self))))
        .special(Special.ITER, (vm, self) -> Iteration.iterator(vm, inner(self)))
        .special(Special.REVERSED, (vm, self) -> vm.callMethod(inner(self), "__reversed__"))
        .special(
            Special.REPR,
            (vm, self) -> PyStr.of("mappingproxy(" + Conversion.repr(vm, inner(self)).value + ")"))
        .special(Special.STR, (vm, self) -> Conversion.str(vm, inner(self)))
        .special(Special.EQ, (vm, self, other) -> compare(vm, self, other))
        .special(
            Special.OR,
            (vm, self, other) ->
                Arithmetic.binary(vm, Arithmetic.Operator.BIT_OR, unwrap(self), unwrap(other)))
        .special(
            Special.ROR,
            (vm, self, other) ->
                Arithmetic.binary(vm, Arithmetic.Operator.BIT_OR, unwrap(other), unwrap(self)))
        .method("keys", (vm, self) -> vm.callMethod(inner(self), "keys"))
        .method("values", (vm, self) -> vm.callMethod(inner(self), "values"))
        .method("items", (vm, self) -> vm.callMethod(inner(self), "items"))
        .method("copy", (vm, self) -> vm.callMethod(inner(self), "copy"))
        .method(
            "get",
            "self, key, default=None, /",
            (vm, a) -> vm.callMethod(inner(a[0]), "get", a[1], a[2]));
  }

  private static PyObject inner(PyObject self) {
    return ((PyMappingProxy) self).mapping;
  }

  private static PyObject unwrap(PyObject value) {
    return value instanceof PyMappingProxy proxy ? proxy.mapping : value;
  }

  private static PyObject compare(Vm vm, PyObject self, PyObject other) {
    return Comparison.compare(vm, Comparison.Operator.EQ, inner(self), unwrap(other));
  }
}
