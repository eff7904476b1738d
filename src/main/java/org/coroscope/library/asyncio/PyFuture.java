package org.coroscope.library.asyncio;

import org.coroscope.scheduler.Future;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.PyTyped;

/** {@code asyncio.Future}: what a program sees of a {@link Future}. */
public class PyFuture extends PyTyped {

  /** Null only between {@code __new__} and {@code __init__}. */
  private Future future;

  /** Where it was made, for reprs in debug mode; null for where asyncio makes futures. */
  String createdAt;

  /** The program's places where it was made, in debug mode; else null. */
  String createdStack;

  /** What a program sees of a new future. */
  PyFuture(Future future) {
    bind(future);
  }

  /** An instance of a subclass, to be bound. */
  PyFuture(PyType subtype) {
    super(subtype);
  }

  final void bind(Future scheduled) {
    future = scheduled;
    scheduled.setGuest(this);
  }

  /**
   * The future behind it.
   *
   * @throws org.coroscope.vm.object.PyRaise RuntimeError if {@code __init__} was never called
   */
  public final Future future() {
    if (future == null) {
      throw AsyncioErrors.runtimeError(type().name() + " object is not initialized.");
    }
    return future;
  }

  final boolean isBound() {
    return future != null;
  }

  /** What a program sees of a future; made if there is nothing yet. */
  public static PyFuture of(Future future) {
    Object guest = future.guest();
    return guest == null ? new PyFuture(future) : (PyFuture) guest;
  }

  /** The result, as {@link Future#result()}. */
  final PyObject result(Vm vm) {
    Object value = future().result();
    return value == null ? PyNone.NONE : (PyObject) value;
  }

  @Override
  protected PyType builtinType() {
    return FutureMethods.TYPE;
  }
}
