package org.coroscope.bytecode;

import java.util.List;
import org.coroscope.syntax.Diagnostic;

/**
 * What the compiler makes of a module.
 *
 * @param code the compiled module; null if there is an error
 * @param diagnostics what is wrong: at most one error, the one CPython would report, and warnings
 */
public record CompileResult(Code code, List<Diagnostic> diagnostics) {
  public CompileResult {
    diagnostics = List.copyOf(diagnostics);
  }
}
