package org.coroscope.library.regex;

/** A pattern is no regular expression. */
public final class RegexError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int position;

  RegexError(String message, int position) {
    super(message, null, false, false);
    this.position = position;
  }

  /** The code point at which the mistake is, or -1 if it has no place. */
  public int position() {
    return position;
  }
}
