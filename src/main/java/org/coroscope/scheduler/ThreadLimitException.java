package org.coroscope.scheduler;

/** A program has started more threads than it may. */
public final class ThreadLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ThreadLimitException(int most) {
    super("thread limit: the program has more than " + most + " threads that have not ended");
  }
}
