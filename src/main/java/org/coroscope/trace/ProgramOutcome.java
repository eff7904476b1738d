package org.coroscope.trace;

/**
 * How a program ended.
 *
 * @param kind the sort of end
 * @param message the exception's type and text, the limit's or the deadlock's message; else empty
 */
public record ProgramOutcome(Kind kind, String message) {

  /** The sorts of end. */
  public enum Kind {
    FINISHED,
    EXCEPTION,
    LIMIT,
    DEADLOCK,
    STOPPED
  }

  /** The program came to its end. */
  public static final ProgramOutcome FINISHED = new ProgramOutcome(Kind.FINISHED, "");

  /** Whether the program came to its end by itself and without an exception. */
  public boolean isSuccess() {
    return kind == Kind.FINISHED;
  }
}
