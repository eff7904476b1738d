package org.coroscope.library.asyncio;

import java.util.Arrays;
import org.coroscope.library.ThreadTime;
import org.coroscope.scheduler.EventLoop;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.VirtualClock;
import org.coroscope.scheduler.WaitKind;
import org.coroscope.scheduler.WaitReason;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.TypeBuilder;

/**
 * Work given to other threads, simulated: the function runs at once, in one go, with a clock of its
 * own; the loop hears of its result when that much time has passed.
 */
final class Executors {
  private static final PyStr[] NO_NAMES = {};

  private Executors() {}

  static void addTo(TypeBuilder loop) {
    loop.method("run_in_executor", "self, executor, func, *args", Executors::runInExecutor)
        .method(
            "set_default_executor",
            (vm, self, executor) -> {
              ((PyLoop) self).defaultExecutor = executor;
              return PyNone.NONE;
            });
  }

  private static PyObject runInExecutor(Vm vm, PyObject[] a) {
    PyLoop loop = (PyLoop) a[0];
    loop.loop().checkClosed();
    if (a[1] == PyNone.NONE && loop.executorShutDown) {
      throw AsyncioErrors.runtimeError("Executor shutdown has been called");
    }
    PyObject[] arguments = ((PyTuple) a[3]).items;
    return run(vm, loop, a[2], Arrays.copyOf(arguments, arguments.length), NO_NAMES);
  }

  /** A future for what a function gives in a thread of its own. */
  static PyFuture run(Vm vm, PyLoop shown, PyObject function, PyObject[] arguments, PyStr[] names) {
    EventLoop loop = shown.loop();
    Future future = new Future(loop);
    String text = CallbackText.of(vm, function, arguments);
    future.setWaitReason(new WaitReason(WaitKind.EXECUTOR, text));
    PyFuture result = new PyFuture(future);
    VirtualClock clock = loop.context().clock();
    ThreadTime.Outcome outcome =
        ThreadTime.of(vm, loop.context()).run(0, () -> vm.call(function, arguments, names));
    loop.completeIoAt(
        clock.after(outcome.nanos()),
        () -> {
          if (!future.done()) {
            if (outcome.error() != null) {
              future.setException(outcome.error());
            } else {
              future.setResult(outcome.value());
            }
          }
        },
        text,
        null);
    return result;
  }
}
