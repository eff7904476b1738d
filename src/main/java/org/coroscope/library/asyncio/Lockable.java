package org.coroscope.library.asyncio;

import java.util.ArrayDeque;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.WaitReason;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;

/** What can be acquired and released: lock and semaphore. */
abstract class Lockable extends Resource {
  /** Those who wait, in their turn. */
  final ArrayDeque<Future> waiters = new ArrayDeque<>();

  /** Whether anybody has ever had to wait. */
  private boolean contended;

  Lockable(AsyncioState state, PyType type, String kind) {
    super(state, type, kind);
  }

  /** Takes it if that is possible at once. */
  abstract boolean tryAcquire();

  /** What those who wait for it wait for. */
  abstract WaitReason waitReason();

  /** A future that is done when it may be taken. */
  private PyFuture enqueue(Vm vm) {
    contended = true;
    return enqueue(vm, waiters, waitReason());
  }

  /** The future that was waited on is done. */
  abstract void woken(PyFuture waiter);

  /** The wait has ended with an error. */
  abstract void interrupted(PyFuture waiter, PyRaise error);

  /** Gives it back. */
  abstract void release();

  abstract boolean locked();

  /** Those who wait as a program sees them; None until somebody does. */
  private PyObject shownWaiters() {
    return contended ? futures(waiters) : PyNone.NONE;
  }

  /** Gives a type the methods that all of these have. */
  static TypeBuilder addTo(TypeBuilder type, String name) {
    return type.method(
            "acquire", (vm, self) -> new Acquire((Lockable) self, name + ".acquire", PyBool.TRUE))
        .method(
            "release",
            (vm, self) -> {
              ((Lockable) self).release();
              return PyNone.NONE;
            })
        .getter("_waiters", (vm, self) -> ((Lockable) self).shownWaiters())
        .method("locked", (vm, self) -> PyBool.of(((Lockable) self).locked()))
        .special(
            Special.AENTER,
            (vm, self) ->
                new Acquire((Lockable) self, "_ContextManagerMixin.__aenter__", PyNone.NONE))
        .special(
            Special.AEXIT,
            "self, exc_type, exc, tb",
            (vm, a) ->
                new Immediate("_ContextManagerMixin.__aexit__", () -> ((Lockable) a[0]).release()));
  }

  /** Waits until it is acquired. */
  private static final class Acquire extends NativeCoroutine {
    private final Lockable lock;
    private final String name;
    private final PyObject given;
    private PyFuture waiter;

    Acquire(Lockable lock, String name, PyObject given) {
      this.lock = lock;
      this.name = name;
      this.given = given;
    }

    @Override
    String name() {
      return name.substring(name.indexOf('.') + 1);
    }

    @Override
    String qualifiedName() {
      return name;
    }

    @Override
    protected PyObject begin(Vm vm) {
      if (lock.tryAcquire()) {
        return end(given);
      }
      waiter = lock.enqueue(vm);
      return await(waiter);
    }

    @Override
    protected PyObject proceed(Vm vm, PyObject value) {
      lock.woken(waiter);
      return end(given);
    }

    @Override
    protected PyObject fail(Vm vm, PyRaise error) {
      lock.interrupted(waiter, error);
      throw error;
    }
  }
}
