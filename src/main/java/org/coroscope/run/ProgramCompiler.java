package org.coroscope.run;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.bytecode.Code;
import org.coroscope.bytecode.CompileOptions;
import org.coroscope.bytecode.CompileResult;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.syntax.ParseResult;
import org.coroscope.syntax.Parser;
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

  /** Compiles a program, or the expression of {@code eval}. Never throws for what the user typed. */
  public static Result compile(SourceFile file, CompileOptions options) {
    ParseResult parsed =
        options.mode() == CompileOptions.Mode.EVAL
            ? Parser.parseExpression(file)
            : Parser.parse(file);
    List<Diagnostic> diagnostics = new ArrayList<>(parsed.diagnostics());
    if (hasError(diagnostics)) {
      return new Result(null, diagnostics);
    }
    CompileResult compiled =
        org.coroscope.bytecode.Compiler.compile(parsed.module(), file, options);
    diagnostics.addAll(compiled.diagnostics());
    return new Result(hasError(diagnostics) ? null : compiled.code(), diagnostics);
  }

  private static boolean hasError(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
  }
}
