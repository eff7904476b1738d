package org.coroscope.scheduler;

/** A callback that runs at a given time. */
public class TimerHandle extends Handle implements Comparable<TimerHandle> {
  private final long when;
  private final long sequence;

  TimerHandle(EventLoop loop, HandleReason reason, long when, Callback callback, Object context) {
    super(loop, reason, callback, context, loop.nextHandleId());
    this.when = when;
    this.sequence = id;
  }

  /** The time it runs, in nanoseconds of the loop's clock; may be in the past. */
  public final long when() {
    return when;
  }

  /** Orders by time, and at the same time by which was set first. */
  @Override
  public final int compareTo(TimerHandle other) {
    int byTime = Long.compare(when, other.when);
    return byTime != 0 ? byTime : Long.compare(sequence, other.sequence);
  }

  @Override
  public final void cancel() {
    boolean waiting = state == HandleState.SCHEDULED && !cancelled();
    super.cancel();
    if (waiting) {
      loop.timerCancelled(this);
    }
  }
}
