package org.coroscope.vm.builtin;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.BufferSource;
import org.coroscope.vm.object.IteratorTypes;
import org.coroscope.vm.object.NativeCode;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyMemoryView;
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

/** The type {@code memoryview}; its items are in {@link MemoryItems}. */
final class MemoryViewMethods {
  private MemoryViewMethods() {}

  static void install() {
    TypeBuilder type = TypeBuilder.of(Types.MEMORYVIEW);
    type.matchesAs(PyType.PatternKind.SEQUENCE);
    type.constructor("cls, object", (vm, a) -> of(a[1]));
    type.doc("Create a new memoryview object which references the given object.");
    installAttributes(type);
    MemoryItems.install(type);
    installComparison(type);
    installConversions(type);
    type.special(
        Special.REPR,
        (vm, self) -> {
          boolean released = ((PyMemoryView) self).isReleased();
          return PyStr.of(
              (released ? "<released memory at 0x" : "<memory at 0x")
                  + Long.toHexString(vm.id(self))
                  + ">");
        });
    type.special(Special.ENTER, (vm, self) -> view(self));
    type.special(
        Special.EXIT,
        "self, *details",
        (vm, a) -> {
          ((PyMemoryView) a[0]).release();
          return PyNone.NONE;
        });
    type.method(
        "release",
        (vm, self) -> {
          ((PyMemoryView) self).release();
          return PyNone.NONE;
        });
    type.method("toreadonly", (vm, self) -> view(self).again(true));
    type.method(
        "cast",
        "self, format, shape=?",
        (vm, a) -> {
          String format = Conversion.text(a[1], "cast() argument 'format'");
          return MemoryCast.cast(vm, view(a[0]), format, a[2]);
        });
  }

  /** A view of a bytes-like object; raises TypeError for anything else. */
  private static PyMemoryView of(PyObject value) {
    if (value instanceof PyMemoryView) {
      PyMemoryView view = view(value);
      return view.again(view.readOnly);
    }
    if (value instanceof BufferSource) {
      return PyMemoryView.of(value);
    }
    throw Raise.typeError(
        "memoryview: a bytes-like object is required, not '%s'", value.type().name());
  }

  /** The view, if it may still be used; raises ValueError if it has been released. */
  static PyMemoryView view(PyObject self) {
    PyMemoryView view = (PyMemoryView) self;
    if (view.isReleased()) {
      throw Raise.valueError("operation forbidden on released memoryview object");
    }
    return view;
  }

  private interface Attribute {
    PyObject of(PyMemoryView view);
  }

  private static void getter(TypeBuilder type, String name, Attribute attribute) {
    type.getter(name, (NativeCode.F1) (vm, self) -> attribute.of(view(self)));
  }

  private static void installAttributes(TypeBuilder type) {
    getter(type, "obj", PyMemoryView::owner);
    getter(type, "nbytes", view -> PyInt.of(view.count() * view.itemSize));
    getter(type, "itemsize", view -> PyInt.of(view.itemSize));
    getter(type, "format", view -> PyStr.of(view.format));
    getter(type, "ndim", view -> PyInt.of(view.dimensions()));
    getter(type, "readonly", view -> PyBool.of(view.readOnly));
    getter(type, "shape", view -> numbers(view, false));
    getter(type, "strides", view -> numbers(view, true));
    getter(type, "suboffsets", view -> PyTuple.EMPTY);
    getter(type, "c_contiguous", view -> PyBool.of(view.isContiguous()));
    getter(type, "f_contiguous", view -> PyBool.of(view.isFortranContiguous()));
    getter(
        type, "contiguous", view -> PyBool.of(view.isContiguous() || view.isFortranContiguous()));
  }

  private static PyTuple numbers(PyMemoryView view, boolean strides) {
    PyObject[] numbers = new PyObject[view.dimensions()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = PyInt.of(strides ? view.stride(i) : view.length(i));
    }
    return new PyTuple(numbers);
  }

  private static void installComparison(TypeBuilder type) {
    type.special(Special.EQ, (vm, self, other) -> equal(vm, self, other, true));
    type.special(Special.NE, (vm, self, other) -> equal(vm, self, other, false));
    type.special(
        Special.HASH,
        (vm, self) -> {
          PyMemoryView view = view(self);
          if (!view.readOnly) {
            throw Raise.valueError("cannot hash writable memoryview object");
          }
          if (!ElementFormat.named(view.format).isByte()) {
            throw Raise.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
          }
          PyBytes bytes = new PyBytes(view.toBytes());
          return vm.callSpecial(Types.BYTES.special(Special.HASH), bytes);
        });
  }

  private static PyObject equal(Vm vm, PyObject self, PyObject other, boolean wanted) {
    PyMemoryView a = (PyMemoryView) self;
    boolean otherReleased = other instanceof PyMemoryView view && view.isReleased();
    if (a.isReleased() || otherReleased) {
      return PyBool.of((self == other) == wanted);
    }
    if (!(other instanceof PyMemoryView) && !(other instanceof BufferSource)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyMemoryView b = other instanceof PyMemoryView view ? view : PyMemoryView.of(other);
    try {
      return PyBool.of(sameItems(vm, a, b) == wanted);
    } finally {
      if (b != other) {
        b.release();
      }
    }
  }

  private static boolean sameItems(Vm vm, PyMemoryView a, PyMemoryView b) {
    if (!a.hasShapeOf(b)) {
      return false;
    }
    PyObject[] left = items(a);
    PyObject[] right = items(b);
    for (int i = 0; i < left.length; i++) {
      if (!Comparison.equal(vm, left[i], right[i])) {
        return false;
      }
    }
    return true;
  }

  private static PyObject[] items(PyMemoryView view) {
    ElementFormat format = ElementFormat.named(view.format);
    int[] positions = view.positions();
    PyObject[] items = new PyObject[positions.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = format.read(view.bytes, positions[i]);
    }
    return items;
  }

  private static void installConversions(TypeBuilder type) {
    type.method("tobytes", "self, order=?", (vm, a) -> toBytes(view(a[0]), a[1]));
    type.method("tolist", (vm, self) -> toList(view(self)));
    type.method(
        "hex",
        "self, sep=?, bytes_per_sep=1",
        (vm, a) ->
            BytesShape.hex(vm, new PyObject[] {new PyBytes(view(a[0]).toBytes()), a[1], a[2]}));
    type.special(Special.ITER, (vm, self) -> new Items(view(self)));
  }

  private static PyObject toBytes(PyMemoryView view, PyObject order) {
    String wanted = "C";
    if (order != null && order != PyNone.NONE) {
      wanted = Conversion.text(order, "tobytes() argument 'order'");
      if (!List.of("C", "F", "A").contains(wanted)) {
        throw Raise.valueError("order must be 'C', 'F' or 'A'");
      }
    }
    boolean columns = wanted.equals("F") || wanted.equals("A") && view.isFortranContiguous();
    return new PyBytes(columns ? byColumns(view) : view.toBytes());
  }

  /** The bytes with the first index moving fastest. */
  private static byte[] byColumns(PyMemoryView view) {
    byte[] rows = view.toBytes();
    byte[] columns = new byte[rows.length];
    int[] shape = view.shape();
    int count = view.count();
    for (int i = 0; i < count; i++) {
      System.arraycopy(
          rows, i * view.itemSize, columns, transposed(i, shape) * view.itemSize, view.itemSize);
    }
    return columns;
  }

  /** Where the element that is number {@code index} by rows stands by columns. */
  private static int transposed(int index, int[] shape) {
    int place = 0;
    int rest = index;
    int[] indexes = new int[shape.length];
    for (int k = shape.length - 1; k >= 0; k--) {
      indexes[k] = rest % shape[k];
      rest /= shape[k];
    }
    for (int k = shape.length - 1; k >= 0; k--) {
      place = place * shape[k] + indexes[k];
    }
    return place;
  }

  private static PyObject toList(PyMemoryView view) {
    List<PyObject> items = new ArrayList<>(List.of(items(view)));
    for (int k = view.dimensions() - 1; k > 0; k--) {
      int length = view.length(k);
      List<PyObject> rows = new ArrayList<>();
      for (int i = 0; i + length <= items.size(); i += length) {
        rows.add(new PyList(items.subList(i, i + length).toArray(new PyObject[0])));
      }
      items = rows;
    }
    return view.dimensions() == 0 ? items.get(0) : new PyList(items.toArray(new PyObject[0]));
  }

  /** Walks the elements of the first dimension. */
  private static final class Items extends PyIterator {
    private static final PyType TYPE = IteratorTypes.plain("memory_iterator");

    private final PyMemoryView view;
    private int at;

    Items(PyMemoryView view) {
      if (view.dimensions() == 0) {
        throw Raise.typeError("invalid indexing of 0-dim memory");
      }
      this.view = view;
    }

    @Override
    public PyObject next(Vm vm) {
      if (at >= view(view).length(0)) {
        at = Integer.MAX_VALUE;
        return null;
      }
      return MemoryItems.get(vm, view, PyInt.of(at++));
    }

    @Override
    public PyType type() {
      return TYPE;
    }
  }
}
