package org.coroscope.vm.object;

/**
 * An instance of a guest subclass of {@link PyStr}: a string with a class and attributes of its
 * own.
 */
public final class PyStrInstance extends PyStr {
  private final PyType type;
  private PyDict attributes;

  public PyStrInstance(PyType type, PyStr value) {
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
