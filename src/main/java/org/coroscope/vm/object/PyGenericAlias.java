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

  /** {@code origin[item]}: several items in the brackets are a tuple. */
  public static PyGenericAlias of(PyObject origin, PyObject item) {
    return new PyGenericAlias(
        origin, item instanceof PyTuple tuple ? tuple : new PyTuple(item), false);
  }

  @Override
  protected PyType builtinType() {
    return Types.GENERIC_ALIAS;
  }
}
