package org.coroscope.library.asyncio;

import org.coroscope.vm.Raise;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;

/** asyncio's exception classes. */
public final class AsyncioErrors {
  private static final String EXCEPTIONS = "asyncio.exceptions";

  /** Raised in a cancelled task; not an {@code Exception}. */
  public static final PyType CANCELLED = type("CancelledError", EXCEPTIONS, Types.BASE_EXCEPTION);

  /** A future was asked for, or given, what its state does not allow. */
  public static final PyType INVALID_STATE = type("InvalidStateError", EXCEPTIONS, Types.EXCEPTION);

  /** A barrier was broken while somebody waited at it. */
  public static final PyType BROKEN_BARRIER =
      type("BrokenBarrierError", EXCEPTIONS, Types.RUNTIME_ERROR);

  /** There is no fast way to send a file. */
  public static final PyType SENDFILE =
      type("SendfileNotAvailableError", EXCEPTIONS, Types.RUNTIME_ERROR);

  /** {@code get_nowait} on an empty queue. */
  public static final PyType QUEUE_EMPTY = type("QueueEmpty", "asyncio.queues", Types.EXCEPTION);

  /** {@code put_nowait} on a full queue. */
  public static final PyType QUEUE_FULL = type("QueueFull", "asyncio.queues", Types.EXCEPTION);

  private AsyncioErrors() {}

  /** An InvalidStateError. */
  static PyRaise invalidState(String message) {
    return Raise.error(INVALID_STATE, "%s", message);
  }

  /** A CancelledError; null for no message. */
  static PyRaise cancelled(PyObject message) {
    return message == null ? Raise.of(CANCELLED) : Raise.of(CANCELLED, message);
  }

  /** A RuntimeError whose text is not a format. */
  static PyRaise runtimeError(String message) {
    return Raise.of(Types.RUNTIME_ERROR, PyStr.of(message));
  }

  private static PyType type(String name, String module, PyType base) {
    return TypeBuilder.named(name, base)
        .module(module)
        .layout(Types.BASE_EXCEPTION)
        .instancesHaveDict()
        .build();
  }
}
