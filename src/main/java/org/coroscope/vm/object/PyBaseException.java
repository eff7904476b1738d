package org.coroscope.vm.object;

/** An exception: its arguments, what it followed from, and where it has passed. */
public final class PyBaseException extends PyTyped {
  private final PyRaise raise = new PyRaise(this);

  public PyTuple args;

  /** {@code __cause__}; null for None. */
  public PyBaseException cause;

  /** {@code __context__}; null for None. */
  public PyBaseException context;

  public boolean suppressContext;

  /** What an exception group holds; null for other exceptions. */
  public PyTuple members;

  /** {@code __traceback__}, outermost call first; null for None. */
  public PyTraceback traceback;

  /** Attributes that the type defines, such as {@code name} or {@code errno}; null while none. */
  private PyDict details;

  public PyBaseException(PyType type, PyObject... args) {
    super(type);
    this.args = args.length == 0 ? PyTuple.EMPTY : new PyTuple(args);
  }

  @Override
  protected PyType builtinType() {
    return Types.BASE_EXCEPTION;
  }

  /** The Java exception that carries this one; always the same. */
  public PyRaise raise() {
    return raise;
  }

  /**
   * Sets an attribute that the type defines, such as {@code name} or {@code value}; null forgets
   * it. Answers this.
   */
  public PyBaseException with(String name, PyObject value) {
    if (details == null) {
      details = new PyDict();
    }
    if (value == null) {
      details.remove(PyStr.intern(name));
    } else {
      details.put(PyStr.intern(name), value);
    }
    return this;
  }

  /** What {@link #with} has set, or null. */
  public PyObject detail(String name) {
    return details == null ? null : details.get(PyStr.intern(name));
  }

  /** The message if it is one plain string; for logs and Java messages only. */
  public String plainMessage() {
    return args.items.length == 1 && args.items[0] instanceof PyStr text ? text.value : "";
  }
}
