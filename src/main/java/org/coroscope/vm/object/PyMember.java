package org.coroscope.vm.object;

/** The descriptor of one name in {@code __slots__}: reads and writes a slot of the instance. */
public final class PyMember extends PyObject {
  public final PyStr name;

  /** Which slot of a {@link PyInstance}; other instances keep the value among their attributes. */
  public final int index;

  /** The class whose {@code __slots__} it comes from; set once that class is made. */
  public PyType owner;

  public PyMember(PyStr name, int index) {
    this.name = name;
    this.index = index;
  }

  /** The value, or null if it is not set. */
  public PyObject get(PyObject instance) {
    if (instance instanceof PyInstance plain) {
      return plain.slot(index);
    }
    PyDict attributes = instance.attributes();
    return attributes == null ? null : attributes.get(name);
  }

  /** Sets the value; null deletes it. */
  public void set(PyObject instance, PyObject value) {
    if (instance instanceof PyInstance plain) {
      plain.setSlot(index, value);
    } else if (value == null) {
      instance.attributesForWriting().remove(name);
    } else {
      instance.attributesForWriting().put(name, value);
    }
  }

  @Override
  public PyType type() {
    return Types.MEMBER_DESCRIPTOR;
  }
}
