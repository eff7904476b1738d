package org.coroscope.library.concurrent;

import java.util.ArrayDeque;
import org.coroscope.library.Addresses;
import org.coroscope.scheduler.GuestThread;
import org.coroscope.scheduler.GuestThreads;
import org.coroscope.scheduler.VirtualClock;
import org.coroscope.scheduler.WaitKind;
import org.coroscope.scheduler.WaitReason;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/**
 * {@code _thread.lock} and {@code _thread.RLock}: what all waiting of threads for one another is
 * built on.
 *
 * <p>Releasing makes the thread ready that has waited longest; it takes the lock when its turn
 * comes, unless somebody else has it again by then.
 */
final class PyThreadLock extends PyObject {
  static final PyType LOCK = type("lock");
  static final PyType REENTRANT = reentrant();

  private static final WaitReason FOR_LOCK = new WaitReason(WaitKind.LOCK, "a lock");

  private final GuestThreads threads;
  private final boolean again;
  private final ArrayDeque<GuestThread> waiters = new ArrayDeque<>();
  private WaitReason reason = FOR_LOCK;

  // Held if count > 0; owner is who took it. Only a reentrant one counts beyond 1.
  private int count;
  private GuestThread owner;

  PyThreadLock(GuestThreads threads, boolean again) {
    this.threads = threads;
    this.again = again;
  }

  @Override
  public PyType type() {
    return again ? REENTRANT : LOCK;
  }

  private static TypeBuilder builder(String name) {
    return TypeBuilder.named(name, Types.OBJECT)
        .module("_thread")
        .method(
            "acquire",
            "self, blocking=True, timeout=-1",
            (vm, a) -> ((PyThreadLock) a[0]).acquire(vm, a[1], a[2]))
        .method("release", (vm, self) -> ((PyThreadLock) self).release())
        .special(
            Special.ENTER, (vm, self) -> PyBool.of(((PyThreadLock) self).take(GuestThreads.NEVER)))
        .special(
            Special.EXIT,
            "self, exc_type, exc_val, exc_tb",
            (vm, a) -> ((PyThreadLock) a[0]).release())
        .method(
            "_for",
            (vm, self, kind, text) -> {
              ((PyThreadLock) self).reason =
                  new WaitReason(
                      WaitKind.valueOf(((PyStr) kind).value), Conversion.str(vm, text).value);
              return self;
            })
        .special(Special.REPR, (vm, self) -> ((PyThreadLock) self).repr(vm));
  }

  private static PyType type(String name) {
    return builder(name)
        .method("locked", (vm, self) -> PyBool.of(((PyThreadLock) self).count > 0))
        .sealed()
        .build();
  }

  private static PyType reentrant() {
    return builder("RLock")
        .method("_is_owned", (vm, self) -> PyBool.of(((PyThreadLock) self).isOwned()))
        .sealed()
        .build();
  }

  private boolean isOwned() {
    return count > 0 && owner == threads.current();
  }

  private PyObject acquire(Vm vm, PyObject blocking, PyObject timeout) {
    boolean waits = Conversion.isTrue(vm, blocking);
    double seconds = Conversion.toDouble(vm, timeout);
    if (!waits && seconds != -1) {
      throw Raise.valueError("can't specify a timeout for a non-blocking call");
    }
    if (seconds < 0 && seconds != -1) {
      throw Raise.valueError("timeout value must be a non-negative number");
    }
    if (!waits) {
      return PyBool.of(tryTake());
    }
    long now = threads.now();
    long until = now + VirtualClock.toNanos(seconds);
    return PyBool.of(take(seconds < 0 || until < now ? GuestThreads.NEVER : until));
  }

  private boolean tryTake() {
    if (count > 0 && !(again && isOwned())) {
      return false;
    }
    owner = threads.current();
    count++;
    return true;
  }

  private boolean take(long until) {
    while (!tryTake()) {
      if (until <= threads.now()) {
        return false;
      }
      GuestThread me = threads.current();
      waiters.add(me);
      if (!threads.park(until, reason)) {
        waiters.remove(me);
      }
    }
    return true;
  }

  private PyObject release() {
    if (again && !isOwned()) {
      throw Raise.runtimeError("cannot release un-acquired lock");
    }
    if (count == 0) {
      throw Raise.runtimeError("release unlocked lock");
    }
    count--;
    if (count == 0) {
      owner = null;
      GuestThread first = waiters.poll();
      if (first != null) {
        threads.unpark(first);
      }
    }
    return PyNone.NONE;
  }

  private PyStr repr(Vm vm) {
    String text = "<" + (count > 0 ? "locked" : "unlocked") + " _thread." + type().name();
    if (again) {
      long ident = count == 0 ? 0 : ThreadModule.ident(owner);
      text += " object owner=" + ident + " count=" + count;
    } else {
      text += " object";
    }
    return PyStr.of(text + " at " + Addresses.of(vm, this) + ">");
  }
}
