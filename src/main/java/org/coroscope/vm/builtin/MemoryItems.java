package org.coroscope.vm.builtin;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.BufferSource;
import org.coroscope.vm.object.PyEllipsis;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyMemoryView;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PySlice;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.SliceRange;

/** Reading and writing of a memoryview's items and slices. */
final class MemoryItems {
  private static final String BAD_KEY = "memoryview: invalid slice key";
  private static final String ZERO_DIMENSIONS = "invalid indexing of 0-dim memory";

  private MemoryItems() {}

  static void install(TypeBuilder type) {
    type.special(
        Special.LEN,
        (vm, self) -> {
          PyMemoryView view = MemoryViewMethods.view(self);
          return PyInt.of(view.dimensions() == 0 ? 1 : view.length(0));
        });
    type.special(Special.GETITEM, (vm, self, key) -> get(vm, MemoryViewMethods.view(self), key));
    type.special(
        Special.SETITEM,
        (vm, self, key, value) -> {
          set(vm, writable(self), key, value);
          return PyNone.NONE;
        });
    type.special(
        Special.DELITEM,
        (vm, self, key) -> {
          writable(self);
          throw Raise.typeError("cannot delete memory");
        });
  }

  private static PyMemoryView writable(PyObject self) {
    PyMemoryView view = MemoryViewMethods.view(self);
    if (view.readOnly) {
      throw Raise.typeError("cannot modify read-only memory");
    }
    return view;
  }

  /** {@code view[key]}. */
  static PyObject get(Vm vm, PyMemoryView view, PyObject key) {
    ElementFormat format = ElementFormat.named(view.format);
    if (view.dimensions() == 0) {
      if (key instanceof PyTuple tuple && tuple.items.length == 0) {
        return format.read(view.bytes, view.offset);
      }
      if (key == PyEllipsis.ELLIPSIS) {
        return view;
      }
      throw Raise.typeError(ZERO_DIMENSIONS);
    }
    if (isIndex(key)) {
      if (view.dimensions() > 1) {
        throw notImplemented("multi-dimensional sub-views are not implemented");
      }
      return format.read(view.bytes, view.offset + step(vm, view, 0, key));
    }
    if (key instanceof PySlice slice) {
      return slice(vm, view, slice);
    }
    if (key instanceof PyTuple indexes && allAre(indexes, true)) {
      return format.read(view.bytes, place(vm, view, indexes));
    }
    if (key instanceof PyTuple slices && allAre(slices, false)) {
      throw notImplemented("multi-dimensional slicing is not implemented");
    }
    throw Raise.typeError(BAD_KEY);
  }

  private static void set(Vm vm, PyMemoryView view, PyObject key, PyObject value) {
    ElementFormat format = ElementFormat.named(view.format);
    if (view.dimensions() == 0) {
      if (key != PyEllipsis.ELLIPSIS && !(key instanceof PyTuple t && t.items.length == 0)) {
        throw Raise.typeError(ZERO_DIMENSIONS);
      }
      format.write(vm, view.bytes, view.offset, value, view.format);
    } else if (isIndex(key)) {
      if (view.dimensions() > 1) {
        throw notImplemented("sub-views are not implemented");
      }
      int place = view.offset + step(vm, view, 0, key);
      format.write(vm, view.bytes, place, value, view.format);
    } else if (key instanceof PySlice slice) {
      if (view.dimensions() > 1) {
        throw notImplemented("memoryview slice assignments are currently restricted to ndim = 1");
      }
      copy(slice(vm, view, slice), value);
    } else if (key instanceof PyTuple indexes && allAre(indexes, true)) {
      format.write(vm, view.bytes, place(vm, view, indexes), value, view.format);
    } else {
      throw Raise.typeError(BAD_KEY);
    }
  }

  private static PyMemoryView slice(Vm vm, PyMemoryView view, PySlice slice) {
    SliceRange range = SliceRange.of(vm, slice, view.length(0));
    return view.sliced(range.start(), range.step(), range.count());
  }

  /** Copies into a slice, which must have the other's format and length. */
  private static void copy(PyMemoryView target, PyObject value) {
    if (!(value instanceof BufferSource) && !(value instanceof PyMemoryView)) {
      throw Raise.typeError("a bytes-like object is required, not '%s'", value.type().name());
    }
    PyMemoryView source =
        value instanceof PyMemoryView ? MemoryViewMethods.view(value) : PyMemoryView.of(value);
    try {
      if (!plain(target.format).equals(plain(source.format)) || !target.hasShapeOf(source)) {
        throw Raise.valueError(
            "memoryview assignment: lvalue and rvalue have different structures");
      }
      byte[] bytes = source.toBytes();
      int from = 0;
      for (int to : target.positions()) {
        System.arraycopy(bytes, from, target.bytes, to, target.itemSize);
        from += target.itemSize;
      }
    } finally {
      target.release();
      if (source != value) {
        source.release();
      }
    }
  }

  private static String plain(String format) {
    return format.startsWith("@") ? format.substring(1) : format;
  }

  private static boolean isIndex(PyObject key) {
    return key.type().special(Special.INDEX) != null;
  }

  private static boolean allAre(PyTuple keys, boolean indexes) {
    for (PyObject key : keys.items) {
      if (indexes ? !isIndex(key) : !(key instanceof PySlice)) {
        return false;
      }
    }
    return true;
  }

  private static int place(Vm vm, PyMemoryView view, PyTuple indexes) {
    int given = indexes.items.length;
    if (given < view.dimensions()) {
      throw notImplemented("sub-views are not implemented");
    }
    if (given > view.dimensions()) {
      throw Raise.typeError(
          "cannot index %d-dimension view with %d-element tuple", view.dimensions(), given);
    }
    int place = view.offset;
    for (int i = 0; i < given; i++) {
      place += step(vm, view, i, indexes.items[i]);
    }
    return place;
  }

  /** Bytes from where a dimension begins to an index of it. */
  private static int step(Vm vm, PyMemoryView view, int dimension, PyObject key) {
    int at = Sequences.place(vm, key, view.length(dimension));
    if (at < 0) {
      throw Raise.indexError("index out of bounds on dimension %d", dimension + 1);
    }
    return at * view.stride(dimension);
  }

  private static PyRaise notImplemented(String message) {
    return Raise.error(Types.NOT_IMPLEMENTED_ERROR, message);
  }
}
