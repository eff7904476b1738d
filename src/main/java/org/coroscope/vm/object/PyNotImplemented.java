package org.coroscope.vm.object;

/** {@code NotImplemented}: a binary special method's "not me, ask the other". */
public final class PyNotImplemented extends PyObject {
  public static final PyNotImplemented NOT_IMPLEMENTED = new PyNotImplemented();

  private PyNotImplemented() {}

  @Override
  public PyType type() {
    return Types.NOT_IMPLEMENTED_TYPE;
  }
}
