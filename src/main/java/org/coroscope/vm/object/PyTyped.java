package org.coroscope.vm.object;

/**
 * A value of a built-in type that guest classes may inherit from: knows whether it is exactly of
 * the built-in type or an instance of a subclass, which may also have attributes of its own.
 */
public abstract class PyTyped extends PyObject {
  /** Null while the value is exactly of its built-in type. */
  private PyType subtype;

  private PyDict attributes;

  protected PyTyped() {}

  protected PyTyped(PyType subtype) {
    this.subtype = subtype;
  }

  /** The type of values that are not instances of a guest subclass. */
  protected abstract PyType builtinType();

  @Override
  public final PyType type() {
    return subtype == null ? builtinType() : subtype;
  }

  /** Whether this is of the built-in type itself, so that nothing can be overridden. */
  public final boolean isExact() {
    return subtype == null;
  }

  /** Assignment to {@code __class__}; the caller has checked that the layouts agree. */
  public final void changeType(PyType type) {
    subtype = type;
  }

  @Override
  public PyDict attributes() {
    return attributes;
  }

  @Override
  public PyDict attributesForWriting() {
    if (attributes == null && type().instancesHaveDict()) {
      attributes = new PyDict();
    }
    return attributes;
  }

  /** Replaces the whole {@code __dict__}. */
  public void replaceAttributes(PyDict replacement) {
    attributes = replacement;
  }
}
