package org.coroscope.library.asyncio;

import java.util.function.Supplier;
import org.coroscope.library.concurrent.FuturesModule;
import org.coroscope.library.concurrent.ThreadPool;
import org.coroscope.scheduler.EventLoop;
import org.coroscope.scheduler.Future;
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
    PyObject[] arguments = ((PyTuple) a[3]).items.clone();
    PyObject executor = a[1] == PyNone.NONE ? loop.defaultExecutor : a[1];
    return run(vm, loop, executor, a[2], arguments, NO_NAMES);
  }

  /**
   * A future for what a function gives in a thread of its own.
   *
   * @param executor None for the usual threads
   */
  static PyFuture run(
      Vm vm,
      PyLoop shown,
      PyObject executor,
      PyObject function,
      PyObject[] arguments,
      PyStr[] names) {
    EventLoop loop = shown.loop();
    Future future = new Future(loop);
    String text = CallbackText.of(vm, function, arguments);
    future.setWaitReason(new WaitReason(WaitKind.EXECUTOR, text));
    PyFuture result = new PyFuture(future);
    Supplier<PyObject> job = () -> vm.call(function, arguments, names);
    ThreadPool.Work work =
        executor == PyNone.NONE
            ? FuturesModule.defaultPool(vm).submit(job)
            : FuturesModule.submit(vm, executor, job);
    completeLater(loop, future, work, text);
    return result;
  }

  /** {@code wrap_future}: an asyncio future for work that was given to threads. */
  static PyObject wrap(Vm vm, PyObject given, PyObject loop) {
    if (!(given instanceof FuturesModule.PyWork shown)) {
      return given;
    }
    Future future = new Future(Tasks.loopOrCurrent(vm, loop).loop());
    future.setWaitReason(new WaitReason(WaitKind.EXECUTOR, "work of a thread"));
    completeLater(future.loop(), future, shown.work(), "work of a thread");
    return new PyFuture(future);
  }

  private static void completeLater(
      EventLoop loop, Future future, ThreadPool.Work work, String text) {
    loop.completeIoAt(
        work.doneAt(),
        () -> {
          if (!future.done()) {
            if (work.error() != null) {
              future.setException(work.error());
            } else {
              future.setResult(work.value());
            }
          }
        },
        text,
        null);
  }
}
