package org.coroscope.vm.object;

/**
 * A guest exception on its way through Java code. Has no Java stack trace: the guest's traceback is
 * kept by the exception object.
 */
public final class PyRaise extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient PyBaseException exception;

  /** What the program gave to {@code throw}, if it was not the exception itself; else null. */
  public transient PyObject[] thrownAs;

  PyRaise(PyBaseException exception) {
    super(null, null, false, false);
    this.exception = exception;
  }

  public PyBaseException exception() {
    return exception;
  }

  /** Whether the exception is an instance of a type. */
  public boolean is(PyType type) {
    return exception.type().isSubtypeOf(type);
  }

  @Override
  public String getMessage() {
    return exception.type().name() + ": " + exception.plainMessage();
  }
}
