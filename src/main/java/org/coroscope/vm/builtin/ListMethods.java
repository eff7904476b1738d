package org.coroscope.vm.builtin;

import java.util.Arrays;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.IteratorTypes;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PySlice;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;
import org.coroscope.vm.op.SliceRange;

/** {@code list}. */
final class ListMethods {
  private ListMethods() {}

  static void install() {
    TypeBuilder type = TypeBuilder.of(Types.LIST).matchesAs(PyType.PatternKind.SEQUENCE);
    type.rawConstructor(
            (vm, arguments, names) ->
                arguments[0] == Types.LIST ? new PyList() : new PyList((PyType) arguments[0]))
        .rawMethod("__init__", ListMethods::init)
        .method("append", ListMethods::append)
        .method("extend", (vm, self, items) -> extend(vm, (PyList) self, items))
        .method("insert", ListMethods::insert)
        .method("pop", "self, index=-1, /", (vm, a) -> pop(vm, (PyList) a[0], a[1]))
        .method("remove", ListMethods::remove)
        .method(
            "clear",
            (vm, self) -> {
              ((PyList) self).clear();
              return PyNone.NONE;
            })
        .method("copy", (vm, self) -> new PyList(((PyList) self).toArray()))
        .method(
            "reverse",
            (vm, self) -> {
              TimSort.reverse(((PyList) self).items, 0, ((PyList) self).size);
              return PyNone.NONE;
            })
        .method("index", "self, value, start=0, stop=?, /", (vm, a) -> index(vm, a))
        .method("count", ListMethods::count)
        .rawMethod("sort", ListMethods::sort)
        .classMethod("__class_getitem__", "cls, item, /", (vm, a) -> Unions.alias(a[0], a[1]))
        .attribute("__hash__", PyNone.NONE)
        .special(Special.REPR, ListMethods::repr)
        .special(Special.LEN, (vm, self) -> PyInt.of(((PyList) self).size))
        .special(
            Special.CONTAINS, (vm, self, item) -> PyBool.of(find(vm, (PyList) self, item) >= 0))
        .special(Special.ITER, (vm, self) -> Iteration.listIterator((PyList) self))
        .special(Special.REVERSED, (vm, self) -> new Reverse((PyList) self));
    addItems(type);
    addOperators(type);
  }

  private static void addItems(TypeBuilder type) {
    type.special(Special.GETITEM, ListMethods::get)
        .special(
            Special.SETITEM,
            (vm, self, key, value) -> {
              ListSlices.set(vm, (PyList) self, key, value);
              return PyNone.NONE;
            })
        .special(
            Special.DELITEM,
            (vm, self, key) -> {
              ListSlices.delete(vm, (PyList) self, key);
              return PyNone.NONE;
            });
  }

  private static void addOperators(TypeBuilder type) {
    for (Comparison.Operator op : Comparison.Operator.values()) {
      type.special(
          Special.valueOf(op.name()),
          (vm, self, other) ->
              other instanceof PyList that
                  ? Sequences.compare(
                      vm, op, ((PyList) self).items, ((PyList) self).size, that.items, that.size)
                  : PyNotImplemented.NOT_IMPLEMENTED);
    }
    type.special(
            Special.ADD,
            (vm, self, other) -> {
              if (!(other instanceof PyList that)) {
                return PyNotImplemented.NOT_IMPLEMENTED;
              }
              PyList list = (PyList) self;
              vm.checkSize((long) list.size + that.size);
              PyObject[] all = Arrays.copyOf(list.items, list.size + that.size);
              System.arraycopy(that.items, 0, all, list.size, that.size);
              return new PyList(all);
            })
        .special(
            Special.IADD,
            (vm, self, other) -> {
              extend(vm, (PyList) self, other);
              return self;
            })
        .special(Special.MUL, ListMethods::multiply)
        .special(Special.RMUL, ListMethods::multiply)
        .special(
            Special.IMUL,
            (vm, self, count) -> {
              if (!Sequences.isCount(count)) {
                return PyNotImplemented.NOT_IMPLEMENTED;
              }
              PyList list = (PyList) self;
              list.replaceAll(Sequences.repeat(vm, list.items, list.size, count));
              return self;
            });
  }

  private static PyObject multiply(Vm vm, PyObject self, PyObject count) {
    return Sequences.isCount(count)
        ? new PyList(Sequences.repeat(vm, ((PyList) self).items, ((PyList) self).size, count))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static PyObject init(Vm vm, PyObject[] arguments, PyStr[] names) {
    PyList list = (PyList) arguments[0];
    if (names.length > 0 && list.type().layout() == list.type()) {
      throw Raise.typeError("list() takes no keyword arguments");
    }
    int given = arguments.length - names.length - 1;
    if (given > 1) {
      throw Raise.typeError("list expected at most 1 argument, got %d", given);
    }
    list.clear();
    if (given == 1) {
      boolean sized = arguments[1].type().special(Special.LEN) != null;
      PyObject[] items = Iteration.toArraySized(vm, arguments[1]);
      if (sized) {
        list.appendAll(items, items.length);
      } else {
        for (PyObject item : items) {
          list.append(item);
        }
      }
    }
    return PyNone.NONE;
  }

  private static PyObject append(Vm vm, PyObject self, PyObject item) {
    PyList list = (PyList) self;
    list.append(item);
    vm.checkSize(list.size);
    return PyNone.NONE;
  }

  static PyObject extend(Vm vm, PyList list, PyObject iterable) {
    if (iterable instanceof PyList other && other.isExact()) {
      int count = other.size;
      vm.checkSize((long) list.size + count);
      list.appendAll(other.items, count);
      return PyNone.NONE;
    }
    Iteration.forEachSized(
        vm,
        iterable,
        item -> {
          list.append(item);
          vm.checkSize(list.size);
          return true;
        });
    return PyNone.NONE;
  }

  private static PyObject insert(Vm vm, PyObject self, PyObject index, PyObject item) {
    PyList list = (PyList) self;
    long at = Conversion.toLong(vm, index);
    if (at < 0) {
      at = Math.max(0, at + list.size);
    }
    list.insert((int) Math.min(at, list.size), item);
    return PyNone.NONE;
  }

  private static PyObject pop(Vm vm, PyList list, PyObject index) {
    int at = Sequences.place(vm, PyInt.of(Conversion.toLong(vm, index)), list.size);
    if (list.size == 0) {
      throw Raise.indexError("pop from empty list");
    }
    if (at < 0) {
      throw Raise.indexError("pop index out of range");
    }
    return list.removeAt(at);
  }

  private static int find(Vm vm, PyList list, PyObject item) {
    for (int i = 0; i < list.size; i++) {
      if (Comparison.equal(vm, list.items[i], item)) {
        return i;
      }
    }
    return -1;
  }

  private static PyObject remove(Vm vm, PyObject self, PyObject item) {
    PyList list = (PyList) self;
    int at = find(vm, list, item);
    if (at < 0) {
      throw Raise.valueError("list.remove(x): x not in list");
    }
    if (at < list.size) {
      list.removeAt(at);
    }
    return PyNone.NONE;
  }

  private static PyObject index(Vm vm, PyObject[] a) {
    PyList list = (PyList) a[0];
    int from = SliceRange.bound(vm, a[2], list.size, 0);
    int to = SliceRange.bound(vm, a[3], list.size, Integer.MAX_VALUE);
    for (int i = from; i < to && i < list.size; i++) {
      if (Comparison.equal(vm, list.items[i], a[1])) {
        return PyInt.of(i);
      }
    }
    throw Raise.error(Types.VALUE_ERROR, Conversion.repr(vm, a[1]).value + " is not in list");
  }

  private static PyObject count(Vm vm, PyObject self, PyObject item) {
    PyList list = (PyList) self;
    int count = 0;
    for (int i = 0; i < list.size; i++) {
      count += Comparison.equal(vm, list.items[i], item) ? 1 : 0;
    }
    return PyInt.of(count);
  }

  private static PyObject sort(Vm vm, PyObject[] arguments, PyStr[] names) {
    if (arguments.length - 1 > 2) {
      throw Raise.typeError("sort() takes at most 2 arguments (%d given)", arguments.length - 1);
    }
    if (arguments.length - names.length > 1) {
      throw Raise.typeError("sort() takes no positional arguments");
    }
    PyObject key = null;
    boolean reverse = false;
    for (int i = 0; i < names.length; i++) {
      switch (names[i].value) {
        case "key" -> key = arguments[1 + i];
        case "reverse" -> reverse = Conversion.index(vm, arguments[1 + i]).signum() != 0;
        default ->
            throw Raise.typeError("'%s' is an invalid keyword argument for sort()", names[i].value);
      }
    }
    PyList list = (PyList) arguments[0];
    PyObject[] items = list.items;
    int size = list.size;
    // The list is empty while it is sorted, so that a change by a comparison shows, even if it is
    // taken back: no other list has this array.
    list.clear();
    PyObject[] marker = new PyObject[0];
    list.items = marker;
    boolean modified;
    try {
      Sorting.sort(vm, items, size, key, reverse);
    } finally {
      modified = list.items != marker || list.size != 0;
      list.items = items;
      list.size = size;
    }
    if (modified) {
      throw Raise.valueError("list modified during sort");
    }
    return PyNone.NONE;
  }

  private static PyObject repr(Vm vm, PyObject self) {
    PyList list = (PyList) self;
    if (list.size == 0) {
      return PyStr.intern("[]");
    }
    return PyStr.of(
        ReprGuard.guarded(
            vm, list, "[...]", () -> "[" + Sequences.join(vm, list.toArray(), list.size) + "]"));
  }

  private static PyObject get(Vm vm, PyObject self, PyObject key) {
    PyList list = (PyList) self;
    if (key instanceof PySlice slice) {
      return new PyList(Sequences.pick(list.items, SliceRange.of(vm, slice, list.size)));
    }
    Sequences.checkIndex(key, "list");
    int at = Sequences.place(vm, key, list.size);
    if (at < 0) {
      throw Raise.indexError("list index out of range");
    }
    return list.items[at];
  }

  private static final class Reverse extends PyIterator {
    private PyList list;
    private int index;

    Reverse(PyList list) {
      this.list = list;
      this.index = list.size - 1;
    }

    @Override
    public PyObject next(Vm vm) {
      if (list != null && index >= 0 && index < list.size) {
        return list.items[index--];
      }
      list = null;
      return null;
    }

    @Override
    public long lengthHint(Vm vm) {
      return list == null || index >= list.size ? 0 : index + 1;
    }

    @Override
    public PyType type() {
      return IteratorTypes.LIST_REVERSE;
    }
  }
}
