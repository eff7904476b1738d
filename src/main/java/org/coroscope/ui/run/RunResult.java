package org.coroscope.ui.run;

import java.util.List;
import java.util.Optional;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.trace.Trace;

/**
 * What came of running a program.
 *
 * @param trace what was recorded; empty if the program could not begin
 * @param diagnostics errors and warnings of its text
 */
public record RunResult(Optional<Trace> trace, List<Diagnostic> diagnostics) {

  /** Keeps its own copy of the list. */
  public RunResult {
    diagnostics = List.copyOf(diagnostics);
  }
}
