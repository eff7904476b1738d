package org.coroscope.vm.object;

/** A double-precision number. */
public class PyFloat extends PyObject {
  public final double value;

  public PyFloat(double value) {
    this.value = value;
  }

  protected PyFloat(PyFloat other) {
    this(other.value);
  }

  @Override
  public PyType type() {
    return Types.FLOAT;
  }
}
