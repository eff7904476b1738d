package org.coroscope.library.asyncio;

import org.coroscope.library.Addresses;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.Claimable;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyGenerator.State;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;

/**
 * A coroutine written in Java: what {@code asyncio.sleep(1)} gives. Looks to programs as any other
 * coroutine does, but has no frame.
 *
 * <p>Legal transitions are those of a generator: CREATED to RUNNING or CLOSED, RUNNING to SUSPENDED
 * or CLOSED, SUSPENDED to RUNNING or CLOSED. {@link #awaited} is set only while it is SUSPENDED on
 * a future; a bare yield leaves it null.
 */
abstract class NativeCoroutine extends PyIterator implements Claimable {
  static final PyType TYPE =
      IteratorMethods.addTo(TypeBuilder.named("coroutine", Types.COROUTINE).sealed())
          .special(Special.AWAIT, (vm, self) -> self)
          .special(Special.REPR, NativeCoroutine::repr)
          .getter("__name__", (vm, self) -> PyStr.of(((NativeCoroutine) self).name()))
          .getter("__qualname__", (vm, self) -> PyStr.of(((NativeCoroutine) self).qualifiedName()))
          .getter("cr_frame", (vm, self) -> PyNone.NONE)
          .getter("cr_code", (vm, self) -> PyNone.NONE)
          .getter("cr_origin", (vm, self) -> PyNone.NONE)
          .getter(
              "cr_running",
              (vm, self) -> PyBool.of(((NativeCoroutine) self).state == State.RUNNING))
          .getter(
              "cr_suspended",
              (vm, self) -> PyBool.of(((NativeCoroutine) self).state == State.SUSPENDED))
          .getter(
              "cr_await",
              (vm, self) -> {
                PyFuture awaited = ((NativeCoroutine) self).awaited;
                return awaited == null ? PyNone.NONE : awaited;
              })
          .build();

  private State state = State.CREATED;
  private boolean claimed;
  private PyFuture awaited;
  private PyObject result = PyNone.NONE;

  /** What it is called, as {@code sleep}. */
  abstract String name();

  /** What it is called with its class, as {@code Queue.get}. */
  String qualifiedName() {
    return name();
  }

  /** File and line by which asyncio's own source knows it, for a task's repr. */
  String place() {
    return "";
  }

  /** Runs to the first suspension: answers {@link #await}, {@link #yieldOnce} or {@link #end}. */
  protected abstract PyObject begin(Vm vm);

  /** Goes on after what was awaited gave a value; answers as {@link #begin}. */
  protected PyObject proceed(Vm vm, PyObject value) {
    return end(value);
  }

  /** Goes on after an error came from where it is suspended; answers as {@link #begin}. */
  protected PyObject fail(Vm vm, PyRaise error) {
    throw error;
  }

  /** Suspends on a pending future. */
  protected final PyObject await(PyFuture future) {
    awaited = future;
    future.future().setBlocking(true);
    return future;
  }

  /** Lets the others have a turn. */
  protected final PyObject yieldOnce() {
    awaited = null;
    return PyNone.NONE;
  }

  /** Returns. */
  protected final PyObject end(PyObject value) {
    result = value;
    return null;
  }

  /** Where it is. */
  final State state() {
    return state;
  }

  @Override
  public final PyObject next(Vm vm) {
    return send(vm, PyNone.NONE);
  }

  @Override
  public final PyObject send(Vm vm, PyObject value) {
    checkRunnable();
    if (state == State.CREATED) {
      if (value != PyNone.NONE) {
        throw Raise.typeError("can't send non-None value to a just-started coroutine");
      }
      state = State.RUNNING;
      return settle(vm, null, null, true);
    }
    PyFuture future = awaited;
    if (future == null) {
      state = State.RUNNING;
      return settle(vm, value, null, false);
    }
    if (!future.future().done()) {
      if (future.future().blocking()) {
        throw AsyncioErrors.runtimeError("await wasn't used with future");
      }
      return await(future);
    }
    awaited = null;
    state = State.RUNNING;
    PyObject given = null;
    PyRaise error = null;
    try {
      given = future.result(vm);
    } catch (PyRaise raised) {
      error = raised;
    }
    return settle(vm, given, error, false);
  }

  @Override
  public final PyObject throwIn(Vm vm, PyRaise raise) {
    checkRunnable();
    awaited = null;
    if (state == State.CREATED) {
      state = State.CLOSED;
      throw raise;
    }
    state = State.RUNNING;
    return settle(vm, null, raise, false);
  }

  private PyObject settle(Vm vm, PyObject given, PyRaise error, boolean first) {
    State end = State.CLOSED;
    try {
      PyObject yielded = first ? begin(vm) : error != null ? fail(vm, error) : proceed(vm, given);
      end = yielded == null ? State.CLOSED : State.SUSPENDED;
      return yielded;
    } finally {
      state = end;
    }
  }

  private void checkRunnable() {
    if (state == State.CLOSED) {
      throw AsyncioErrors.runtimeError("cannot reuse already awaited coroutine");
    }
    if (state == State.RUNNING) {
      throw Raise.valueError("coroutine already executing");
    }
  }

  @Override
  public final void close(Vm vm) {
    if (state == State.CREATED) {
      state = State.CLOSED;
    }
    if (state == State.CLOSED) {
      return;
    }
    PyObject yielded;
    try {
      yielded = throwIn(vm, Raise.of(Types.GENERATOR_EXIT));
    } catch (PyRaise raise) {
      if (raise.is(Types.GENERATOR_EXIT) || raise.is(Types.STOP_ITERATION)) {
        return;
      }
      throw raise;
    }
    if (yielded != null) {
      throw AsyncioErrors.runtimeError("coroutine ignored GeneratorExit");
    }
  }

  @Override
  public final boolean isUnclaimed() {
    return state == State.CREATED && !claimed;
  }

  @Override
  public final void claim() {
    claimed = true;
  }

  @Override
  public final void dropped(Vm vm) {
    if (isUnclaimed()) {
      claimed = true;
      Leftovers.warnNeverAwaited(vm, qualifiedName());
    }
  }

  @Override
  public final PyObject result() {
    return result;
  }

  @Override
  public final PyType type() {
    return TYPE;
  }

  private static PyObject repr(Vm vm, PyObject self) {
    return PyStr.of(
        "<coroutine object "
            + ((NativeCoroutine) self).qualifiedName()
            + " at "
            + Addresses.of(vm, self)
            + ">");
  }
}
