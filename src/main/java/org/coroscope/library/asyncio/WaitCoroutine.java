package org.coroscope.library.asyncio;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.coroscope.library.Warnings;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.Task;
import org.coroscope.scheduler.TimerHandle;
import org.coroscope.scheduler.VirtualClock;
import org.coroscope.scheduler.WaitKind;
import org.coroscope.scheduler.WaitReason;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PySet;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;

/** {@code asyncio.wait}. */
final class WaitCoroutine extends NativeCoroutine {
  private static final List<String> RETURN_WHENS =
      List.of("FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED");

  private final PyObject given;
  private final PyObject timeout;
  private final PyObject returnWhen;
  private final List<PyFuture> futures = new ArrayList<>();
  private int missing;
  private Future waiter;
  private TimerHandle timer;
  private LabelledCallback onCompletion;

  WaitCoroutine(PyObject given, PyObject timeout, PyObject returnWhen) {
    this.given = given;
    this.timeout = timeout;
    this.returnWhen = returnWhen;
  }

  @Override
  String name() {
    return "wait";
  }

  @Override
  String place() {
    return "asyncio/tasks.py:399";
  }

  @Override
  protected PyObject begin(Vm vm) {
    PyLoop loop = check(vm);
    waiter = new Waiter(loop);
    if (timeout != PyNone.NONE) {
      long delay = VirtualClock.toNanos(Conversion.toDouble(vm, timeout));
      timer = loop.loop().callLater(delay, new Release(waiter), null);
    }
    missing = futures.size();
    onCompletion =
        LabelledCallback.of(
            "_wait.<locals>._on_completion",
            "asyncio/tasks.py:519",
            "note for wait",
            this::completed);
    for (PyFuture future : futures) {
      future.future().addDoneCallback(onCompletion);
    }
    return await(new PyFuture(waiter));
  }

  private PyLoop check(Vm vm) {
    if (Coroutines.isFuture(vm, given) || Coroutines.isCoroutine(vm, given)) {
      throw Raise.typeError("expect a list of futures, not %s", given.type().name());
    }
    if (!Conversion.isTrue(vm, given)) {
      throw Raise.valueError("Set of Tasks/Futures is empty.");
    }
    if (!(returnWhen instanceof PyStr text) || !RETURN_WHENS.contains(text.value)) {
      throw Raise.valueError("Invalid return_when value: %s", Conversion.str(vm, returnWhen).value);
    }
    // Through a set, whose order is the guest's.
    PySet distinct = new PySet();
    Iteration.forEach(
        vm,
        given,
        item -> {
          distinct.add(vm, item);
          return true;
        });
    PyLoop loop = AsyncioState.of(vm).requireRunning();
    boolean anyCoroutine = false;
    for (PyObject item : distinct.toArray()) {
      anyCoroutine |= Coroutines.isCoroutine(vm, item);
    }
    if (anyCoroutine) {
      Warnings.warn(
          vm,
          Types.DEPRECATION_WARNING,
          "The explicit passing of coroutine objects to asyncio.wait() is deprecated since"
              + " Python 3.8, and scheduled for removal in Python 3.11.",
          1);
      // The order of a set of coroutines hangs on their addresses; the given one does as well.
      Iteration.forEach(
          vm,
          given,
          item -> {
            add(Tasks.ensureFuture(vm, item, loop));
            return true;
          });
      return loop;
    }
    for (PyObject item : distinct.toArray()) {
      if (!Coroutines.isFuture(vm, item)) {
        // Says so if there is no such method.
        Attributes.get(vm, item, PyStr.intern("add_done_callback"));
      }
      add(Tasks.ensureFuture(vm, item, loop));
    }
    return loop;
  }

  private void add(PyFuture future) {
    if (!futures.contains(future)) {
      futures.add(future);
    }
  }

  private void completed(Future future) {
    missing--;
    if (missing <= 0 || isEnough(future)) {
      if (timer != null) {
        timer.cancel();
      }
      if (!waiter.done()) {
        waiter.setResult(PyNone.NONE);
      }
    }
  }

  private boolean isEnough(Future future) {
    return switch (((PyStr) returnWhen).value) {
      case "FIRST_COMPLETED" -> true;
      case "FIRST_EXCEPTION" -> !future.cancelled() && future.exception() != null;
      default -> false;
    };
  }

  private void cleanUp() {
    if (timer != null) {
      timer.cancel();
    }
    for (PyFuture future : futures) {
      future.future().removeDoneCallback(onCompletion);
    }
  }

  @Override
  protected PyObject proceed(Vm vm, PyObject value) {
    cleanUp();
    PySet done = new PySet();
    PySet pending = new PySet();
    for (PyFuture future : futures) {
      (future.future().done() ? done : pending).add(vm, future);
    }
    return end(new PyTuple(done, pending));
  }

  @Override
  protected PyObject fail(Vm vm, PyRaise error) {
    cleanUp();
    throw error;
  }

  /** What the waiting task is suspended on. */
  private final class Waiter extends Future {
    Waiter(PyLoop loop) {
      super(loop.loop());
      setWaitReason(new WaitReason(WaitKind.WAIT, "wait(" + names() + ")"));
    }

    private String names() {
      String shown =
          futures.stream()
              .limit(4)
              .map(f -> f.future() instanceof Task task ? task.name() : "future")
              .collect(Collectors.joining(", "));
      return futures.size() > 4 ? shown + ", … " + futures.size() + " in all" : shown;
    }

    @Override
    public List<Future> dependencies() {
      return futures.stream().map(PyFuture::future).filter(future -> !future.done()).toList();
    }
  }
}
