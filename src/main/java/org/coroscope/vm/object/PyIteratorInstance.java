package org.coroscope.vm.object;

/**
 * An instance of a guest class that inherits from an iterator written in Java, such as {@code
 * enumerate}. It is no {@link PyIterator} itself, so that the machine asks its class for what comes
 * next.
 */
public final class PyIteratorInstance extends PyTyped {
  private final PyIterator iterator;

  private PyIteratorInstance(PyType subtype, PyIterator iterator) {
    super(subtype);
    this.iterator = iterator;
  }

  /** What a constructor answers that was asked for an instance of a class. */
  public static PyObject of(PyObject cls, PyIterator made) {
    return cls == made.type() ? made : new PyIteratorInstance((PyType) cls, made);
  }

  /** The iterator that an object is, or inherits from. */
  public static PyIterator iteratorOf(PyObject object) {
    return object instanceof PyIteratorInstance instance ? instance.iterator : (PyIterator) object;
  }

  @Override
  protected PyType builtinType() {
    return iterator.type();
  }
}
