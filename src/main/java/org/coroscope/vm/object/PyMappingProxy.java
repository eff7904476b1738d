package org.coroscope.vm.object;

/** A view of a mapping that cannot be written through; {@code cls.__dict__}. */
public final class PyMappingProxy extends PyObject {
  public final PyObject mapping;

  public PyMappingProxy(PyObject mapping) {
    this.mapping = mapping;
  }

  @Override
  public PyType type() {
    return Types.MAPPING_PROXY;
  }
}
