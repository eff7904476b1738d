package org.coroscope.library.asyncio;

import org.coroscope.scheduler.Callback;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.TimerHandle;
import org.coroscope.scheduler.VirtualClock;
import org.coroscope.scheduler.WaitKind;
import org.coroscope.scheduler.WaitReason;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;

/** {@code asyncio.sleep}. */
final class SleepCoroutine extends NativeCoroutine {
  private final AsyncioState state;
  private final PyObject delay;
  private final PyObject value;
  private TimerHandle timer;

  SleepCoroutine(AsyncioState state, PyObject delay, PyObject value) {
    this.state = state;
    this.delay = delay;
    this.value = value;
  }

  @Override
  String name() {
    return "sleep";
  }

  @Override
  String place() {
    return state() == org.coroscope.vm.object.PyGenerator.State.SUSPENDED
        ? "asyncio/tasks.py:649"
        : "asyncio/tasks.py:637";
  }

  @Override
  protected PyObject begin(Vm vm) {
    if (notPositive(vm)) {
      return yieldOnce();
    }
    PyLoop loop = state.requireRunning();
    double seconds = Conversion.toDouble(vm, delay);
    Future future = new Future(loop.loop());
    String text = state.observed() ? "sleep(" + Conversion.repr(vm, delay).value + ")" : "";
    String purpose = "the end of a sleep";
    if (state.observed() && loop.loop().currentTask() != null) {
      purpose = "the end of " + loop.loop().currentTask().name() + "'s " + text;
    }
    Wake wake = new Wake(future, value, purpose);
    timer = loop.loop().callLater(VirtualClock.toNanos(seconds), wake, null);
    if (state.observed()) {
      future.setWaitReason(new WaitReason(WaitKind.SLEEP, text, timer.id()));
    } else {
      future.setWaitReason(SLEEP);
    }
    return await(new PyFuture(future));
  }

  private static final WaitReason SLEEP = new WaitReason(WaitKind.SLEEP, "its time");

  private boolean notPositive(Vm vm) {
    if (delay.getClass() == PyInt.class) {
      return ((PyInt) delay).signum() <= 0;
    }
    if (delay instanceof PyFloat number) {
      return number.value <= 0;
    }
    return Conversion.isTrue(vm, Comparison.compare(vm, Comparison.Operator.LE, delay, PyInt.ZERO));
  }

  @Override
  protected PyObject proceed(Vm vm, PyObject given) {
    if (timer == null) {
      return end(value);
    }
    timer.cancel();
    return end(given);
  }

  @Override
  protected PyObject fail(Vm vm, PyRaise error) {
    if (timer != null) {
      timer.cancel();
    }
    throw error;
  }

  /** Ends the sleep. */
  private record Wake(Future future, PyObject value, String purpose) implements Callback {
    @Override
    public void run() {
      future.setResultUnlessCancelled(value == null ? PyNone.NONE : value);
    }

    @Override
    public String describe() {
      return "_set_result_unless_cancelled(<Future pendi...ask_wakeup()]>, None)"
          + " at asyncio/futures.py:311";
    }
  }
}
