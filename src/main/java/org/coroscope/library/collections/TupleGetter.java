package org.coroscope.library.collections;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** The descriptor behind a field of a named tuple. */
final class TupleGetter extends PyObject {
  static final PyType TYPE =
      TypeBuilder.named("collections._tuplegetter", Types.OBJECT)
          .constructor(
              "cls, index, doc, /", (vm, a) -> new TupleGetter(Conversion.toInt(vm, a[1]), a[2]))
          .special(Special.GET, "self, instance, owner=None, /", TupleGetter::get)
          .special(
              Special.SET,
              (vm, self, instance, value) -> {
                throw Raise.error(Types.ATTRIBUTE_ERROR, "can't set attribute");
              })
          .special(
              Special.DELETE,
              (vm, self, instance) -> {
                throw Raise.error(Types.ATTRIBUTE_ERROR, "can't delete attribute");
              })
          .special(Special.REPR, TupleGetter::repr)
          .property(
              "__doc__",
              (vm, self) -> ((TupleGetter) self).doc,
              (vm, self, value) -> {
                ((TupleGetter) self).doc = value == null ? PyNone.NONE : value;
                return PyNone.NONE;
              })
          .build();

  private final int index;
  private PyObject doc;

  private TupleGetter(int index, PyObject doc) {
    this.index = index;
    this.doc = doc;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private static PyObject get(Vm vm, PyObject[] a) {
    if (a[1] == PyNone.NONE) {
      return a[0];
    }
    TupleGetter self = (TupleGetter) a[0];
    if (!(a[1] instanceof PyTuple tuple)) {
      throw Raise.typeError(
          "descriptor for index '%d' for tuple subclasses doesn't apply to '%s' object",
          self.index, a[1].type().name());
    }
    if (self.index >= tuple.items.length) {
      throw Raise.indexError("tuple index out of range");
    }
    return tuple.items[self.index];
  }

  private static PyObject repr(Vm vm, PyObject self) {
    TupleGetter getter = (TupleGetter) self;
    return PyStr.of(
        "_tuplegetter(" + getter.index + ", " + Conversion.repr(vm, getter.doc).value + ")");
  }
}
