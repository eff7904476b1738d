package org.coroscope.scheduler;

import java.util.Objects;

/** What all loops of one program share: the clock, the guest, the instrument, and the counters. */
public final class SchedulerContext {
  private final VirtualClock clock;
  private final Guest guest;
  private final LoopInstrument instrument;
  private final GuestThreads threads;
  private EventLoop runningLoop;
  private long taskNames;
  private int loops;

  /** Joins the parts. */
  public SchedulerContext(VirtualClock clock, Guest guest, LoopInstrument instrument) {
    this.clock = Objects.requireNonNull(clock, "clock");
    this.guest = Objects.requireNonNull(guest, "guest");
    this.instrument = Objects.requireNonNull(instrument, "instrument");
    this.threads = new GuestThreads(clock, instrument);
    threads.addState(
        new ThreadState() {
          @Override
          public Object save() {
            return runningLoop;
          }

          @Override
          public void restore(Object saved) {
            runningLoop = (EventLoop) saved;
          }
        });
  }

  /** The program's threads. */
  public GuestThreads threads() {
    return threads;
  }

  /** The program's clock. */
  public VirtualClock clock() {
    return clock;
  }

  /** What the guest language supplies. */
  public Guest guest() {
    return guest;
  }

  /** Who is told what happens. */
  public LoopInstrument instrument() {
    return instrument;
  }

  /** A new loop. */
  public EventLoop newLoop() {
    return new EventLoop(this, ++loops);
  }

  /** The loop that is running in the thread that is running, or null. */
  public EventLoop runningLoop() {
    return runningLoop;
  }

  /** Sets the running loop; for the loops themselves, and for a switch between guest threads. */
  public void setRunningLoop(EventLoop loop) {
    runningLoop = loop;
  }

  /** The next of Task-1, Task-2, …; counts over all loops, as asyncio does. */
  public String nextTaskName() {
    return "Task-" + ++taskNames;
  }

  /**
   * Lets time pass while code runs, as {@code time.sleep} does; other threads run meanwhile. If a
   * loop is running it is blocked, and its instrument is told so.
   *
   * @param nanos at least 0
   * @param what what takes the time, for people
   * @throws VirtualTimeLimitException if that leads beyond the limit
   */
  public void block(long nanos, String what) {
    if (!threads.isAlone()) {
      threads.sleep(nanos, new WaitReason(WaitKind.SLEEP, what));
      return;
    }
    long from = clock.now();
    clock.advanceBy(nanos);
    if (nanos > 0) {
      boolean inLoop = runningLoop != null;
      ClockCause cause = inLoop ? ClockCause.BLOCKING : ClockCause.PLAIN;
      Task by = inLoop ? runningLoop.currentTask() : null;
      instrument.clockAdvanced(runningLoop, from, clock.now(), cause, by, what);
    }
  }
}
