package org.coroscope.vm.object;

/** Immutable bytes. The array is never written to. */
public class PyBytes extends PyObject implements BufferSource {
  public final byte[] value;

  public PyBytes(byte[] value) {
    this.value = value;
  }

  protected PyBytes(PyBytes other) {
    this(other.value);
  }

  @Override
  public PyType type() {
    return Types.BYTES;
  }

  @Override
  public byte[] bufferBytes() {
    return value;
  }

  @Override
  public int bufferSize() {
    return value.length;
  }

  @Override
  public boolean bufferIsReadOnly() {
    return true;
  }
}
