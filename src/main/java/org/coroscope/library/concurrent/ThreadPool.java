package org.coroscope.library.concurrent;

import java.util.function.Supplier;
import org.coroscope.library.ThreadTime;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;

/**
 * Simulated worker threads. A function that is given to them runs at once and in one go, on a clock
 * of its own; its result counts as there when that clock's time has come. So what it prints is
 * printed early, but all times are right.
 */
public final class ThreadPool {

  /**
   * Work that was done.
   *
   * @param value what the function returned; null if it failed
   * @param error what it raised; null if it returned
   * @param startedAt when a thread was free for it, in nanoseconds of the program's clock
   * @param doneAt when it was done
   */
  public record Work(PyObject value, PyRaise error, long startedAt, long doneAt) {}

  private final ThreadTime time;
  private final String namePrefix;
  private final long[] freeAt;

  /**
   * Threads that are all free.
   *
   * @param namePrefix what their names start with; a number follows
   */
  public ThreadPool(ThreadTime time, String namePrefix, int threads) {
    this.time = time;
    this.namePrefix = namePrefix;
    this.freeAt = new long[threads];
  }

  /** Has a function done by the thread that is free first. */
  public Work submit(Supplier<PyObject> function) {
    long now = time.now();
    int thread = 0;
    for (int i = 1; i < freeAt.length && freeAt[thread] > now; i++) {
      if (freeAt[i] < freeAt[thread]) {
        thread = i;
      }
    }
    long start = Math.max(now, freeAt[thread]);
    ThreadTime.Outcome outcome = time.run(namePrefix + thread, start - now, function);
    long done = now + outcome.nanos();
    freeAt[thread] = done;
    return new Work(outcome.value(), outcome.error(), start, done);
  }
}
