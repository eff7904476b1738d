package org.coroscope.library;

import org.coroscope.scheduler.SchedulerContext;
import org.coroscope.vm.Vm;

/** The program's clock, for code that lets time pass. */
public final class ThreadTime {
  private final SchedulerContext context;

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
    return context.clock().now();
  }

  /**
   * Lets time pass in the running thread: other threads run meanwhile, its event loop does not.
   *
   * @param what what takes the time, for people
   */
  public void pass(long nanos, String what) {
    context.block(nanos, what);
  }
}
