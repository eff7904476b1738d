package org.coroscope.vm.object;

/** A complex number. */
public class PyComplex extends PyObject {
  public final double real;
  public final double imaginary;

  public PyComplex(double real, double imaginary) {
    this.real = real;
    this.imaginary = imaginary;
  }

  protected PyComplex(PyComplex other) {
    this(other.real, other.imaginary);
  }

  @Override
  public PyType type() {
    return Types.COMPLEX;
  }
}
