package org.coroscope.scheduler;

/** Ends a guest thread that still waits when the program is over; nothing of the guest sees it. */
final class ThreadEnd extends Error {
  private static final long serialVersionUID = 1L;

  ThreadEnd() {
    super("the program is over", null, false, false);
  }
}
