package org.coroscope.vm.builtin;

import java.util.Arrays;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PySlice;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.op.Iteration;
import org.coroscope.vm.op.SliceRange;

/** Assignment to and deletion of elements and slices of a list. */
final class ListSlices {
  private ListSlices() {}

  static void set(Vm vm, PyList list, PyObject key, PyObject value) {
    if (key instanceof PySlice slice) {
      setSlice(vm, list, slice, value);
      return;
    }
    list.items[place(vm, list, key)] = value;
  }

  static void delete(Vm vm, PyList list, PyObject key) {
    if (key instanceof PySlice slice) {
      deleteSlice(list, SliceRange.of(vm, slice, list.size));
      return;
    }
    list.removeAt(place(vm, list, key));
  }

  private static int place(Vm vm, PyList list, PyObject key) {
    Sequences.checkIndex(key, "list");
    int at = Sequences.place(vm, key, list.size);
    if (at < 0) {
      throw Raise.indexError("list assignment index out of range");
    }
    return at;
  }

  private static void setSlice(Vm vm, PyList list, PySlice slice, PyObject value) {
    SliceRange range = SliceRange.of(vm, slice, list.size);
    boolean iterable =
        value.type().special(Special.ITER) != null || value.type().special(Special.GETITEM) != null;
    if (!iterable) {
      throw Raise.typeError(
          range.step() == 1
              ? "can only assign an iterable"
              : "must assign iterable to extended slice");
    }
    PyObject[] items = Iteration.toArray(vm, value);
    // Making the items may have changed the list.
    range = SliceRange.of(vm, slice, list.size);
    if (range.step() == 1) {
      splice(vm, list, range.start(), Math.max(range.start(), range.stop()), items);
      return;
    }
    if (items.length != range.count()) {
      throw Raise.valueError(
          "attempt to assign sequence of size %d to extended slice of size %d",
          items.length, range.count());
    }
    for (int i = 0, at = range.start(); i < items.length; i++, at += range.step()) {
      list.items[at] = items[i];
    }
  }

  private static void splice(Vm vm, PyList list, int from, int to, PyObject[] items) {
    int size = list.size - (to - from) + items.length;
    vm.checkSize(size);
    PyObject[] result = Arrays.copyOf(list.items, size);
    System.arraycopy(items, 0, result, from, items.length);
    System.arraycopy(list.items, to, result, from + items.length, list.size - to);
    list.replaceAll(result);
  }

  private static void deleteSlice(PyList list, SliceRange range) {
    if (range.count() == 0) {
      return;
    }
    int step = Math.abs(range.step());
    int first =
        range.step() > 0 ? range.start() : range.start() + (range.count() - 1) * range.step();
    PyObject[] rest = new PyObject[list.size - range.count()];
    int next = first;
    int left = range.count();
    int target = 0;
    for (int i = 0; i < list.size; i++) {
      if (left > 0 && i == next) {
        next += step;
        left--;
      } else {
        rest[target++] = list.items[i];
      }
    }
    list.replaceAll(rest);
  }
}
