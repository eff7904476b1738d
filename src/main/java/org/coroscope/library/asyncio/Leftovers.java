package org.coroscope.library.asyncio;

import org.coroscope.library.Warnings;
import org.coroscope.scheduler.ExceptionReport;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.Task;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.Types;

/**
 * Complaints about what a program has left undone. CPython makes them when an object is thrown
 * away; which here is said at fixed moments: when {@code asyncio.run} ends, and when the program
 * ends.
 */
public final class Leftovers {
  private static final String REMARK = "Enable tracemalloc to get the object allocation traceback";

  private Leftovers() {}

  /** Reports the errors of a loop's futures and tasks that nobody has asked for. */
  static void reportFailures(PyLoop shown) {
    for (Future future : shown.loop().unretrievedFailures()) {
      String kind = PyFuture.of(future).type().name();
      String message = kind + " exception was never retrieved";
      RuntimeException error = future.peekException();
      future.setRetrieved();
      future
          .loop()
          .callExceptionHandler(new ExceptionReport(message, error, null, future, null, null));
    }
  }

  /** Reports the tasks of a loop that never came to their end. */
  static void reportPending(PyLoop shown) {
    for (PyTask task : Tasks.pending(shown)) {
      if (task.reportWhenDestroyed) {
        String message = "Task was destroyed but it is pending!";
        shown
            .loop()
            .callExceptionHandler(
                new ExceptionReport(message, null, null, null, (Task) task.future(), null));
      }
    }
  }

  /** Warns of a coroutine that the running statement has made and thrown away. */
  public static void warnNeverAwaited(Vm vm, String name) {
    Warnings.warn(vm, Types.RUNTIME_WARNING, text(name), 1, REMARK);
  }

  /**
   * Warns of the coroutines that were made inside a run and have not begun, as far as no global
   * variable holds them. CPython does so when it leaves the frame that has held them, which for
   * those of the main coroutine is in the loop.
   *
   * @param before how many generators had been made when the run began
   */
  static void warnOfUnawaited(Vm vm, long before) {
    for (PyGenerator coroutine : vm.unstartedCoroutines().toList()) {
      if (coroutine.id > before && !isGlobal(vm, coroutine) && !isTasks(vm, coroutine)) {
        vm.unstartedCoroutines().remove(coroutine);
        String name = coroutine.qualifiedName.value;
        Warnings.warnInLibrary(
            vm,
            Types.RUNTIME_WARNING,
            text(name),
            "asyncio/events.py",
            80,
            "self._context.run(self._callback, *self._args)",
            REMARK);
      }
    }
  }

  /** Whether a task waits for its first step to begin it. */
  private static boolean isTasks(Vm vm, PyGenerator coroutine) {
    for (PyLoop loop : AsyncioState.of(vm).loops()) {
      for (PyTask task : Tasks.pending(loop)) {
        if (task.coroutine == coroutine) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isGlobal(Vm vm, PyGenerator coroutine) {
    PyDict names = vm.modules.get("__main__").namespace;
    for (int i = names.next(0); i >= 0; i = names.next(i + 1)) {
      PyObject value = names.valueAt(i);
      if (value == coroutine || contains(value, coroutine)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(PyObject container, PyGenerator coroutine) {
    PyObject[] items =
        container instanceof PyList list
            ? list.toArray()
            : container instanceof PyTuple tuple ? tuple.items : new PyObject[0];
    for (PyObject item : items) {
      if (item == coroutine) {
        return true;
      }
    }
    return false;
  }

  private static String text(String name) {
    return "coroutine '" + name + "' was never awaited";
  }

  /** To be called when the main module has ended: reports all that is left. */
  public static void reportAll(Vm vm) {
    if (vm.modules.containsKey("asyncio")) {
      AsyncioState state = AsyncioState.of(vm);
      for (PyLoop loop : state.loops()) {
        loop.callAtEnd(vm);
        reportFailures(loop);
        if (!state.isKept(loop)) {
          reportPending(loop);
        } else {
          // CPython keeps this loop to the end, and with it its tasks and their coroutines.
          Tasks.pending(loop).forEach(task -> forget(vm, task.coroutine));
        }
      }
    }
    for (PyGenerator coroutine : vm.unstartedCoroutines().toList()) {
      vm.unstartedCoroutines().remove(coroutine);
      String name = coroutine.qualifiedName.value;
      Warnings.warnInLibrary(vm, Types.RUNTIME_WARNING, text(name), "sys", 1, null, null);
    }
  }

  private static void forget(Vm vm, PyObject coroutine) {
    if (coroutine instanceof PyGenerator generator
        && generator.state() == PyGenerator.State.CREATED) {
      vm.unstartedCoroutines().remove(generator);
    }
  }
}
