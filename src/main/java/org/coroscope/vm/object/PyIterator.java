package org.coroscope.vm.object;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;

/**
 * An iterator written in Java. The machine drives it without exceptions: {@link #next} answers null
 * when there is nothing more.
 */
public abstract class PyIterator extends PyObject implements Cloneable {
  private static final PyStr SEND = PyStr.intern("send");

  /** Another one in the very same state, which shares all that this one holds. */
  public final PyIterator twin() {
    try {
      return (PyIterator) clone();
    } catch (CloneNotSupportedException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Whether the module copy may make copies of it. */
  public boolean isCopiable() {
    return true;
  }

  /** The next item, or null at the end; once null, always null. */
  public abstract PyObject next(Vm vm);

  /** How many items are left, for {@code __length_hint__}. */
  public long lengthHint(Vm vm) {
    return 0;
  }

  /**
   * What an await does with it: like {@code send(value)}; null means it has returned {@link
   * #result()}.
   */
  public PyObject send(Vm vm, PyObject value) {
    if (value != PyNone.NONE && type().lookup(SEND) == null) {
      throw Raise.noAttribute(this, "send");
    }
    return next(vm);
  }

  /** The value of StopIteration after {@link #next} or {@link #send} answered null. */
  public PyObject result() {
    return PyNone.NONE;
  }

  /**
   * Throws into the iterator, as a generator's {@code throw}: answers what it yields next, or null
   * when it has returned.
   */
  public PyObject throwIn(Vm vm, PyRaise raise) {
    throw raise;
  }

  /** As a generator's {@code close}. */
  public void close(Vm vm) {}

  /** A call has made it, and the statement is over: nobody can have kept it. */
  public void dropped(Vm vm) {}

  @Override
  public PyType type() {
    return Types.ITERATOR;
  }
}
