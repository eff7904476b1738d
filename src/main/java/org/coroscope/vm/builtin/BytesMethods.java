package org.coroscope.vm.builtin;

import java.util.Arrays;
import java.util.List;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.IteratorTypes;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyByteArray;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyBytesInstance;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PySlice;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.SipHash;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.SliceRange;

/** The type {@code bytes}, and what {@code bytearray} has in common with it. */
final class BytesMethods {
  private BytesMethods() {}

  /** Makes a value of one of the two types. */
  interface Maker {
    PyObject make(byte[] bytes);

    default PyObject of(String latin1) {
      return make(ByteText.bytes(latin1));
    }

    default PyList list(List<String> parts) {
      PyObject[] items = new PyObject[parts.size()];
      for (int i = 0; i < items.length; i++) {
        items[i] = of(parts.get(i));
      }
      return new PyList(items);
    }
  }

  static void install() {
    TypeBuilder type = TypeBuilder.of(Types.BYTES);
    type.constructor(
        "cls, source=?, encoding=?, errors=?",
        (vm, a) -> {
          PyType cls = Construct.subtype(a[0], Types.BYTES);
          boolean same = cls == Types.BYTES && a[1] != null && a[1].getClass() == PyBytes.class;
          if (same && a[2] == null && a[3] == null) {
            return a[1];
          }
          PyBytes value = new PyBytes(BytesNew.construct(vm, a[1], a[2], a[3], "bytes"));
          return cls == Types.BYTES ? value : new PyBytesInstance(cls, value);
        });
    type.special(Special.HASH, (vm, self) -> PyInt.of(SipHash.of(ByteText.bytesOrNull(self))));
    type.special(Special.REPR, (vm, self) -> PyStr.of(TextRules.repr(((PyBytes) self).value)));
    type.special(Special.BYTES, (vm, self) -> new PyBytes(((PyBytes) self).value));
    type.method("__getnewargs__", (vm, self) -> new PyTuple(new PyBytes(((PyBytes) self).value)));
    installShared(type, PyBytes::new, "bytes");
    ByteArrayMethods.install();
  }

  static void installShared(TypeBuilder type, Maker maker, String name) {
    installSequence(type, maker, name);
    BytesSearch.install(type, maker);
    BytesShape.install(type, maker, name);
  }

  static String text(PyObject self) {
    return ByteText.latin1(ByteText.bytesOrNull(self));
  }

  /** How many bytes. */
  static int length(PyObject self) {
    return self instanceof PyByteArray array ? array.size : ((PyBytes) self).value.length;
  }

  private static void installSequence(TypeBuilder type, Maker maker, String name) {
    type.special(Special.LEN, (vm, self) -> PyInt.of(length(self)));
    type.special(Special.GETITEM, (vm, self, key) -> item(vm, self, key, maker, name));
    type.special(
        Special.CONTAINS,
        (vm, self, part) -> PyBool.of(text(self).contains(BytesSearch.part(vm, part, true))));
    type.special(
        Special.ADD,
        (vm, self, other) -> {
          byte[] right = ByteText.bytesOrNull(other);
          if (right == null) {
            return PyNotImplemented.NOT_IMPLEMENTED;
          }
          byte[] left = ByteText.bytesOrNull(self);
          vm.checkSize((long) left.length + right.length);
          byte[] both = Arrays.copyOf(left, left.length + right.length);
          System.arraycopy(right, 0, both, left.length, right.length);
          return maker.make(both);
        });
    for (Special special : new Special[] {Special.MUL, Special.RMUL}) {
      type.special(
          special,
          (vm, self, count) ->
              count.type().special(Special.INDEX) == null
                  ? PyNotImplemented.NOT_IMPLEMENTED
                  : maker.of(
                      StrMethods.repeated(
                          vm,
                          text(self),
                          count,
                          self.type() == Types.BYTEARRAY ? null : "bytes are")));
    }
    type.special(
        Special.MOD, (vm, self, values) -> maker.of(PercentFormat.bytes(vm, text(self), values)));
    for (Comparison.Operator op : Comparison.Operator.values()) {
      type.special(
          Special.valueOf(op.name()),
          (vm, self, other) -> {
            byte[] b = ByteText.bytesOrNull(other);
            return b == null
                ? PyNotImplemented.NOT_IMPLEMENTED
                : PyBool.of(op.accepts(Arrays.compareUnsigned(ByteText.bytesOrNull(self), b)));
          });
    }
    type.special(Special.ITER, (vm, self) -> new ByteIterator(self));
    type.method(
        "decode",
        "self, encoding='utf-8', errors='strict'",
        (vm, a) ->
            PyStr.of(
                Codecs.decode(
                    ByteText.bytesOrNull(a[0]),
                    Conversion.text(a[1], "decode() argument 'encoding'"),
                    Conversion.text(a[2], "decode() argument 'errors'"))));
  }

  private static PyObject item(Vm vm, PyObject self, PyObject key, Maker maker, String name) {
    byte[] bytes = ByteText.bytesOrNull(self);
    if (key instanceof PySlice slice) {
      SliceRange range = SliceRange.of(vm, slice, bytes.length);
      byte[] picked = new byte[range.count()];
      for (int i = 0, at = range.start(); i < picked.length; i++, at += range.step()) {
        picked[i] = bytes[at];
      }
      return maker.make(picked);
    }
    return PyInt.of(bytes[index(vm, self, key, name)] & 255);
  }

  /** An index into the bytes; raises TypeError or IndexError. */
  static int index(Vm vm, PyObject self, PyObject key, String name) {
    if (key.type().special(Special.INDEX) == null) {
      throw Raise.typeError(
          "%s indices must be integers or slices, not %s",
          name.equals("bytes") ? "byte" : name, key.type().name());
    }
    PyInt number = Conversion.index(vm, key);
    if (!number.isSmall()) {
      throw Raise.indexError("cannot fit '%s' into an index-sized integer", key.type().name());
    }
    long index = number.value;
    int length = length(self);
    if (index < 0) {
      index += length;
    }
    if (index < 0 || index >= length) {
      throw Raise.indexError(
          name.equals("bytes") ? "index out of range" : name + " index out of range");
    }
    return (int) index;
  }

  /** Walks the bytes as numbers, seeing changes of a bytearray. */
  private static final class ByteIterator extends PyIterator {
    private static final PyType BYTES = IteratorTypes.hinted("bytes_iterator");
    private static final PyType BYTEARRAY = IteratorTypes.hinted("bytearray_iterator");

    private final PyObject source;
    private int at;

    ByteIterator(PyObject source) {
      this.source = source;
    }

    @Override
    public long lengthHint(Vm vm) {
      return Math.max(0, length(source) - at);
    }

    @Override
    public PyObject next(Vm vm) {
      if (at >= length(source)) {
        at = Integer.MAX_VALUE;
        return null;
      }
      byte[] bytes = source instanceof PyByteArray array ? array.value : ((PyBytes) source).value;
      return PyInt.of(bytes[at++] & 255);
    }

    @Override
    public PyType type() {
      return source instanceof PyByteArray ? BYTEARRAY : BYTES;
    }
  }
}
