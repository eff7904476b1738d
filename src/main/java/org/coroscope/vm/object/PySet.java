package org.coroscope.vm.object;

import org.coroscope.vm.Vm;

/** A set or frozenset. */
public final class PySet extends PyTyped {
  private final boolean frozen;
  private final PyDict members = new PyDict();

  public PySet() {
    this.frozen = false;
  }

  public PySet(boolean frozen) {
    this.frozen = frozen;
  }

  public PySet(PyType subtype, boolean frozen) {
    super(subtype);
    this.frozen = frozen;
  }

  @Override
  protected PyType builtinType() {
    return frozen ? Types.FROZENSET : Types.SET;
  }

  public int size() {
    return members.size();
  }

  public void add(Vm vm, PyObject item) {
    if (!members.containsKey(vm, item)) {
      members.put(vm, item, PyNone.NONE);
    }
  }

  public boolean contains(Vm vm, PyObject item) {
    return members.containsKey(vm, item);
  }

  /** Answers whether it was there. */
  public boolean remove(Vm vm, PyObject item) {
    return members.remove(vm, item) != null;
  }

  /** The members in order of iteration. */
  public PyObject[] toArray() {
    return members.keyArray();
  }
}
