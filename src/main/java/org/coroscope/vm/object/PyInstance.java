package org.coroscope.vm.object;

/** An instance of a guest class that inherits from nothing but {@code object}. */
public final class PyInstance extends PyTyped {
  /**
   * Values of {@code __slots__}, by the index in the member descriptor; null while there are none.
   */
  private PyObject[] slots;

  public PyInstance(PyType type) {
    super(type);
  }

  @Override
  protected PyType builtinType() {
    return Types.OBJECT;
  }

  /** The value of a slot, or null if it is not set. */
  public PyObject slot(int index) {
    return slots == null || index >= slots.length ? null : slots[index];
  }

  /** Sets a slot; null deletes it. */
  public void setSlot(int index, PyObject value) {
    if (slots == null || index >= slots.length) {
      PyObject[] grown = new PyObject[Math.max(index + 1, type().slotCount())];
      if (slots != null) {
        System.arraycopy(slots, 0, grown, 0, slots.length);
      }
      slots = grown;
    }
    slots[index] = value;
  }
}
