package org.coroscope.bytecode;

import java.util.List;
import org.coroscope.syntax.Diagnostic;

/**
 * What the compiler makes of a module.
 *
 * @param code the compiled module; null if there is an error
 * @param diagnostics what is wrong: at most one error, the one CPython would report, and warnings
 * @param parsed whether the text follows the grammar, so that an error is one of meaning
 */
public record CompileResult(Code code, List<Diagnostic> diagnostics, boolean parsed) {
  public CompileResult {
    diagnostics = List.copyOf(diagnostics);
  }
}
