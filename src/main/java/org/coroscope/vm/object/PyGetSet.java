package org.coroscope.vm.object;

/** A computed attribute of a built-in type. */
public final class PyGetSet extends PyObject {
  public final String name;
  public final PyType owner;
  public final NativeCode.F1 get;

  /** Null if it cannot be set; gets null as value when the attribute is deleted. */
  public final NativeCode.F2 set;

  public PyGetSet(String name, PyType owner, NativeCode.F1 get, NativeCode.F2 set) {
    this.name = name;
    this.owner = owner;
    this.get = get;
    this.set = set;
  }

  @Override
  public PyType type() {
    return Types.GETSET_DESCRIPTOR;
  }
}
