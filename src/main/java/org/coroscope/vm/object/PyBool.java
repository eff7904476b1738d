package org.coroscope.vm.object;

/** {@code True} and {@code False}, which are integers. */
public final class PyBool extends PyInt {
  public static final PyBool TRUE = new PyBool(1);
  public static final PyBool FALSE = new PyBool(0);

  private PyBool(long value) {
    super(value);
  }

  public static PyBool of(boolean value) {
    return value ? TRUE : FALSE;
  }

  @Override
  public PyType type() {
    return Types.BOOL;
  }
}
