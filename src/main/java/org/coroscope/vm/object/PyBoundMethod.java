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
    if (function instanceof PyNative nativeFunction) {
      return nativeFunction.kind == PyNative.Kind.SPECIAL
          ? Types.METHOD_WRAPPER
          : Types.BUILTIN_FUNCTION;
    }
    return Types.METHOD;
  }
}
