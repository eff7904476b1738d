package org.coroscope.library.asyncio;

import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.WaitKind;
import org.coroscope.scheduler.WaitReason;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** {@code asyncio.Semaphore} and {@code asyncio.BoundedSemaphore}. */
final class PySemaphore extends Lockable {
  static final PyType TYPE =
      addTo(TypeBuilder.named("Semaphore", Types.OBJECT).module("asyncio.locks"), "Semaphore")
          .instancesHaveDict()
          .rawConstructor(
              (vm, arguments, names) -> new PySemaphore(AsyncioState.of(vm), (PyType) arguments[0]))
          .special(Special.INIT, "self, value=1", PySemaphore::init)
          .special(
              Special.REPR,
              (vm, self) -> {
                PySemaphore shown = (PySemaphore) self;
                String extra = shown.locked() ? "locked" : "unlocked, value:" + shown.value;
                return shown.repr(vm, extra, shown.waiters.size());
              })
          .property(
              "_value",
              (vm, self) -> PyInt.of(((PySemaphore) self).value),
              (vm, self, value) -> {
                ((PySemaphore) self).value = Conversion.toLong(vm, value);
                return PyNone.NONE;
              })
          .build();

  static final PyType BOUNDED =
      TypeBuilder.named("BoundedSemaphore", TYPE)
          .module("asyncio.locks")
          .layout(TYPE)
          .instancesHaveDict()
          .build();

  private final WaitReason reason;
  private final boolean bounded;
  private long bound;
  private long value;

  private PySemaphore(AsyncioState state, PyType type) {
    super(state, type, "semaphore");
    bounded = type.isSubtypeOf(BOUNDED);
    reason = reason(WaitKind.SEMAPHORE, "a place in " + label());
  }

  private static PyObject init(Vm vm, PyObject[] a) {
    PySemaphore self = (PySemaphore) a[0];
    long value = Conversion.toLong(vm, a[1]);
    if (value < 0) {
      throw Raise.valueError("Semaphore initial value must be >= 0");
    }
    self.value = value;
    self.bound = value;
    return PyNone.NONE;
  }

  @Override
  protected PyType builtinType() {
    return TYPE;
  }

  @Override
  boolean locked() {
    return value == 0 || !allCancelled(waiters);
  }

  @Override
  boolean tryAcquire() {
    if (locked()) {
      return false;
    }
    value--;
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
    tell("acquire");
    if (value > 0) {
      wakeNext();
    }
  }

  @Override
  void interrupted(PyFuture waiter, PyRaise error) {
    waiters.remove(waiter.future());
    if (error.is(AsyncioErrors.CANCELLED) && !waiter.future().cancelled()) {
      // The place was given to it already, so it goes to the next.
      value++;
      wakeNext();
    }
  }

  @Override
  void release() {
    if (bounded && value >= bound) {
      throw Raise.valueError("BoundedSemaphore released too many times");
    }
    value++;
    tell("release");
    wakeNext();
  }

  /** Hands a place to the first who waits; it counts as taken from now on. */
  private void wakeNext() {
    Future next = firstPending(waiters);
    if (next != null) {
      value--;
      next.setResult(PyBool.TRUE);
    }
  }

  @Override
  String stateText() {
    return value == 0 ? "full" : "open for " + value + " more";
  }
}
