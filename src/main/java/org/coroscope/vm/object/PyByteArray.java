package org.coroscope.vm.object;

import java.util.Arrays;

/** Mutable bytes: the first {@link #size} bytes of {@link #value}. */
public final class PyByteArray extends PyTyped {
  public byte[] value;
  public int size;

  public PyByteArray(byte[] value) {
    this.value = value;
    this.size = value.length;
  }

  public PyByteArray(PyType subtype, byte[] value) {
    super(subtype);
    this.value = value;
    this.size = value.length;
  }

  @Override
  protected PyType builtinType() {
    return Types.BYTEARRAY;
  }

  /** A copy of the bytes. */
  public byte[] toBytes() {
    return Arrays.copyOf(value, size);
  }
}
