package org.coroscope.vm.builtin;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyDictView;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Items;
import org.coroscope.vm.op.Iteration;

/** {@code dict}. */
final class DictMethods {
  private static final PyStr KEYS = PyStr.intern("keys");

  private DictMethods() {}

  static void install() {
    TypeBuilder type = TypeBuilder.of(Types.DICT).matchesAs(PyType.PatternKind.MAPPING);
    type.rawConstructor(
            (vm, arguments, names) ->
                arguments[0] == Types.DICT ? new PyDict() : new PyDict((PyType) arguments[0]))
        .rawMethod("__init__", (vm, arguments, names) -> update(vm, "dict", arguments, names))
        .rawMethod("update", (vm, arguments, names) -> update(vm, "update", arguments, names))
        .classMethod("fromkeys", "cls, iterable, value=None, /", (vm, a) -> fromKeys(vm, a))
        .classMethod("__class_getitem__", "cls, item, /", (vm, a) -> Unions.alias(a[0], a[1]))
        .method("keys", (vm, self) -> view(self, PyDictView.Kind.KEYS))
        .method("values", (vm, self) -> view(self, PyDictView.Kind.VALUES))
        .method("items", (vm, self) -> view(self, PyDictView.Kind.ITEMS))
        .method(
            "get",
            "self, key, default=None, /",
            (vm, a) -> {
              PyObject value = ((PyDict) a[0]).get(vm, a[1]);
              return value == null ? a[2] : value;
            })
        .method("setdefault", "self, key, default=None, /", (vm, a) -> setDefault(vm, a))
        .method("pop", "self, key, default=?, /", (vm, a) -> pop(vm, a))
        .method("popitem", DictMethods::popItem)
        .method(
            "clear",
            (vm, self) -> {
              ((PyDict) self).clear();
              return PyNone.NONE;
            })
        .method("copy", (vm, self) -> ((PyDict) self).copy())
        .attribute("__hash__", PyNone.NONE)
        .special(Special.REPR, DictMethods::repr)
        .special(Special.LEN, (vm, self) -> PyInt.of(((PyDict) self).size()))
        .special(
            Special.ITER, (vm, self) -> new DictIterator(view(self, PyDictView.Kind.KEYS), false))
        .special(
            Special.REVERSED,
            (vm, self) -> new DictIterator(view(self, PyDictView.Kind.KEYS), true));
    addItems(type);
    addOperators(type);
    DictViewMethods.install();
  }

  private static PyDictView view(PyObject dict, PyDictView.Kind kind) {
    return new PyDictView((PyDict) dict, kind);
  }

  private static void addItems(TypeBuilder type) {
    type.special(
            Special.CONTAINS, (vm, self, key) -> PyBool.of(((PyDict) self).containsKey(vm, key)))
        .special(Special.GETITEM, DictMethods::get)
        .special(
            Special.SETITEM,
            (vm, self, key, value) -> {
              ((PyDict) self).put(vm, key, value);
              vm.checkSize(((PyDict) self).size());
              return PyNone.NONE;
            })
        .special(
            Special.DELITEM,
            (vm, self, key) -> {
              if (((PyDict) self).remove(vm, key) == null) {
                throw Raise.keyError(key);
              }
              return PyNone.NONE;
            });
  }

  private static void addOperators(TypeBuilder type) {
    type.special(Special.EQ, (vm, self, other) -> compare(vm, self, other, true))
        .special(Special.NE, (vm, self, other) -> compare(vm, self, other, false))
        .special(
            Special.OR,
            (vm, self, other) ->
                other instanceof PyDict
                    ? merged(vm, self, other)
                    : PyNotImplemented.NOT_IMPLEMENTED)
        .special(
            Special.ROR,
            (vm, self, other) ->
                other instanceof PyDict
                    ? merged(vm, other, self)
                    : PyNotImplemented.NOT_IMPLEMENTED)
        .special(
            Special.IOR,
            (vm, self, other) -> {
              merge(vm, (PyDict) self, other);
              return self;
            });
  }

  private static PyObject merged(Vm vm, PyObject first, PyObject second) {
    PyDict result = ((PyDict) first).copy();
    result.putAll(vm, (PyDict) second);
    return result;
  }

  private static PyObject get(Vm vm, PyObject self, PyObject key) {
    PyObject value = ((PyDict) self).get(vm, key);
    if (value != null) {
      return value;
    }
    PyObject missing = ((PyDict) self).isExact() ? null : self.type().special(Special.MISSING);
    if (missing == null) {
      throw Raise.keyError(key);
    }
    return vm.callSpecial(missing, self, key);
  }

  private static PyObject update(Vm vm, String name, PyObject[] arguments, PyStr[] names) {
    PyDict dict = (PyDict) arguments[0];
    int given = arguments.length - names.length - 1;
    if (given > 1) {
      throw Raise.typeError("%s expected at most 1 argument, got %d", name, given);
    }
    if (given == 1) {
      merge(vm, dict, arguments[1]);
    }
    for (int i = 0; i < names.length; i++) {
      dict.put(names[i], arguments[1 + given + i]);
    }
    return PyNone.NONE;
  }

  /** What {@code dict.update(source)} does: a mapping, or pairs. */
  static void merge(Vm vm, PyDict dict, PyObject source) {
    if (source instanceof PyDict other
        && (other.isExact()
            || other.type().special(Special.ITER) == Types.DICT.special(Special.ITER))) {
      dict.putAll(vm, other);
    } else {
      PyObject keys = Attributes.getOrNull(vm, source, KEYS);
      vm.pendingAttributeError = null;
      if (keys != null) {
        for (PyObject key : Iteration.toArray(vm, vm.call(keys))) {
          dict.put(vm, key, Items.get(vm, source, key));
        }
      } else {
        addPairs(vm, dict, source);
      }
    }
    vm.checkSize(dict.size());
  }

  private static void addPairs(Vm vm, PyDict dict, PyObject source) {
    int[] index = {0};
    Iteration.forEach(
        vm,
        source,
        item -> {
          PyObject[] pair;
          try {
            pair = Iteration.toArray(vm, item);
          } catch (PyRaise raise) {
            if (raise.is(Types.TYPE_ERROR)) {
              throw Raise.typeError(
                  "cannot convert dictionary update sequence element #%d to a sequence", index[0]);
            }
            throw raise;
          }
          if (pair.length != 2) {
            throw Raise.valueError(
                "dictionary update sequence element #%d has length %d; 2 is required",
                index[0], pair.length);
          }
          dict.put(vm, pair[0], pair[1]);
          index[0]++;
          return true;
        });
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

  private static PyObject setDefault(Vm vm, PyObject[] a) {
    PyDict dict = (PyDict) a[0];
    PyObject value = dict.get(vm, a[1]);
    if (value == null) {
      dict.put(vm, a[1], a[2]);
      return a[2];
    }
    return value;
  }

  private static PyObject pop(Vm vm, PyObject[] a) {
    PyDict dict = (PyDict) a[0];
    // An empty dict does not even hash the key.
    PyObject value = dict.size() == 0 ? null : dict.remove(vm, a[1]);
    if (value != null) {
      return value;
    }
    if (a[2] == null) {
      throw Raise.keyError(a[1]);
    }
    return a[2];
  }

  private static PyObject popItem(Vm vm, PyObject self) {
    PyDict dict = (PyDict) self;
    int last = dict.previous(dict.end());
    if (last < 0) {
      throw Raise.keyError(PyStr.of("popitem(): dictionary is empty"));
    }
    PyObject key = dict.keyAt(last);
    return new PyTuple(key, dict.removeAt(last));
  }

  private static PyObject compare(Vm vm, PyObject self, PyObject other, boolean wanted) {
    return other instanceof PyDict that
        ? PyBool.of(equal(vm, (PyDict) self, that) == wanted)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static boolean equal(Vm vm, PyDict a, PyDict b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = a.next(0); i >= 0; i = a.next(i + 1)) {
      PyObject mine = a.valueAt(i);
      PyObject other = b.get(vm, a.keyAt(i));
      if (other == null || !Comparison.equal(vm, mine, other)) {
        return false;
      }
    }
    return true;
  }

  private static PyObject repr(Vm vm, PyObject self) {
    PyDict dict = (PyDict) self;
    if (dict.size() == 0) {
      return PyStr.intern("{}");
    }
    return PyStr.of(
        ReprGuard.guarded(
            vm,
            dict,
            "{...}",
            () -> {
              StringBuilder text = new StringBuilder("{");
              for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
                PyObject value = dict.valueAt(i);
                text.append(text.length() == 1 ? "" : ", ")
                    .append(Conversion.repr(vm, dict.keyAt(i)).value)
                    .append(": ")
                    .append(Conversion.repr(vm, value).value);
                vm.checkSize(text.length());
              }
              return text.append('}').toString();
            }));
  }
}
