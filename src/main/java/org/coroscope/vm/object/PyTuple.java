package org.coroscope.vm.object;

/** An immutable sequence. The array is never written to. */
public final class PyTuple extends PyTyped {
  public static final PyTuple EMPTY = new PyTuple();

  public final PyObject[] items;

  public PyTuple(PyObject... items) {
    this.items = items;
  }

  public PyTuple(PyType subtype, PyObject[] items) {
    super(subtype);
    this.items = items;
  }

  @Override
  protected PyType builtinType() {
    return Types.TUPLE;
  }

  public int size() {
    return items.length;
  }
}
