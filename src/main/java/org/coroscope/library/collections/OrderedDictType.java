package org.coroscope.library.collections;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.builtin.ReprGuard;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyDictView;
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
import org.coroscope.vm.op.Items;
import org.coroscope.vm.op.Iteration;
import org.coroscope.vm.op.TypeNames;

/** {@code collections.OrderedDict}: a dict, as dicts keep their order anyway, with a few more. */
final class OrderedDictType {
  private static final PyType KEYS = view("odict_keys", PyDictView.KEYS_TYPE);
  private static final PyType VALUES = view("odict_values", PyDictView.VALUES_TYPE);
  private static final PyType ITEMS = view("odict_items", PyDictView.ITEMS_TYPE);

  static final PyType TYPE =
      TypeBuilder.named("collections.OrderedDict", Types.DICT)
          .layout(Types.DICT)
          .instancesHaveDict()
          .special(Special.ITER, (vm, self) -> new OrderedDictIterator(keys(self), false))
          .special(Special.REVERSED, (vm, self) -> new OrderedDictIterator(keys(self), true))
          .method("keys", (vm, self) -> keys(self))
          .method(
              "values", (vm, self) -> new PyDictView((PyDict) self, PyDictView.Kind.VALUES, VALUES))
          .method(
              "items", (vm, self) -> new PyDictView((PyDict) self, PyDictView.Kind.ITEMS, ITEMS))
          .method("popitem", "self, last=True", OrderedDictType::popItem)
          .method("pop", "self, key, default=?", OrderedDictType::pop)
          .method("setdefault", "self, key, default=None", OrderedDictType::setDefault)
          .method("move_to_end", "self, key, last=True", OrderedDictType::moveToEnd)
          .classMethod("fromkeys", "cls, iterable, value=None", (vm, a) -> fromKeys(vm, a))
          .method("copy", OrderedDictType::copy)
          .method(
              "__reduce__",
              (vm, self) ->
                  new PyTuple(
                      self.type(),
                      PyTuple.EMPTY,
                      self.attributes() == null ? PyNone.NONE : self.attributes(),
                      PyNone.NONE,
                      Iteration.iterator(vm, vm.callMethod(self, "items"))))
          .property(
              "__dict__",
              (vm, self) -> self.attributesForWriting(),
              (vm, self, value) -> {
                ((PyDict) self).replaceAttributes((PyDict) value);
                return PyNone.NONE;
              })
          .attribute("__hash__", PyNone.NONE)
          .special(Special.REPR, OrderedDictType::repr)
          .special(Special.EQ, (vm, self, other) -> compare(vm, self, other, true))
          .special(Special.NE, (vm, self, other) -> compare(vm, self, other, false))
          .special(Special.OR, (vm, self, other) -> merged(vm, self, other, self.type()))
          .special(Special.ROR, (vm, self, other) -> merged(vm, other, self, self.type()))
          .build();

  private OrderedDictType() {}

  private static PyType view(String name, PyType base) {
    return TypeBuilder.named(name, base)
        .special(Special.ITER, (vm, self) -> new OrderedDictIterator((PyDictView) self, false))
        .special(Special.REVERSED, (vm, self) -> new OrderedDictIterator((PyDictView) self, true))
        .sealed()
        .build();
  }

  private static PyDictView keys(PyObject self) {
    return new PyDictView((PyDict) self, PyDictView.Kind.KEYS, KEYS);
  }

  private static PyObject pop(Vm vm, PyObject[] a) {
    PyObject value = ((PyDict) a[0]).remove(vm, a[1]);
    if (value != null) {
      return value;
    }
    if (a[2] == null) {
      throw Raise.keyError(a[1]);
    }
    return a[2];
  }

  private static PyObject setDefault(Vm vm, PyObject[] a) {
    PyObject present = ((PyDict) a[0]).get(vm, a[1]);
    if (present != null) {
      return present;
    }
    Items.set(vm, a[0], a[1], a[2]);
    return a[2];
  }

  private static PyObject popItem(Vm vm, PyObject[] a) {
    PyDict dict = (PyDict) a[0];
    if (dict.size() == 0) {
      throw Raise.keyError(PyStr.of("dictionary is empty"));
    }
    int at = Conversion.isTrue(vm, a[1]) ? dict.previous(dict.end()) : dict.next(0);
    PyObject key = dict.keyAt(at);
    return new PyTuple(key, dict.removeAt(at));
  }

  private static PyObject moveToEnd(Vm vm, PyObject[] a) {
    PyDict dict = (PyDict) a[0];
    boolean last = Conversion.isTrue(vm, a[2]);
    if (dict.size() > 0) {
      int end = last ? dict.previous(dict.end()) : dict.next(0);
      if (Comparison.equal(vm, dict.keyAt(end), a[1])) {
        return PyNone.NONE;
      }
    }
    PyObject value = dict.remove(vm, a[1]);
    if (value == null) {
      throw Raise.keyError(a[1]);
    }
    if (last) {
      dict.put(vm, a[1], value);
    } else {
      PyDict before = dict.copy();
      dict.clear();
      dict.put(vm, a[1], value);
      dict.putAll(vm, before);
    }
    return PyNone.NONE;
  }

  private static PyObject fromKeys(Vm vm, PyObject[] a) {
    PyObject made = vm.call(a[0]);
    Iteration.forEach(
        vm,
        a[1],
        key -> {
          Items.set(vm, made, key, a[2]);
          return true;
        });
    return made;
  }

  private static PyObject copy(Vm vm, PyObject self) {
    PyObject copy = vm.call(self.type());
    ((PyDict) copy).putAll(vm, (PyDict) self);
    return copy;
  }

  private static PyObject merged(Vm vm, PyObject first, PyObject second, PyType type) {
    if (!(first instanceof PyDict) || !(second instanceof PyDict other)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyDict result = (PyDict) vm.call(type, first);
    result.putAll(vm, other);
    return result;
  }

  private static PyObject compare(Vm vm, PyObject self, PyObject other, boolean wanted) {
    PyObject equal = vm.callSpecial(Types.DICT.special(Special.EQ), self, other);
    if (equal == PyNotImplemented.NOT_IMPLEMENTED) {
      return equal;
    }
    boolean same = equal == PyBool.TRUE;
    if (same && other.type().isSubtypeOf(TYPE)) {
      PyObject[] mine = ((PyDict) self).keyArray();
      PyObject[] theirs = ((PyDict) other).keyArray();
      for (int i = 0; i < mine.length && same; i++) {
        same = Comparison.equal(vm, mine[i], theirs[i]);
      }
    }
    return PyBool.of(same == wanted);
  }

  private static PyObject repr(Vm vm, PyObject self) {
    String name = TypeNames.simple(self.type());
    if (((PyDict) self).size() == 0) {
      return PyStr.of(name + "()");
    }
    return PyStr.of(
        ReprGuard.guarded(
            vm,
            self,
            "...",
            () -> {
              PyObject[] items = Iteration.toArray(vm, vm.callMethod(self, "items"));
              StringBuilder text = new StringBuilder(name).append("([");
              for (int i = 0; i < items.length; i++) {
                text.append(i == 0 ? "" : ", ").append(Conversion.repr(vm, items[i]).value);
                vm.checkSize(text.length());
              }
              return text.append("])").toString();
            }));
  }
}
