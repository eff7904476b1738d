package org.coroscope.vm;

/**
 * A program used up one of its {@link Limits}, or was cancelled by the user. Guest code cannot
 * catch it; {@code finally} blocks do not run.
 */
public final class LimitExceeded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * An end of the program from outside.
   *
   * @param message what was used up, for the learner
   */
  public LimitExceeded(String message) {
    super(message, null, false, false);
  }
}
