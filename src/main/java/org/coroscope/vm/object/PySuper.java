package org.coroscope.vm.object;

/** {@code super(type, receiver)}. */
public final class PySuper extends PyTyped {
  /** Attributes are looked for after this class. */
  public PyType after;

  /** Null for the unbound form. */
  public PyObject receiver;

  /** The class whose resolution order is walked; null for the unbound form. */
  public PyType receiverType;

  @Override
  protected PyType builtinType() {
    return Types.SUPER;
  }
}
