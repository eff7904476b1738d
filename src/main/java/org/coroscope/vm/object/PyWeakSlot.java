package org.coroscope.vm.object;

/**
 * What a weak reference holds: its object, until that goes away. Nobody who looks for what is still
 * in use looks through it.
 */
public final class PyWeakSlot extends PyObject {
  private PyObject target;

  /** The weak reference that this belongs to; told of the end only if it is in use itself. */
  public final PyObject reference;

  /** What is to be called with the reference then, or None. */
  public final PyObject callback;

  public PyWeakSlot(PyObject target, PyObject reference, PyObject callback) {
    this.target = target;
    this.reference = reference;
    this.callback = callback;
  }

  /** The object, or null when it has gone. */
  public PyObject target() {
    return target;
  }

  /** The object has gone. */
  public void clear() {
    target = null;
  }

  @Override
  public PyType type() {
    return Types.OBJECT;
  }
}
