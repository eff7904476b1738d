package org.coroscope.vm.object;

import java.util.Arrays;

/**
 * Mutable bytes: the first {@link #size} bytes of {@link #value}. As long as there are views of it,
 * both stay as they are, and only the bytes change.
 */
public final class PyByteArray extends PyTyped implements BufferSource {
  public byte[] value;
  public int size;
  private int views;

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

  /** Whether there are views that nobody has released. */
  public boolean isViewed() {
    return views > 0;
  }

  /** The views left are known to be out of reach. */
  public void forgetViews() {
    views = 0;
  }

  @Override
  public byte[] bufferBytes() {
    return value;
  }

  @Override
  public int bufferSize() {
    return size;
  }

  @Override
  public boolean bufferIsReadOnly() {
    return false;
  }

  @Override
  public void bufferExported(int change) {
    views = Math.max(0, views + change);
  }
}
