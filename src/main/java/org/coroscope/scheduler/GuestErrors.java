package org.coroscope.scheduler;

/**
 * The errors of the guest language, as far as the scheduler has to make them or tell them apart.
 *
 * <p>A guest error is carried by a Java exception, the same one for as long as the error lives, so
 * that identity of the two is the same thing.
 */
public interface GuestErrors {
  /**
   * Makes what is raised in a cancelled task (CancelledError).
   *
   * @param message the message of the cancel request, or null if it had none
   */
  RuntimeException cancelled(Object message);

  /** Whether an error is a CancelledError. */
  boolean isCancelled(RuntimeException error);

  /** Whether an error must leave the loop at once (KeyboardInterrupt, SystemExit). */
  boolean isFatal(RuntimeException error);

  /**
   * Whether an exception carries an error of the guest program; all others are failures of the
   * machine, which the scheduler lets through.
   */
  boolean isGuest(Throwable error);

  /** Makes a RuntimeError. */
  RuntimeException runtimeError(String message);

  /** Makes asyncio's InvalidStateError. */
  RuntimeException invalidState(String message);

  /** The traceback an error has now; kept by a future next to the error. */
  default Object traceback(RuntimeException error) {
    return null;
  }

  /**
   * Gives an error back the traceback it had when it was stored, before it is raised again: each
   * raise adds to it, and awaiting twice must not show the first await.
   *
   * @param traceback what {@link #traceback} gave; null from the second time on
   */
  default void restoreTraceback(RuntimeException error, Object traceback) {}
}
