package org.coroscope.vm.object;

/** {@code ...}. */
public final class PyEllipsis extends PyObject {
  public static final PyEllipsis ELLIPSIS = new PyEllipsis();

  private PyEllipsis() {}

  @Override
  public PyType type() {
    return Types.ELLIPSIS_TYPE;
  }
}
