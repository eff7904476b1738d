package org.coroscope.vm.builtin;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyMemoryView;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.op.Conversion;

/** {@code memoryview.cast}: the same bytes as other elements, or in another shape. */
final class MemoryCast {
  private MemoryCast() {}

  static PyMemoryView cast(Vm vm, PyMemoryView view, String name, PyObject shape) {
    boolean shaped = shape != null && shape != PyNone.NONE;
    if (!view.isContiguous()) {
      throw Raise.typeError("memoryview: casts are restricted to C-contiguous views");
    }
    boolean empty = view.dimensions() > 0 && view.count() == 0;
    if ((shaped || view.dimensions() != 1) && empty) {
      throw Raise.typeError("memoryview: cannot cast view with zeros in shape or strides");
    }
    if (shaped) {
      if (!(shape instanceof PyList) && !(shape instanceof PyTuple)) {
        throw Raise.typeError("shape must be a list or a tuple");
      }
      int dimensions = items(shape).length;
      if (view.dimensions() != 1 && dimensions != 1) {
        throw Raise.typeError("memoryview: cast must be 1D -> ND or ND -> 1D");
      }
    }
    ElementFormat format = ElementFormat.named(name);
    if (format == null) {
      throw Raise.valueError(
          "memoryview: destination format must be a native single character format"
              + " prefixed with an optional '@'");
    }
    if (!format.isByte() && !ElementFormat.named(view.format).isByte()) {
      throw Raise.typeError("memoryview: cannot cast between two non-byte formats");
    }
    int bytes = view.count() * view.itemSize;
    if (bytes % format.size() != 0) {
      throw Raise.typeError("memoryview: length is not a multiple of itemsize");
    }
    int[] lengths = shaped ? lengths(vm, shape) : new int[] {bytes / format.size()};
    long product = format.size();
    for (int length : lengths) {
      product = Math.min(Integer.MAX_VALUE, product * length);
    }
    if (product != bytes) {
      throw Raise.typeError("memoryview: product(shape) * itemsize != buffer size");
    }
    return view.reshaped(name, format.size(), lengths);
  }

  private static PyObject[] items(PyObject shape) {
    return shape instanceof PyList list ? list.toArray() : ((PyTuple) shape).items;
  }

  private static int[] lengths(Vm vm, PyObject shape) {
    PyObject[] items = items(shape);
    int[] lengths = new int[items.length];
    for (int i = 0; i < lengths.length; i++) {
      if (!(items[i] instanceof PyInt)) {
        throw Raise.typeError("memoryview.cast(): elements of shape must be integers");
      }
      long length = Conversion.toLong(vm, items[i]);
      if (length <= 0) {
        throw Raise.valueError("memoryview.cast(): elements of shape must be integers > 0");
      }
      lengths[i] = (int) Math.min(Integer.MAX_VALUE, length);
    }
    return lengths;
  }
}
