package org.coroscope.vm.object;

/** {@code staticmethod(f)}. */
public final class PyStaticMethod extends PyTyped {
  public PyObject function;

  public PyStaticMethod(PyObject function) {
    this.function = function;
  }

  public PyStaticMethod(PyType subtype, PyObject function) {
    super(subtype);
    this.function = function;
  }

  @Override
  protected PyType builtinType() {
    return Types.STATICMETHOD;
  }
}
