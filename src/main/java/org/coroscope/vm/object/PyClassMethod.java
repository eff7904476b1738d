package org.coroscope.vm.object;

/** {@code classmethod(f)}. */
public final class PyClassMethod extends PyTyped {
  public PyObject function;

  public PyClassMethod(PyObject function) {
    this.function = function;
  }

  public PyClassMethod(PyType subtype, PyObject function) {
    super(subtype);
    this.function = function;
  }

  @Override
  protected PyType builtinType() {
    return Types.CLASSMETHOD;
  }
}
