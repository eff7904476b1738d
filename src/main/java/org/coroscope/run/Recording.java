package org.coroscope.run;

import java.util.List;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.trace.Trace;

/**
 * What came of recording a program.
 *
 * @param trace null if the program does not compile
 * @param diagnostics errors and warnings of parser and compiler
 * @param exitStatus as of the process that {@code python3} would be
 */
public record Recording(Trace trace, List<Diagnostic> diagnostics, int exitStatus) {
  public Recording {
    diagnostics = List.copyOf(diagnostics);
  }

  public boolean compiled() {
    return trace != null;
  }
}
