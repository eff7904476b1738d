package org.coroscope.library.binary;

import java.util.Arrays;
import org.coroscope.vm.HeapWalk;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.BufferSource;
import org.coroscope.vm.object.PyMemoryView;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.PyTyped;
import org.coroscope.vm.object.Types;

/** Numbers or characters of one kind, as bytes one behind the other. */
final class PyArray extends PyTyped implements BufferSource {
  final ArrayCode code;

  /** The elements, lowest byte first; there may be unused ones at the end. */
  byte[] bytes;

  private int size;

  /** How many views there are of the bytes, which then must stay where they are. */
  private int views;

  PyArray(PyType subtype, ArrayCode code, int size) {
    super(subtype == null || subtype == ArrayType.TYPE ? null : subtype);
    this.code = code;
    this.bytes = new byte[size * code.size];
    this.size = size;
  }

  @Override
  protected PyType builtinType() {
    return ArrayType.TYPE;
  }

  int size() {
    return size;
  }

  /** The bytes that are in use, copied. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, size * code.size);
  }

  PyObject get(int index) {
    if (code.letter == 'u') {
      int c = (int) Element.read(bytes, index * code.size, code.size, false);
      if (!Character.isValidCodePoint(c)) {
        throw Raise.valueError("character U+%x is not in range [U+0000; U+10ffff]", c);
      }
      return PyStr.of(new String(Character.toChars(c)));
    }
    return Element.value(code.letter, bytes, index * code.size, code.size, false);
  }

  void set(Vm vm, int index, PyObject value) {
    Element.write(bytes, index * code.size, code.size, false, code.bits(vm, value));
  }

  @Override
  public byte[] bufferBytes() {
    return bytes;
  }

  @Override
  public int bufferSize() {
    return size * code.size;
  }

  @Override
  public boolean bufferIsReadOnly() {
    return false;
  }

  @Override
  public String bufferFormat() {
    return code.letter == 'u' ? "w" : String.valueOf(code.letter);
  }

  @Override
  public int bufferItemSize() {
    return code.size;
  }

  @Override
  public void bufferExported(int change) {
    views = Math.max(0, views + change);
  }

  private void checkResizable(Vm vm) {
    if (views == 0) {
      return;
    }
    boolean inUse =
        HeapWalk.reaches(
            vm,
            value ->
                value instanceof PyMemoryView view && !view.isReleased() && view.owner() == this);
    if (inUse) {
      throw Raise.error(Types.BUFFER_ERROR, "cannot resize an array that is exporting buffers");
    }
    views = 0;
  }

  /** Opens a gap of elements that are zero. */
  void insertGap(Vm vm, int index, int count) {
    if (count > 0) {
      checkResizable(vm);
    }
    vm.checkSize((long) (size + count) * code.size);
    int needed = (size + count) * code.size;
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length + bytes.length / 2 + 16));
    }
    int from = index * code.size;
    System.arraycopy(bytes, from, bytes, from + count * code.size, size * code.size - from);
    size += count;
  }

  void remove(Vm vm, int index, int count) {
    if (count > 0) {
      checkResizable(vm);
    }
    int from = (index + count) * code.size;
    System.arraycopy(bytes, from, bytes, index * code.size, size * code.size - from);
    size -= count;
  }

  void append(Vm vm, PyObject value) {
    long bits = code.bits(vm, value);
    insertGap(vm, size, 1);
    Element.write(bytes, (size - 1) * code.size, code.size, false, bits);
  }

  void appendBytes(Vm vm, byte[] added) {
    if (added.length % code.size != 0) {
      throw Raise.valueError("bytes length not a multiple of item size");
    }
    int at = size * code.size;
    insertGap(vm, size, added.length / code.size);
    System.arraycopy(added, 0, bytes, at, added.length);
  }

  /** Copies elements of another array of the same kind. */
  void copyFrom(PyArray other, int from, int to, int count) {
    System.arraycopy(other.bytes, from * code.size, bytes, to * code.size, count * code.size);
  }
}
