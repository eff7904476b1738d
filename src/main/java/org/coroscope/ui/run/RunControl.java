package org.coroscope.ui.run;

import org.coroscope.run.Cancellation;

/** A run's line to whoever started it: it hears whether to stop, and tells how far it has come. */
public final class RunControl {

  private final Cancellation cancellation = new Cancellation();
  private volatile long steps;
  private volatile boolean recorded;

  /** Asks the run to end. */
  public void cancel() {
    cancellation.cancel();
  }

  /** Hears of it. */
  public Cancellation cancellation() {
    return cancellation;
  }

  /** Tells how many steps have been recorded. */
  public void reached(long recorded) {
    steps = recorded;
  }

  /** Tells that the program has ended, and its recording is there. */
  void recorded() {
    recorded = true;
  }

  /** Whether the program has ended, so that its recording will be handed on soon. */
  boolean isRecorded() {
    return recorded;
  }

  /** How many steps have been recorded. */
  public long steps() {
    return steps;
  }
}
