package org.coroscope.library;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Items;

/** {@code operator.itemgetter} and {@code operator.attrgetter}. */
final class Getter extends PyObject {
  static final PyType ITEM_TYPE = type("itemgetter");
  static final PyType ATTRIBUTE_TYPE = type("attrgetter");

  private final boolean attributes;
  private final PyObject[] keys;

  private Getter(boolean attributes, PyObject[] keys) {
    this.attributes = attributes;
    this.keys = keys;
  }

  private static PyType type(String name) {
    boolean attributes = name.equals("attrgetter");
    return TypeBuilder.named("operator." + name, Types.OBJECT)
        .constructor(
            attributes ? "cls, attr, /, *attrs" : "cls, item, /, *items",
            (vm, a) -> make(attributes, a[1], (PyTuple) a[2]))
        .method("__call__", (vm, self, value) -> ((Getter) self).apply(vm, value))
        .special(Special.REPR, (vm, self) -> ((Getter) self).repr(vm))
        .sealed()
        .build();
  }

  private static PyObject make(boolean attributes, PyObject first, PyTuple rest) {
    List<PyObject> keys = new ArrayList<>();
    keys.add(first);
    keys.addAll(List.of(rest.items));
    for (PyObject key : keys) {
      if (attributes && !(key instanceof PyStr)) {
        throw Raise.typeError("attribute name must be a string");
      }
    }
    return new Getter(attributes, keys.toArray(new PyObject[0]));
  }

  private PyObject apply(Vm vm, PyObject value) {
    if (keys.length == 1) {
      return one(vm, value, keys[0]);
    }
    PyObject[] found = new PyObject[keys.length];
    for (int i = 0; i < keys.length; i++) {
      found[i] = one(vm, value, keys[i]);
    }
    return new PyTuple(found);
  }

  private PyObject one(Vm vm, PyObject value, PyObject key) {
    if (!attributes) {
      return Items.get(vm, value, key);
    }
    PyObject found = value;
    for (String part : ((PyStr) key).value.split("\\.")) {
      found = Attributes.get(vm, found, PyStr.intern(part));
    }
    return found;
  }

  private PyObject repr(Vm vm) {
    List<String> parts = new ArrayList<>();
    for (PyObject key : keys) {
      parts.add(Conversion.repr(vm, key).value);
    }
    return PyStr.of(type().name() + "(" + String.join(", ", parts) + ")");
  }

  @Override
  public PyType type() {
    return attributes ? ATTRIBUTE_TYPE : ITEM_TYPE;
  }
}
