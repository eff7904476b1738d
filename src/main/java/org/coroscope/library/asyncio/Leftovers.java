package org.coroscope.library.asyncio;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.coroscope.library.Warnings;
import org.coroscope.scheduler.ExceptionReport;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.GuestErrors;
import org.coroscope.scheduler.Handle;
import org.coroscope.vm.Disposal;
import org.coroscope.vm.Reachability;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyObject;
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
      shown.loop().reportUnheard(future);
    }
  }

  /**
   * As {@link #reportFailures}, but only those that nobody can ask any more when the main coroutine
   * has ended: neither global variables nor the tasks that go on hold them. What has left the loop
   * is still held by its traceback.
   */
  static void reportUnreachable(Vm vm, PyLoop shown) {
    List<Future> failures = shown.loop().unretrievedFailures();
    if (!failures.isEmpty()) {
      reportUnreachable(failures, Reachability.of(vm, coroutines(shown)));
    }
  }

  /** As {@link #reportUnreachable}, of all loops, for the moments when a program throws away. */
  static void reportThrownAway(Vm vm) {
    for (PyLoop shown : AsyncioState.of(vm).loops()) {
      List<Future> failures = shown.loop().unretrievedFailures();
      if (!failures.isEmpty()) {
        reportUnreachable(failures, Reachability.whileRunning(vm, coroutines(shown)));
      }
    }
  }

  /** The program has asked for everything to be thrown away that it cannot get at any more. */
  public static void collect(Vm vm) {
    if (vm.modules.containsKey("asyncio")) {
      reportThrownAway(vm);
    }
  }

  /** A variable that held an object was deleted. */
  static void deleted(Vm vm, PyObject object) {
    if (object instanceof PyFuture shown && shown.future().exceptionUnretrieved()) {
      reportThrownAway(vm);
    }
  }

  private static List<PyObject> coroutines(PyLoop shown) {
    List<PyObject> all = new ArrayList<>();
    Tasks.pending(shown).forEach(task -> all.add(task.coroutine));
    return all;
  }

  private static void reportUnreachable(List<Future> failures, Reachability held) {
    for (Future future : failures) {
      GuestErrors errors = future.loop().context().guest().errors();
      if (!held.contains(PyFuture.of(future)) && !errors.isFatal(future.peekException())) {
        future.loop().reportUnheard(future);
      }
    }
  }

  /**
   * What CPython's collector does at the end with the tasks of a loop that never came to their end:
   * those that nobody holds have their coroutines closed first and are then reported. It is the
   * other way round for those that global variables hold, by a loop that is still open too, and for
   * all after a warning was shown: what has outlived a collection is not in order of making.
   */
  static void destroyPending(Vm vm, PyLoop shown) {
    Reachability held = Reachability.of(vm, List.of());
    boolean open = !shown.loop().isClosed() && held.contains(shown) || Warnings.of(vm).hasShown();
    List<PyTask> kept = new ArrayList<>();
    for (PyTask task : Tasks.pending(shown)) {
      if (open || held.contains(task)) {
        kept.add(task);
      } else {
        close(vm, task);
        reportPending(task);
      }
    }
    kept.forEach(Leftovers::reportPending);
    kept.forEach(task -> close(vm, task));
  }

  /**
   * A loop that is closed throws away the steps in its queue; nobody else has most of the tasks.
   */
  static void destroyReady(Vm vm, PyLoop shown) {
    List<PyTask> ready = new ArrayList<>();
    for (Handle handle : shown.loop().ready()) {
      if (handle.task() != null) {
        ready.add((PyTask) PyFuture.of(handle.task()));
      }
    }
    if (ready.isEmpty()) {
      return;
    }
    Reachability held = Reachability.whileRunning(vm, List.of());
    for (PyTask task : ready) {
      if (!held.contains(task) && task.task().callbacks().isEmpty()) {
        reportPending(task);
        close(vm, task);
        task.task().abandon();
      }
    }
  }

  private static void close(Vm vm, PyTask task) {
    if (task.coroutine instanceof PyGenerator generator) {
      Disposal.dispose(vm, generator);
    }
  }

  private static void reportPending(PyTask task) {
    if (task.reportWhenDestroyed) {
      String message = "Task was destroyed but it is pending!";
      task.task()
          .loop()
          .callExceptionHandler(new ExceptionReport(message, null, null, null, task.task(), null));
    }
  }

  /** Warns of a coroutine that the running statement has made and thrown away. */
  public static void warnNeverAwaited(Vm vm, PyGenerator coroutine) {
    Warnings.warn(vm, Types.RUNTIME_WARNING, text(coroutine), 1, REMARK);
  }

  /** Warns of one of asyncio's own coroutines that was thrown away. */
  static void warnNeverAwaited(Vm vm, String name) {
    Warnings.warn(vm, Types.RUNTIME_WARNING, text(name), 1, REMARK);
  }

  /** A callback has returned a coroutine, which the loop has thrown away. */
  static void droppedByLoop(Vm vm, PyGenerator coroutine) {
    if (coroutine.isCoroutine() && coroutine.state() == PyGenerator.State.CREATED) {
      vm.unstartedCoroutines().remove(coroutine);
      warnFromLoop(vm, coroutine);
    }
  }

  private static void warnFromLoop(Vm vm, PyObject coroutine) {
    Warnings.warnInLibrary(
        vm,
        Types.RUNTIME_WARNING,
        text(coroutine),
        "asyncio/events.py",
        80,
        "self._context.run(self._callback, *self._args)",
        REMARK);
  }

  /**
   * Warns of the coroutines that were made inside a run and have not begun, as far as no global
   * variable holds them. CPython does so when it leaves the frame that has held them, which for
   * those of the main coroutine is in the loop.
   *
   * @param before how many generators had been made when the run began
   */
  static void warnOfUnawaited(Vm vm, long before) {
    Reachability held = null;
    for (PyObject coroutine : unclaimed(vm)) {
      if (coroutine instanceof PyGenerator generator
          && (generator.id <= before || isTasks(vm, generator))) {
        continue;
      }
      held = held == null ? Reachability.of(vm, List.of()) : held;
      if (!held.contains(coroutine)) {
        giveUp(vm, coroutine);
        warnFromLoop(vm, coroutine);
      }
    }
  }

  /** All that were never awaited: those of the program's own making first. */
  private static Set<PyObject> unclaimed(Vm vm) {
    Set<PyObject> all = new LinkedHashSet<>(vm.lifetimes().unclaimed());
    all.addAll(vm.unstartedCoroutines().toList());
    return all;
  }

  /** Nobody is going to complain about this coroutine once more. */
  private static void giveUp(Vm vm, PyObject coroutine) {
    if (coroutine instanceof PyGenerator generator) {
      vm.unstartedCoroutines().remove(generator);
    } else {
      ((NativeCoroutine) coroutine).claim();
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

  private static String text(PyObject coroutine) {
    return coroutine instanceof PyGenerator generator
        ? text(generator)
        : text(((NativeCoroutine) coroutine).qualifiedName());
  }

  private static String text(PyGenerator coroutine) {
    String text = text(coroutine.qualifiedName.value);
    return coroutine.origin == null
        ? text
        : (text + "\nCoroutine created at (most recent call last)\n" + coroutine.origin)
            .stripTrailing();
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
          destroyPending(vm, loop);
        } else {
          // CPython keeps this loop to the end, and with it its tasks and their coroutines.
          Tasks.pending(loop).forEach(task -> forget(vm, task.coroutine));
        }
      }
    }
    for (PyObject coroutine : unclaimed(vm)) {
      giveUp(vm, coroutine);
      Warnings.warnInLibrary(vm, Types.RUNTIME_WARNING, text(coroutine), "sys", 1, null, null);
    }
  }

  private static void forget(Vm vm, PyObject coroutine) {
    if (coroutine instanceof PyGenerator generator
        && generator.state() == PyGenerator.State.CREATED) {
      vm.unstartedCoroutines().remove(generator);
    }
  }
}
