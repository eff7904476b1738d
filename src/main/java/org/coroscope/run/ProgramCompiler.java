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
import org.coroscope.syntax.SourceSpan;
import org.coroscope.syntax.ast.Module;
import org.coroscope.syntax.ast.Statement;

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
    List<Diagnostic> diagnostics = new ArrayList<>();
    Module module = parse(file, options.mode(), diagnostics);
    if (hasError(diagnostics)) {
      return new Result(null, diagnostics);
    }
    CompileResult compiled = org.coroscope.bytecode.Compiler.compile(module, file, options);
    diagnostics.addAll(compiled.diagnostics());
    return new Result(hasError(diagnostics) ? null : compiled.code(), diagnostics);
  }

  private static Module parse(
      SourceFile file, CompileOptions.Mode mode, List<Diagnostic> diagnostics) {
    if (mode == CompileOptions.Mode.EVAL) {
      Parser.ExpressionResult parsed = Parser.parseExpression(file);
      diagnostics.addAll(parsed.diagnostics());
      if (parsed.expression() == null) {
        return null;
      }
      SourceSpan span = parsed.expression().span();
      return new Module(List.of(new Statement.ExprStatement(parsed.expression(), span)), span);
    }
    ParseResult parsed = Parser.parse(file);
    diagnostics.addAll(parsed.diagnostics());
    return parsed.module();
  }

  private static boolean hasError(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
  }
}
