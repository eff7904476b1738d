package org.coroscope.bytecode;

import org.coroscope.syntax.SourceSpan;

/**
 * The first error of a program, on its way to becoming a diagnostic; as in CPython, the only one.
 */
final class CompileError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient SourceSpan span;

  CompileError(String message, SourceSpan span) {
    super(message, null, false, false);
    this.span = span;
  }

  SourceSpan span() {
    return span;
  }
}
