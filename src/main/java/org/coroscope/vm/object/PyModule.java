package org.coroscope.vm.object;

/** A module: a name and a namespace. */
public final class PyModule extends PyTyped {
  public final PyDict namespace;

  public PyModule(String name) {
    this.namespace = new PyDict();
    namespace.put(PyStr.intern("__name__"), new PyStr(name));
    namespace.put(PyStr.intern("__doc__"), PyNone.NONE);
  }

  public PyModule(PyType subtype, PyDict namespace) {
    super(subtype);
    this.namespace = namespace;
  }

  @Override
  protected PyType builtinType() {
    return Types.MODULE;
  }

  @Override
  public PyDict attributes() {
    return namespace;
  }

  @Override
  public PyDict attributesForWriting() {
    return namespace;
  }

  /** The module's name as it was given. */
  public String name() {
    PyObject name = namespace.get(PyStr.intern("__name__"));
    return name instanceof PyStr text ? text.value : "?";
  }

  public void set(String name, PyObject value) {
    namespace.put(PyStr.intern(name), value);
  }
}
