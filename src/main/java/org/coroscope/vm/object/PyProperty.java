package org.coroscope.vm.object;

/** {@code property(fget, fset, fdel, doc)}; a part that is not given is None. */
public final class PyProperty extends PyTyped {
  public PyObject getter = PyNone.NONE;
  public PyObject setter = PyNone.NONE;
  public PyObject deleter = PyNone.NONE;
  public PyObject doc = PyNone.NONE;

  /** Whether the docstring is the getter's. */
  public boolean docFromGetter;

  /** The attribute's name, told by {@code __set_name__}; null before. */
  public PyStr name;

  public PyProperty() {}

  public PyProperty(PyType subtype) {
    super(subtype);
  }

  @Override
  protected PyType builtinType() {
    return Types.PROPERTY;
  }
}
