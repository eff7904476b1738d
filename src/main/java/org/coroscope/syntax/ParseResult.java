package org.coroscope.syntax;

import java.util.List;
import java.util.Optional;
import org.coroscope.syntax.ast.Module;

/**
 * What the parser makes of a source text: always a tree, and what is wrong.
 *
 * @param module the tree; statements that could not be understood are missing from it
 * @param diagnostics errors and warnings; the first error is the one CPython would stop at
 * @param comments all comments in order
 */
public record ParseResult(Module module, List<Diagnostic> diagnostics, List<Comment> comments) {

  /** Whether there is an error; a tree with errors must not be run. */
  public boolean hasErrors() {
    return firstError().isPresent();
  }

  /** The error that CPython would report. */
  public Optional<Diagnostic> firstError() {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR)
        .findFirst();
  }
}
