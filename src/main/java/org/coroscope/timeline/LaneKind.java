package org.coroscope.timeline;

/** Whose doings a lane shows. */
public enum LaneKind {
  /** The event loop's; in a program that never starts one, the main program's. Always the first. */
  LOOP,
  TASK,
  /** A generator's, or that of a coroutine driven by hand; only in programs without tasks. */
  GENERATOR,
  /** A network connection's. */
  CONNECTION
}
