package org.coroscope.library.asyncio;

import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.WaitKind;
import org.coroscope.scheduler.WaitReason;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;

/** {@code asyncio.Lock}: fair, so nobody overtakes those who wait. */
final class PyLock extends Lockable {
  static final PyType TYPE =
      addTo(TypeBuilder.named("Lock", Types.OBJECT).module("asyncio.locks"), "Lock")
          .instancesHaveDict()
          .rawConstructor(
              (vm, arguments, names) -> new PyLock(AsyncioState.of(vm), (PyType) arguments[0]))
          .special(Special.INIT, "self", (vm, a) -> PyNone.NONE)
          .special(
              Special.REPR,
              (vm, self) -> {
                PyLock lock = (PyLock) self;
                return lock.repr(vm, lock.stateText(), lock.waiters.size());
              })
          .getter("_locked", (vm, self) -> PyBool.of(((PyLock) self).locked))
          .build();

  private final WaitReason reason;
  private boolean locked;

  private PyLock(AsyncioState state, PyType type) {
    super(state, type, "lock");
    reason = reason(WaitKind.LOCK, label());
  }

  @Override
  protected PyType builtinType() {
    return TYPE;
  }

  @Override
  boolean tryAcquire() {
    if (locked || !allCancelled(waiters)) {
      return false;
    }
    locked = true;
    tell("acquire");
    return true;
  }

  @Override
  WaitReason waitReason() {
    return reason;
  }

  @Override
  void woken(PyFuture waiter) {
    waiters.remove(waiter.future());
    locked = true;
    tell("acquire");
  }

  @Override
  void interrupted(PyFuture waiter, PyRaise error) {
    waiters.remove(waiter.future());
    if (error.is(AsyncioErrors.CANCELLED) && !locked) {
      wakeFirst();
    }
  }

  @Override
  void release() {
    if (!locked) {
      throw AsyncioErrors.runtimeError("Lock is not acquired.");
    }
    locked = false;
    tell("release");
    wakeFirst();
  }

  private void wakeFirst() {
    Future first = waiters.peekFirst();
    if (first != null && !first.done()) {
      first.setResult(PyBool.TRUE);
    }
  }

  @Override
  boolean locked() {
    return locked;
  }

  @Override
  String stateText() {
    return locked ? "locked" : "unlocked";
  }
}
