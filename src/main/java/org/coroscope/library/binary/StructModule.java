package org.coroscope.library.binary;

import org.coroscope.library.LibraryContext;
import org.coroscope.library.ModuleBuilder;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.builtin.ByteText;
import org.coroscope.vm.object.BufferSource;
import org.coroscope.vm.object.IteratorTypes;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyMemoryView;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.PyTyped;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** {@code struct}. */
public final class StructModule {
  /** {@code struct.error}. */
  static final PyType ERROR =
      TypeBuilder.named("error", Types.EXCEPTION)
          .module("struct")
          .layout(Types.BASE_EXCEPTION)
          .build();

  private static final PyType UNPACKING = IteratorTypes.hinted("_struct.unpack_iterator");

  private static final PyType STRUCT =
      TypeBuilder.named("_struct.Struct", Types.OBJECT)
          .constructor(
              "cls, /, format",
              (vm, a) -> new Struct(a[0] == type() ? null : (PyType) a[0], format(a[1])))
          .getter("format", (vm, self) -> PyStr.of(((Struct) self).format.text))
          .getter("size", (vm, self) -> PyInt.of(((Struct) self).format.size))
          .method("pack", "self, /, *values", (vm, a) -> pack(vm, of(a[0]), a[1]))
          .method("unpack", (vm, self, buffer) -> unpack(of(self), buffer))
          .method(
              "unpack_from",
              "self, /, buffer, offset=0",
              (vm, a) -> unpackFrom(vm, of(a[0]), a[1], a[2]))
          .method(
              "pack_into",
              "self, buffer, offset, /, *values",
              (vm, a) -> packInto(vm, of(a[0]), a[1], a[2], a[3]))
          .method("iter_unpack", (vm, self, buffer) -> iterate(of(self), buffer))
          .build();

  private StructModule() {}

  private static PyType type() {
    return STRUCT;
  }

  /** A compiled format. */
  private static final class Struct extends PyTyped {
    final StructFormat format;

    Struct(PyType subtype, StructFormat format) {
      super(subtype);
      this.format = format;
    }

    @Override
    protected PyType builtinType() {
      return STRUCT;
    }
  }

  /** Makes the module. */
  public static PyModule create(Vm vm, LibraryContext context) {
    return new ModuleBuilder("struct")
        .set("Struct", STRUCT)
        .set("error", ERROR)
        .function("calcsize", (v, format) -> PyInt.of(format(format).size))
        .rawFunction(
            "pack",
            (v, a, names) -> {
              if (a.length == 0) {
                throw Raise.typeError("missing format argument");
              }
              return pack(v, format(a[0]), a, 1);
            })
        .function("unpack", (v, format, buffer) -> unpack(format(format), buffer))
        .function(
            "unpack_from",
            "format, /, buffer, offset=0",
            (v, a) -> unpackFrom(v, format(a[0]), a[1], a[2]))
        .function(
            "pack_into",
            "format, buffer, offset, /, *values",
            (v, a) -> packInto(v, format(a[0]), a[1], a[2], a[3]))
        .function("iter_unpack", (v, format, buffer) -> iterate(format(format), buffer))
        .build();
  }

  private static StructFormat of(PyObject self) {
    return ((Struct) self).format;
  }

  private static StructFormat format(PyObject given) {
    if (given instanceof PyStr text) {
      return new StructFormat(text.value);
    }
    if (given instanceof PyBytes bytes) {
      return new StructFormat(ByteText.latin1(bytes.value));
    }
    throw Raise.typeError(
        "Struct() argument 1 must be a str or bytes object, not %s", given.type().name());
  }

  private static PyObject pack(Vm vm, StructFormat format, PyObject values) {
    return pack(vm, format, ((PyTuple) values).items, 0);
  }

  private static PyObject pack(Vm vm, StructFormat format, PyObject[] values, int first) {
    vm.checkSize(format.size);
    byte[] bytes = new byte[format.size];
    StructPacking.pack(vm, format, "pack", values, first, bytes, 0);
    return new PyBytes(bytes);
  }

  private static PyObject unpack(StructFormat format, PyObject buffer) {
    byte[] bytes = ByteText.bytesOf(buffer);
    if (bytes.length != format.size) {
      throw StructPacking.error("unpack requires a buffer of %d bytes", format.size);
    }
    return StructPacking.unpack(format, bytes, 0);
  }

  private static PyObject unpackFrom(Vm vm, StructFormat format, PyObject buffer, PyObject at) {
    byte[] bytes = ByteText.bytesOf(buffer);
    int offset = place(format, Conversion.toLong(vm, at), bytes.length, "unpack_from", "unpacking");
    return StructPacking.unpack(format, bytes, offset);
  }

  private static PyObject packInto(
      Vm vm, StructFormat format, PyObject buffer, PyObject at, PyObject values) {
    byte[] bytes;
    int start = 0;
    int size;
    if (buffer instanceof BufferSource source && !source.bufferIsReadOnly()) {
      bytes = source.bufferBytes();
      size = source.bufferSize();
    } else if (buffer instanceof PyMemoryView view && !view.readOnly && view.isContiguous()) {
      bytes = view.bytes;
      start = view.offset;
      size = view.count() * view.itemSize;
    } else {
      throw Raise.typeError(
          "argument must be read-write bytes-like object, not %s", buffer.type().name());
    }
    int offset = place(format, Conversion.toLong(vm, at), size, "pack_into", "packing");
    PyObject[] items = ((PyTuple) values).items;
    StructPacking.pack(vm, format, "pack_into", items, 0, bytes, start + offset);
    return PyNone.NONE;
  }

  /** Where to begin in a buffer, which must be long enough from there. */
  private static int place(StructFormat format, long at, int length, String who, String doing) {
    long offset = at < 0 ? at + length : at;
    if (offset < 0) {
      throw StructPacking.error("offset %d out of range for %d-byte buffer", at, length);
    }
    if (at < 0 && length - offset < format.size) {
      String what = doing.equals("packing") ? "no space to pack" : "not enough data to unpack";
      throw StructPacking.error("%s %d bytes at offset %d", what, format.size, at);
    }
    if (length - offset < format.size) {
      throw StructPacking.error(
          "%s requires a buffer of at least %s bytes for %s %d bytes at offset %d"
              + " (actual buffer size is %d)",
          who, Long.toUnsignedString(offset + format.size), doing, format.size, offset, length);
    }
    return (int) offset;
  }

  private static PyObject iterate(StructFormat format, PyObject buffer) {
    if (format.size == 0) {
      throw StructPacking.error("cannot iteratively unpack with a struct of length 0");
    }
    byte[] bytes = ByteText.bytesOf(buffer);
    if (bytes.length % format.size != 0) {
      throw StructPacking.error(
          "iterative unpacking requires a buffer of a multiple of %d bytes", format.size);
    }
    return new Unpacking(format, bytes);
  }

  /** Reads a buffer piece by piece. */
  private static final class Unpacking extends PyIterator {
    private final StructFormat format;
    private final byte[] bytes;
    private int at;

    Unpacking(StructFormat format, byte[] bytes) {
      this.format = format;
      this.bytes = bytes;
    }

    @Override
    public PyObject next(Vm vm) {
      if (at == bytes.length) {
        return null;
      }
      PyObject values = StructPacking.unpack(format, bytes, at);
      at += format.size;
      return values;
    }

    @Override
    public long lengthHint(Vm vm) {
      return (bytes.length - at) / format.size;
    }

    @Override
    public PyType type() {
      return UNPACKING;
    }
  }
}
