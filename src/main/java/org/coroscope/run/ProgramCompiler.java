package org.coroscope.run;

import java.util.List;
import org.coroscope.bytecode.Code;
import org.coroscope.bytecode.CompileOptions;
import org.coroscope.bytecode.CompileResult;
import org.coroscope.bytecode.SourceCompiler;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.syntax.SourceFile;

/** From source text to code. */
public final class ProgramCompiler {

  /**
   * What came out.
   *
   * @param code null if there is an error among the diagnostics
   * @param diagnostics errors and warnings, in order of discovery
   */
  public record Result(Code code, List<Diagnostic> diagnostics) {
    public Result {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  private ProgramCompiler() {}

  /**
   * Compiles a program, or the expression of {@code eval}. Never throws for what the user typed.
   */
  public static Result compile(SourceFile file, CompileOptions options) {
    CompileResult compiled = SourceCompiler.compile(file, options);
    return new Result(compiled.code(), compiled.diagnostics());
  }
}
