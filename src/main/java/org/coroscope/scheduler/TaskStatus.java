package org.coroscope.scheduler;

/** What a task is doing, in the words a learner is shown. */
public enum TaskStatus {
  /** Queued for its first step. */
  CREATED,
  /** Queued for another step. */
  READY,
  /** Taking a step now. */
  RUNNING,
  /** Waiting for a future. */
  SUSPENDED,
  /** Done, with a result. */
  FINISHED,
  /** Done, with an error. */
  FAILED,
  /** Done, cancelled. */
  CANCELLED
}
