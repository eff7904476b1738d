package org.coroscope.vm.object;

/** A variable shared between a function and the functions inside it. */
public final class PyCell extends PyObject {
  /** Null while the variable is not bound. */
  public PyObject value;

  public PyCell(PyObject value) {
    this.value = value;
  }

  @Override
  public PyType type() {
    return Types.CELL;
  }
}
