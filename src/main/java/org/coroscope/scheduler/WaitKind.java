package org.coroscope.scheduler;

/** What kind of thing a suspended task waits for. */
public enum WaitKind {
  /** Nothing: it let the others run for one turn. */
  YIELD,
  /** A time to pass. */
  SLEEP,
  /** Another task. */
  TASK,
  /** A future that says no more about itself. */
  FUTURE,
  /** Several at once, all of them. */
  GATHER,
  /** The tasks of a task group, all of them. */
  GROUP,
  /** Several at once, as many as it asked for. */
  WAIT,
  /** Something that is shielded from its own cancellation. */
  SHIELD,
  /** An item of a queue, or room in it. */
  QUEUE,
  /** A lock. */
  LOCK,
  /** A place within a semaphore. */
  SEMAPHORE,
  /** An event to be set. */
  EVENT,
  /** A condition to be notified. */
  CONDITION,
  /** The others at a barrier. */
  BARRIER,
  /** Work given to another thread. */
  EXECUTOR,
  /** Simulated input or output. */
  IO,
  /** Something of the guest's own making. */
  OTHER
}
