package org.coroscope.vm.object;

/**
 * An instance of a guest subclass of {@link PyBytes}: a bytes object with a class and attributes of
 * its own.
 */
public final class PyBytesInstance extends PyBytes {
  private final PyType type;
  private PyDict attributes;

  public PyBytesInstance(PyType type, PyBytes value) {
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
