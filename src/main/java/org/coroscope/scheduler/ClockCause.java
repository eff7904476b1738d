package org.coroscope.scheduler;

/** Why the clock has moved. */
public enum ClockCause {
  /** The loop had nothing to run and waited. */
  IDLE,
  /** A callback or task computed or slept while it ran: the loop was blocked. */
  BLOCKING,
  /** Code outside any running loop computed or slept. */
  PLAIN
}
