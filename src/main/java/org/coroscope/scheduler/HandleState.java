package org.coroscope.scheduler;

/** Where a handle is. Cancelling is told apart from this: a cancelled handle stays where it is. */
public enum HandleState {
  /** Made, and not yet given to the loop. */
  NEW,
  /** Waiting for its time. */
  SCHEDULED,
  /** In the ready queue. */
  QUEUED,
  /** Its callback is running. */
  RUNNING,
  /** Has run, or was skipped or thrown away because it is cancelled. */
  DONE
}
