package org.coroscope.vm.object;

/** {@code list[int]}. */
public final class PyGenericAlias extends PyTyped {
  public final PyObject origin;
  public final PyTuple arguments;

  /** {@code *tuple[int]}. */
  public final boolean unpacked;

  public PyGenericAlias(PyObject origin, PyTuple arguments, boolean unpacked) {
    this.origin = origin;
    this.arguments = arguments;
    this.unpacked = unpacked;
  }

  @Override
  protected PyType builtinType() {
    return Types.GENERIC_ALIAS;
  }
}
