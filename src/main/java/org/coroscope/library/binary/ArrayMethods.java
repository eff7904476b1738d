package org.coroscope.library.binary;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.builtin.ByteText;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.SliceRange;

/** The methods of arrays. */
final class ArrayMethods {
  private ArrayMethods() {}

  static void addTo(TypeBuilder type) {
    type.method(
            "append",
            (vm, self, item) -> {
              ArrayType.array(self).append(vm, item);
              return PyNone.NONE;
            })
        .method("extend", (vm, self, items) -> extend(vm, self, items))
        .method(
            "frombytes",
            (vm, self, bytes) -> {
              ArrayType.array(self).appendBytes(vm, ByteText.bytesOf(bytes));
              return PyNone.NONE;
            })
        .method("fromlist", ArrayMethods::fromList)
        .method(
            "tofile",
            (vm, self, file) -> {
              vm.callMethod(file, "write", new PyBytes(ArrayType.array(self).toBytes()));
              return PyNone.NONE;
            })
        .method("fromfile", ArrayMethods::fromFile)
        .method("fromunicode", ArrayMethods::fromText)
        .method("byteswap", (vm, self) -> byteSwap(ArrayType.array(self)))
        .method("reverse", (vm, self) -> reverse(ArrayType.array(self)))
        .method("count", ArrayMethods::count)
        .method("index", "self, v, start=0, stop=?, /", ArrayMethods::index)
        .method("insert", ArrayMethods::insert)
        .method("pop", "self, i=-1, /", ArrayMethods::pop)
        .method("remove", ArrayMethods::remove);
  }

  static PyObject extend(Vm vm, PyObject self, PyObject items) {
    PyArray array = ArrayType.array(self);
    if (items instanceof PyArray other) {
      if (other.code != array.code) {
        throw Raise.typeError("can only extend with array of same kind");
      }
      array.appendBytes(vm, other.toBytes());
    } else {
      ArrayType.appendAll(vm, array, items);
    }
    return PyNone.NONE;
  }

  private static PyObject fromList(Vm vm, PyObject self, PyObject items) {
    PyArray array = ArrayType.array(self);
    if (!(items instanceof PyList list)) {
      throw Raise.typeError("arg must be list");
    }
    PyArray added = new PyArray(null, array.code, 0);
    ArrayType.appendAll(vm, added, list);
    array.appendBytes(vm, added.toBytes());
    return PyNone.NONE;
  }

  /** Reads so many elements from a file; those that were there stay when there are too few. */
  private static PyObject fromFile(Vm vm, PyObject self, PyObject file, PyObject count) {
    PyArray array = ArrayType.array(self);
    long wanted = Conversion.toLong(vm, count) * array.code.size;
    if (wanted < 0) {
      throw Raise.valueError("negative count");
    }
    PyObject read = vm.callMethod(file, "read", PyInt.of(wanted));
    if (!(read instanceof PyBytes bytes)) {
      throw Raise.typeError("read() didn't return bytes");
    }
    array.appendBytes(vm, bytes.value);
    if (bytes.value.length < wanted) {
      throw Raise.error(Types.EOF_ERROR, "read() didn't return enough bytes");
    }
    return PyNone.NONE;
  }

  private static PyObject fromText(Vm vm, PyObject self, PyObject text) {
    PyArray array = ArrayType.array(self);
    if (array.code != ArrayCode.CHARACTER) {
      throw Raise.valueError("fromunicode() may only be called on unicode type arrays");
    }
    if (!(text instanceof PyStr)) {
      throw Raise.badArgument("fromunicode() argument", "str", text);
    }
    ArrayType.appendAll(vm, array, text);
    return PyNone.NONE;
  }

  private static PyObject byteSwap(PyArray array) {
    int size = array.code.size;
    for (int i = 0; i < array.size(); i++) {
      long bits = Element.read(array.bytes, i * size, size, false);
      Element.write(array.bytes, i * size, size, true, bits);
    }
    return PyNone.NONE;
  }

  private static PyObject reverse(PyArray array) {
    int size = array.code.size;
    for (int i = 0, j = array.size() - 1; i < j; i++, j--) {
      long held = Element.read(array.bytes, i * size, size, false);
      array.copyFrom(array, j, i, 1);
      Element.write(array.bytes, j * size, size, false, held);
    }
    return PyNone.NONE;
  }

  /** The first index of a value in a range, or -1. */
  static int find(Vm vm, PyArray array, PyObject value, int start, int stop) {
    for (int i = start; i < Math.min(stop, array.size()); i++) {
      if (Comparison.equal(vm, array.get(i), value)) {
        return i;
      }
    }
    return -1;
  }

  private static PyObject count(Vm vm, PyObject self, PyObject value) {
    PyArray array = ArrayType.array(self);
    int count = 0;
    int at = find(vm, array, value, 0, array.size());
    while (at >= 0) {
      count++;
      at = find(vm, array, value, at + 1, array.size());
    }
    return PyInt.of(count);
  }

  private static PyObject index(Vm vm, PyObject[] a) {
    PyArray array = ArrayType.array(a[0]);
    int start = SliceRange.bound(vm, a[2], array.size(), 0);
    int stop = SliceRange.bound(vm, a[3], array.size(), array.size());
    int at = find(vm, array, a[1], start, stop);
    if (at < 0) {
      throw Raise.valueError("array.index(x): x not in array");
    }
    return PyInt.of(at);
  }

  private static PyObject insert(Vm vm, PyObject self, PyObject index, PyObject value) {
    PyArray array = ArrayType.array(self);
    long at = Conversion.toLong(vm, index);
    if (at < 0) {
      at = Math.max(0, at + array.size());
    }
    int place = (int) Math.min(at, array.size());
    long bits = array.code.bits(vm, value);
    array.insertGap(vm, place, 1);
    Element.write(array.bytes, place * array.code.size, array.code.size, false, bits);
    return PyNone.NONE;
  }

  private static PyObject pop(Vm vm, PyObject[] a) {
    PyArray array = ArrayType.array(a[0]);
    if (array.size() == 0) {
      throw Raise.indexError("pop from empty array");
    }
    long at = Conversion.toLong(vm, a[1]);
    at = at < 0 ? at + array.size() : at;
    if (at < 0 || at >= array.size()) {
      throw Raise.indexError("pop index out of range");
    }
    PyObject item = array.get((int) at);
    array.remove(vm, (int) at, 1);
    return item;
  }

  private static PyObject remove(Vm vm, PyObject self, PyObject value) {
    PyArray array = ArrayType.array(self);
    int at = find(vm, array, value, 0, array.size());
    if (at < 0) {
      throw Raise.valueError("array.remove(x): x not in array");
    }
    array.remove(vm, at, 1);
    return PyNone.NONE;
  }
}
