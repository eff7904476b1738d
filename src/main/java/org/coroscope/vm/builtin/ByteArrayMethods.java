package org.coroscope.vm.builtin;

import java.util.Arrays;
import org.coroscope.vm.HeapWalk;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyByteArray;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyMemoryView;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PySlice;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.SliceRange;

/** The type {@code bytearray}: what changes it. */
final class ByteArrayMethods {
  private static final String NAME = "bytearray";

  private ByteArrayMethods() {}

  static void install() {
    TypeBuilder type = TypeBuilder.of(Types.BYTEARRAY);
    type.rawConstructor(
        (vm, arguments, names) -> {
          PyType cls = Construct.subtype(arguments[0], Types.BYTEARRAY);
          return cls == Types.BYTEARRAY
              ? new PyByteArray(new byte[0])
              : new PyByteArray(cls, new byte[0]);
        });
    type.special(
        Special.INIT,
        "self, source=?, encoding=?, errors=?",
        (vm, a) -> {
          replaceAll(vm, (PyByteArray) a[0], BytesNew.construct(vm, a[1], a[2], a[3], NAME));
          return PyNone.NONE;
        });
    type.attribute("__hash__", PyNone.NONE);
    type.special(
        Special.REPR,
        (vm, self) -> {
          PyByteArray array = (PyByteArray) self;
          return PyStr.of(
              self.type().name() + "(" + TextRules.repr(array.value, array.size, true) + ")");
        });
    BytesMethods.installShared(type, PyByteArray::new, NAME);
    installItems(type);
    installChanges(type);
  }

  /** Raises BufferError if views would lose what they look at. */
  private static void checkResizable(Vm vm, PyByteArray array) {
    if (!array.isViewed()) {
      return;
    }
    boolean inUse =
        HeapWalk.reaches(
            vm,
            value ->
                value instanceof PyMemoryView view && !view.isReleased() && view.owner() == array);
    if (inUse) {
      throw stillExported();
    }
    array.forgetViews();
  }

  private static PyRaise stillExported() {
    return Raise.error(Types.BUFFER_ERROR, "Existing exports of data: object cannot be re-sized");
  }

  private static void replaceAll(Vm vm, PyByteArray array, byte[] bytes) {
    if (bytes.length != array.size) {
      checkResizable(vm, array);
    }
    if (array.isViewed()) {
      System.arraycopy(bytes, 0, array.value, 0, bytes.length);
      return;
    }
    array.value = bytes;
    array.size = bytes.length;
  }

  private static void installItems(TypeBuilder type) {
    type.special(Special.SETITEM, ByteArrayMethods::set);
    type.special(
        Special.DELITEM,
        (vm, self, key) -> {
          PyByteArray array = (PyByteArray) self;
          if (key instanceof PySlice slice) {
            delete(vm, array, SliceRange.of(vm, slice, array.size));
          } else {
            splice(vm, array, BytesMethods.index(vm, self, key, NAME), 1, new byte[0]);
          }
          return PyNone.NONE;
        });
    type.special(
        Special.IADD,
        (vm, self, other) -> {
          byte[] more = ByteText.bytesOrNull(other);
          if (more == null) {
            throw Raise.typeError("can't concat %s to bytearray", other.type().name());
          }
          if (other == self && more.length > 0) {
            // What is added is looked at while the array would grow.
            throw stillExported();
          }
          append(vm, (PyByteArray) self, more.clone());
          return self;
        });
    type.special(
        Special.IMUL,
        (vm, self, count) -> {
          if (count.type().special(Special.INDEX) == null) {
            return PyNotImplemented.NOT_IMPLEMENTED;
          }
          String text = StrMethods.repeated(vm, BytesMethods.text(self), count, null);
          replaceAll(vm, (PyByteArray) self, ByteText.bytes(text));
          return self;
        });
  }

  private static PyObject set(Vm vm, PyObject self, PyObject key, PyObject value) {
    PyByteArray array = (PyByteArray) self;
    if (!(key instanceof PySlice slice)) {
      if (key.type().special(Special.INDEX) == null
          || key instanceof PyInt number && !number.isSmall()) {
        BytesMethods.index(vm, self, key, NAME);
      }
      byte one = BytesNew.one(vm, value, NAME);
      array.value[BytesMethods.index(vm, self, key, NAME)] = one;
      return PyNone.NONE;
    }
    if (value instanceof PyInt || value instanceof PyStr) {
      throw Raise.typeError(
          "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    }
    byte[] bytes = BytesNew.fromObject(vm, value);
    SliceRange range = SliceRange.of(vm, slice, array.size);
    if (range.step() == 1) {
      splice(vm, array, range.start(), Math.max(0, range.stop() - range.start()), bytes);
      return PyNone.NONE;
    }
    if (bytes.length == 0) {
      delete(vm, array, range);
      return PyNone.NONE;
    }
    if (bytes.length != range.count()) {
      throw Raise.valueError(
          "attempt to assign bytes of size %d to extended slice of size %d",
          bytes.length, range.count());
    }
    for (int i = 0, at = range.start(); i < bytes.length; i++, at += range.step()) {
      array.value[at] = bytes[i];
    }
    return PyNone.NONE;
  }

  private static void delete(Vm vm, PyByteArray array, SliceRange range) {
    if (range.count() > 0) {
      checkResizable(vm, array);
    }
    boolean[] gone = new boolean[array.size];
    for (int i = 0, at = range.start(); i < range.count(); i++, at += range.step()) {
      gone[at] = true;
    }
    int kept = 0;
    for (int i = 0; i < array.size; i++) {
      if (!gone[i]) {
        array.value[kept++] = array.value[i];
      }
    }
    array.size = kept;
  }

  /** Replaces some bytes by others. */
  private static void splice(Vm vm, PyByteArray array, int at, int removed, byte[] added) {
    int size = array.size - removed + added.length;
    vm.checkSize(size);
    if (removed != added.length) {
      checkResizable(vm, array);
    }
    byte[] target =
        size <= array.value.length ? array.value : Arrays.copyOf(array.value, size + size / 8 + 8);
    System.arraycopy(
        array.value, at + removed, target, at + added.length, array.size - at - removed);
    System.arraycopy(added, 0, target, at, added.length);
    array.value = target;
    array.size = size;
  }

  private static void append(Vm vm, PyByteArray array, byte... added) {
    splice(vm, array, array.size, 0, added);
  }

  private static void installChanges(TypeBuilder type) {
    type.method(
        "append",
        (vm, self, item) -> {
          append(vm, (PyByteArray) self, BytesNew.one(vm, item, NAME));
          return PyNone.NONE;
        });
    type.method(
        "extend",
        (vm, self, items) -> {
          if (items.type().special(Special.ITER) == null) {
            throw Raise.typeError("can't extend bytearray with %s", items.type().name());
          }
          if (items instanceof PyStr text) {
            if (text.value.isEmpty()) {
              return PyNone.NONE;
            }
            BytesNew.one(vm, items, NAME);
          }
          append(vm, (PyByteArray) self, BytesNew.construct(vm, items, null, null, NAME));
          return PyNone.NONE;
        });
    type.method(
        "insert",
        (vm, self, index, item) -> {
          PyByteArray array = (PyByteArray) self;
          int at = Math.min(array.size, SliceRange.bound(vm, index, array.size, 0));
          splice(vm, array, at, 0, new byte[] {BytesNew.one(vm, item, NAME)});
          return PyNone.NONE;
        });
    type.method("pop", "self, index=-1, /", (vm, a) -> pop(vm, (PyByteArray) a[0], a[1]));
    type.method(
        "remove",
        (vm, self, item) -> {
          PyByteArray array = (PyByteArray) self;
          byte wanted = BytesNew.one(vm, item, NAME);
          for (int i = 0; i < array.size; i++) {
            if (array.value[i] == wanted) {
              splice(vm, array, i, 1, new byte[0]);
              return PyNone.NONE;
            }
          }
          throw Raise.valueError("value not found in bytearray");
        });
    type.method(
        "reverse",
        (vm, self) -> {
          PyByteArray array = (PyByteArray) self;
          byte[] reversed = array.toBytes();
          for (int i = 0; i < array.size; i++) {
            array.value[i] = reversed[array.size - 1 - i];
          }
          return PyNone.NONE;
        });
    type.method(
        "clear",
        (vm, self) -> {
          replaceAll(vm, (PyByteArray) self, new byte[0]);
          return PyNone.NONE;
        });
    type.method("copy", (vm, self) -> new PyByteArray(((PyByteArray) self).toBytes()));
  }

  private static PyObject pop(Vm vm, PyByteArray array, PyObject index) {
    long at = Conversion.toLong(vm, index);
    if (array.size == 0) {
      throw Raise.indexError("pop from empty bytearray");
    }
    if (at < 0) {
      at += array.size;
    }
    if (at < 0 || at >= array.size) {
      throw Raise.indexError("pop index out of range");
    }
    int value = array.value[(int) at] & 255;
    splice(vm, array, (int) at, 1, new byte[0]);
    return PyInt.of(value);
  }
}
