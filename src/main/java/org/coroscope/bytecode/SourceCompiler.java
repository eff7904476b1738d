package org.coroscope.bytecode;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.syntax.ParseResult;
import org.coroscope.syntax.Parser;
import org.coroscope.syntax.SourceFile;
import org.coroscope.syntax.SourceSpan;
import org.coroscope.syntax.ast.Module;
import org.coroscope.syntax.ast.Statement;

/** From source text to code: the parser and the compiler one after the other. */
public final class SourceCompiler {
  private SourceCompiler() {}

  /**
   * Compiles a program, or one expression. Never throws for what the user typed.
   *
   * @return without code if there is an error among the diagnostics
   */
  public static CompileResult compile(SourceFile file, CompileOptions options) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Module module = parse(file, options.mode(), diagnostics);
    if (hasError(diagnostics)) {
      return new CompileResult(null, diagnostics, false);
    }
    CompileResult compiled = Compiler.compile(module, file, options);
    diagnostics.addAll(compiled.diagnostics());
    return new CompileResult(hasError(diagnostics) ? null : compiled.code(), diagnostics, true);
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
    if (mode == CompileOptions.Mode.SINGLE) {
      checkIsSingle(file, parsed.module(), diagnostics);
    }
    return parsed.module();
  }

  /** At the prompt a compound statement, or a line of simple ones, stands alone. */
  private static void checkIsSingle(SourceFile file, Module module, List<Diagnostic> diagnostics) {
    if (module == null || module.body().size() < 2 || hasError(diagnostics)) {
      return;
    }
    SourceSpan first = module.body().get(0).span();
    SourceSpan last = module.body().get(module.body().size() - 1).span();
    if (last.startLine() > first.endLine()) {
      String message = "multiple statements found while compiling a single statement";
      SourceSpan end =
          new SourceSpan(first.endLine(), first.endColumn(), first.endLine(), first.endColumn());
      diagnostics.add(Diagnostic.error(file, "SyntaxError", message, end));
    }
  }

  private static boolean hasError(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
  }
}
