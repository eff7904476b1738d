package org.coroscope.library.asyncio;

import java.util.ArrayDeque;
import org.coroscope.library.Addresses;
import org.coroscope.library.collections.PyDeque;
import org.coroscope.scheduler.EventLoop;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.WaitKind;
import org.coroscope.scheduler.WaitReason;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.PyTyped;
import org.coroscope.vm.op.Conversion;

/**
 * Something that tasks wait for: lock, semaphore, event, queue. Belongs to the first loop that
 * somebody waits for it on.
 */
abstract class Resource extends PyTyped {
  private final AsyncioState state;
  private final long number;
  private final String label;
  private PyLoop boundLoop;

  /** A resource of a program; its label is the kind with a number. */
  Resource(AsyncioState state, PyType type, String kind) {
    super(type);
    this.state = state;
    this.number = state.nextResource();
    this.label = state.nextLabel(kind);
  }

  /** As {@code "queue 1"}. */
  final String label() {
    return label;
  }

  final boolean observed() {
    return state.observed();
  }

  /** A reason to wait for this. */
  final WaitReason reason(WaitKind kind, String text) {
    return new WaitReason(kind, text, number);
  }

  /** A future to wait on, at the end of a queue of such. */
  final PyFuture enqueue(Vm vm, ArrayDeque<Future> waiters, WaitReason reason) {
    PyLoop loop = state.requireRunning();
    if (boundLoop == null) {
      boundLoop = loop;
    } else if (boundLoop != loop) {
      throw AsyncioErrors.runtimeError(
          Conversion.repr(vm, this).value + " is bound to a different event loop");
    }
    Future future = new Future(loop.loop());
    future.setWaitReason(reason);
    waiters.add(future);
    return new PyFuture(future);
  }

  /** Says that this has changed; nothing is made of it unless somebody watches. */
  final void tell(String action) {
    if (state.observed()) {
      EventLoop loop = state.scheduler().runningLoop();
      state
          .scheduler()
          .instrument()
          .resourceChanged(
              number, label, action, stateText(), loop == null ? null : loop.currentTask());
    }
  }

  /** How it is now, in a few words. */
  abstract String stateText();

  /** Those who wait, in their turn, as a program may look at them. */
  static PyDeque futures(ArrayDeque<Future> waiters) {
    PyDeque shown = new PyDeque();
    waiters.forEach(waiter -> shown.append(PyFuture.of(waiter)));
    return shown;
  }

  /** The first waiter that is not done gets a result. */
  static Future firstPending(ArrayDeque<Future> waiters) {
    for (Future waiter : waiters) {
      if (!waiter.done()) {
        return waiter;
      }
    }
    return null;
  }

  static boolean allCancelled(ArrayDeque<Future> waiters) {
    for (Future waiter : waiters) {
      if (!waiter.cancelled()) {
        return false;
      }
    }
    return true;
  }

  /** The repr with something added, as {@code <asyncio.locks.Lock object at 0x… [locked]>}. */
  final PyObject repr(Vm vm, String extra, int waiters) {
    String count = waiters > 0 ? ", waiters:" + waiters : "";
    return PyStr.of("<" + Addresses.described(vm, this) + " [" + extra + count + "]>");
  }

  /** A coroutine that has nothing to wait for. */
  static final class Immediate extends NativeCoroutine {
    private final String name;
    private final Runnable action;

    Immediate(String name, Runnable action) {
      this.name = name;
      this.action = action;
    }

    @Override
    String name() {
      return name;
    }

    @Override
    protected PyObject begin(Vm vm) {
      action.run();
      return end(PyNone.NONE);
    }
  }
}
