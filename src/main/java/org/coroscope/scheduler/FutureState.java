package org.coroscope.scheduler;

/** The states of a {@link Future}: PENDING once, then FINISHED or CANCELLED for ever. */
public enum FutureState {
  /** Not done. */
  PENDING,
  /** Done, with a result or an error. */
  FINISHED,
  /** Done without either. */
  CANCELLED
}
