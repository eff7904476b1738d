package org.coroscope.library;

import java.util.function.Supplier;
import org.coroscope.scheduler.EventLoop;
import org.coroscope.scheduler.SchedulerContext;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;

/**
 * The time that the running code sees: the program's clock, or, in a simulated worker thread, a
 * time of its own that runs ahead of it.
 */
public final class ThreadTime {

  /**
   * What a function did in a worker thread.
   *
   * @param value what it returned; null if it failed
   * @param error what it raised; null if it returned
   * @param nanos how long it took, from now
   */
  public record Outcome(PyObject value, PyRaise error, long nanos) {}

  private final SchedulerContext context;
  private String worker;
  private long ahead;

  private ThreadTime(SchedulerContext context) {
    this.context = context;
  }

  /** The time of a program that has imported something of the scheduler. */
  public static ThreadTime of(Vm vm) {
    return vm.service(
        ThreadTime.class,
        () -> {
          throw new IllegalStateException("nothing of the scheduler is imported");
        });
  }

  /** The time of a program. */
  public static ThreadTime of(Vm vm, SchedulerContext context) {
    return vm.service(ThreadTime.class, () -> new ThreadTime(context));
  }

  /** Nanoseconds since the program started. */
  public long now() {
    return context.clock().now() + ahead;
  }

  /**
   * Lets time pass: blocks the loop, unless this is a worker thread.
   *
   * @param what what takes the time, for people
   */
  public void pass(long nanos, String what) {
    if (worker != null) {
      ahead += nanos;
    } else {
      context.block(nanos, what);
    }
  }

  /** The name of the worker thread that runs, or null for the main thread. */
  public String worker() {
    return worker;
  }

  /**
   * Runs a function in a worker thread, where no event loop is running.
   *
   * @param name the thread's name
   * @param startDelay how long it takes from now until the thread is free
   */
  public Outcome run(String name, long startDelay, Supplier<PyObject> function) {
    String outerWorker = worker;
    long outerAhead = ahead;
    EventLoop outerLoop = context.runningLoop();
    worker = name;
    ahead += startDelay;
    context.setRunningLoop(null);
    try {
      PyObject value = function.get();
      return new Outcome(value, null, ahead - outerAhead);
    } catch (PyRaise error) {
      return new Outcome(null, error, ahead - outerAhead);
    } finally {
      worker = outerWorker;
      ahead = outerAhead;
      context.setRunningLoop(outerLoop);
    }
  }
}
