package org.coroscope.vm.object;

/** {@code int | str}: at least two different types. */
public final class PyUnion extends PyObject {
  public final PyTuple members;

  public PyUnion(PyTuple members) {
    this.members = members;
  }

  @Override
  public PyType type() {
    return Types.UNION;
  }
}
