package org.coroscope.vm;

/**
 * A program used up one of its {@link Limits}, or was cancelled by the user. Guest code cannot
 * catch it; {@code finally} blocks do not run.
 */
public final class LimitExceeded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean cancellation;

  /**
   * An end of the program because something is used up.
   *
   * @param message what was used up, for the learner
   */
  public LimitExceeded(String message) {
    this(message, false);
  }

  /** An end of the program from outside; a cancellation is the user's wish. */
  public LimitExceeded(String message, boolean cancellation) {
    super(message, null, false, false);
    this.cancellation = cancellation;
  }

  /** Whether the user wanted it. */
  public boolean isCancellation() {
    return cancellation;
  }
}
