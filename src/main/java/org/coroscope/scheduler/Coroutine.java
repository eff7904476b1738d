package org.coroscope.scheduler;

/**
 * Something that runs until it yields, and can be resumed: what a task drives.
 *
 * <p>The outcome of the last resumption is kept in the coroutine instead of being returned as an
 * object, because a program takes a million steps.
 *
 * <p>Errors of the guest program are outcomes. What {@link #send} and {@link #throwIn} throw is a
 * failure of the machine itself (a limit, a bug) and ends the loop's run.
 */
public interface Coroutine {
  /**
   * Starts or resumes the coroutine.
   *
   * @param value what the suspended expression gives; a task always sends {@link
   *     GuestValues#none()}
   */
  Outcome send(Object value);

  /** Resumes the coroutine by raising an error where it is suspended. */
  Outcome throwIn(RuntimeException error);

  /**
   * Finishes the coroutine if it is suspended, running its clean-up; harmless if it is finished.
   */
  void close();

  /** What was yielded or returned; only meaningful after those outcomes. */
  Object value();

  /** What was raised; only meaningful after that outcome. */
  RuntimeException error();
}
