package org.coroscope.syntax;

/**
 * Leaves the parser for the nearest place that can go on. Never leaves the package. Without a
 * diagnostic it means: the token reached fits nowhere.
 */
@SuppressWarnings("serial") // never serialised: caught inside the parser
final class SyntaxFailure extends RuntimeException {

  private final transient Diagnostic diagnostic;

  SyntaxFailure(Diagnostic diagnostic) {
    super(null, null, false, false);
    this.diagnostic = diagnostic;
  }

  /** What is wrong, or null when nothing better than "invalid syntax" can be said. */
  Diagnostic diagnostic() {
    return diagnostic;
  }

  boolean isGeneric() {
    return diagnostic == null;
  }
}
