package org.coroscope.vm.object;

/**
 * An instance of a guest subclass of {@link PyFloat}: a float with a class and attributes of its
 * own.
 */
public final class PyFloatInstance extends PyFloat {
  private final PyType type;
  private PyDict attributes;

  public PyFloatInstance(PyType type, PyFloat value) {
    super(value);
    this.type = type;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public PyDict attributes() {
    return attributes;
  }

  @Override
  public PyDict attributesForWriting() {
    if (attributes == null && type.instancesHaveDict()) {
      attributes = new PyDict();
    }
    return attributes;
  }
}
