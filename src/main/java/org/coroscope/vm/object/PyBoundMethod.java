package org.coroscope.vm.object;

/** A callable with its first argument; {@code instance.method}. */
public final class PyBoundMethod extends PyObject {
  public final PyObject function;
  public final PyObject receiver;

  public PyBoundMethod(PyObject function, PyObject receiver) {
    this.function = function;
    this.receiver = receiver;
  }

  @Override
  public PyType type() {
    return Types.METHOD;
  }
}
