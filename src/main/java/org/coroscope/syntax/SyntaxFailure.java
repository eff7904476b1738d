package org.coroscope.syntax;

/**
 * Leaves the parser for the nearest place that can go on. Never leaves the package. Without a
 * diagnostic it means: the token reached fits nowhere.
 */
@SuppressWarnings("serial") // never serialised: caught inside the parser
final class SyntaxFailure extends RuntimeException {

  private final transient Diagnostic diagnostic;
  private final boolean inField;

  SyntaxFailure(Diagnostic diagnostic) {
    this(diagnostic, false);
  }

  /**
   * A failure with its words.
   *
   * @param inField whether it is one of the expression in an f-string's field, worded as such
   */
  SyntaxFailure(Diagnostic diagnostic, boolean inField) {
    super(null, null, false, false);
    this.diagnostic = diagnostic;
    this.inField = inField;
  }

  boolean isInField() {
    return inField;
  }

  /** What is wrong, or null when nothing better than "invalid syntax" can be said. */
  Diagnostic diagnostic() {
    return diagnostic;
  }

  boolean isGeneric() {
    return diagnostic == null;
  }
}
