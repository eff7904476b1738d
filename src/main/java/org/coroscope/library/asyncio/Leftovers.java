package org.coroscope.library.asyncio;

import org.coroscope.scheduler.ExceptionReport;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.Task;
import org.coroscope.vm.Vm;

/**
 * Complaints about what a program has left undone. CPython makes them when an object is thrown
 * away; which here is said at fixed moments: when {@code asyncio.run} ends, and when the program
 * ends.
 */
public final class Leftovers {
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

  /** To be called when the main module has ended: reports all that is left. */
  public static void reportAll(Vm vm) {
    if (vm.modules.containsKey("asyncio")) {
      for (PyLoop loop : AsyncioState.of(vm).loops()) {
        reportFailures(loop);
        reportPending(loop);
      }
    }
  }
}
