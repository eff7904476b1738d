package org.coroscope.library.collections;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.SliceRange;

/** The methods of deques that deal with places and values inside. */
final class DequeItems {
  private DequeItems() {}

  static void addTo(TypeBuilder type) {
    type.special(Special.GETITEM, (vm, self, key) -> ((PyDeque) self).get(place(vm, self, key)))
        .special(
            Special.SETITEM,
            (vm, self, key, value) -> {
              ((PyDeque) self).set(place(vm, self, key), value);
              return PyNone.NONE;
            })
        .special(
            Special.DELITEM,
            (vm, self, key) -> {
              ((PyDeque) self).removeAt(place(vm, self, key));
              return PyNone.NONE;
            })
        .special(
            Special.CONTAINS,
            (vm, self, value) -> {
              PyDeque deque = (PyDeque) self;
              return PyBool.of(find(vm, deque, value, 0, deque.size()) >= 0);
            })
        .method("count", DequeItems::count)
        .method("index", "self, value, start=?, stop=?, /", DequeItems::index)
        .method("insert", DequeItems::insert)
        .method("remove", DequeItems::remove)
        .method("reverse", (vm, self) -> reverse((PyDeque) self))
        .method(
            "rotate",
            "self, n=1, /",
            (vm, a) -> {
              ((PyDeque) a[0]).rotate(Conversion.toLong(vm, a[1]));
              return PyNone.NONE;
            });
  }

  private static int place(Vm vm, PyObject self, PyObject key) {
    if (key.type().special(Special.INDEX) == null) {
      throw Raise.typeError("sequence index must be integer, not '%s'", key.type().name());
    }
    PyInt number = Conversion.index(vm, key);
    if (!number.isSmall()) {
      throw Raise.indexError("cannot fit '%s' into an index-sized integer", key.type().name());
    }
    int size = ((PyDeque) self).size();
    long at = number.value < 0 ? number.value + size : number.value;
    if (at < 0 || at >= size) {
      throw Raise.indexError("deque index out of range");
    }
    return (int) at;
  }

  /** The first index of a value in a range, or -1. */
  private static int find(Vm vm, PyDeque deque, PyObject value, int start, int stop) {
    int changes = deque.changes;
    for (int i = start; i < Math.min(stop, deque.size()); i++) {
      boolean same = Comparison.equal(vm, deque.get(i), value);
      if (deque.changes != changes) {
        throw Raise.runtimeError("deque mutated during iteration");
      }
      if (same) {
        return i;
      }
    }
    return -1;
  }

  private static PyObject count(Vm vm, PyObject self, PyObject value) {
    PyDeque deque = (PyDeque) self;
    int count = 0;
    int at = find(vm, deque, value, 0, deque.size());
    while (at >= 0) {
      count++;
      at = find(vm, deque, value, at + 1, deque.size());
    }
    return PyInt.of(count);
  }

  private static PyObject index(Vm vm, PyObject[] a) {
    PyDeque deque = (PyDeque) a[0];
    int start = SliceRange.bound(vm, a[2], deque.size(), 0);
    int stop = SliceRange.bound(vm, a[3], deque.size(), deque.size());
    int at = find(vm, deque, a[1], start, stop);
    if (at < 0) {
      throw Raise.valueError("%s is not in deque", Conversion.repr(vm, a[1]).value);
    }
    return PyInt.of(at);
  }

  private static PyObject insert(Vm vm, PyObject self, PyObject index, PyObject item) {
    PyDeque deque = (PyDeque) self;
    long at = Conversion.toLong(vm, index);
    if (deque.size() == deque.limit) {
      throw Raise.indexError("deque already at its maximum size");
    }
    if (at < 0) {
      at = Math.max(0, at + deque.size());
    }
    if (at >= deque.size()) {
      deque.append(item);
    } else {
      deque.insert((int) at, item);
    }
    vm.checkSize(deque.size());
    return PyNone.NONE;
  }

  private static PyObject remove(Vm vm, PyObject self, PyObject value) {
    PyDeque deque = (PyDeque) self;
    int changes = deque.changes;
    for (int i = 0; i < deque.size(); i++) {
      boolean same = Comparison.equal(vm, deque.get(i), value);
      if (deque.changes != changes) {
        throw Raise.indexError("deque mutated during remove().");
      }
      if (same) {
        deque.removeAt(i);
        return PyNone.NONE;
      }
    }
    throw Raise.valueError("%s is not in deque", Conversion.repr(vm, value).value);
  }

  private static PyObject reverse(PyDeque deque) {
    for (int i = 0, j = deque.size() - 1; i < j; i++, j--) {
      PyObject held = deque.get(i);
      deque.set(i, deque.get(j));
      deque.set(j, held);
    }
    return PyNone.NONE;
  }
}
