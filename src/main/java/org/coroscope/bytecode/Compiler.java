package org.coroscope.bytecode;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.syntax.SourceFile;
import org.coroscope.syntax.SourceSpan;
import org.coroscope.syntax.ast.Module;
import org.coroscope.syntax.ast.Statement;

/**
 * Compiles syntax trees to {@link Code}. The code does what CPython 3.11's does in the same order,
 * and the errors that only compiling finds are worded as CPython's.
 */
public final class Compiler {

  private Compiler() {}

  /**
   * Compiles a module without syntax errors.
   *
   * @param module the tree; for {@link CompileOptions.Mode#EVAL} one expression statement
   * @param file where the tree is from, for messages and tracebacks
   * @param options how to compile
   * @return the code, or null with the error that CPython would report
   */
  public static CompileResult compile(Module module, SourceFile file, CompileOptions options) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    LiteralWarnings warnings = new LiteralWarnings();
    Code code = null;
    try {
      code = compile(module, file.name(), options, warnings);
    } catch (CompileError error) {
      diagnostics.add(Diagnostic.error(file, "SyntaxError", error.getMessage(), error.span()));
    } catch (StackOverflowError tooDeep) {
      diagnostics.add(
          Diagnostic.error(
              file,
              "RecursionError",
              "maximum recursion depth exceeded during compilation",
              new SourceSpan(1, 0, 1, 0)));
    }
    for (LiteralWarnings.Warning warning : warnings.all()) {
      diagnostics.add(Diagnostic.warning(file, "SyntaxWarning", warning.message(), warning.span()));
    }
    return new CompileResult(code, diagnostics, true);
  }

  private static Code compile(
      Module module, String file, CompileOptions options, LiteralWarnings warnings) {
    FutureFeatures future = FutureFeatures.of(module);
    ScopeResolver scopes = ScopeResolver.resolve(module, future.annotationsAreText());
    CodeGenerator generator =
        new CodeGenerator(file, options.lineMarks(), future, scopes, warnings);
    generator.showsValues = options.mode() == CompileOptions.Mode.SINGLE;
    generator.enter(Unit.Kind.MODULE, scopes.root(), "<module>", null, 1);
    if (options.mode() == CompileOptions.Mode.EVAL) {
      evaluate(module, generator);
    } else {
      generator.functions.body(module.body());
      generator.loadNone();
    }
    generator.unit.emit(Opcode.RETURN_VALUE);
    return generator.leave();
  }

  private static void evaluate(Module module, CodeGenerator generator) {
    if (module.body().size() != 1
        || !(module.body().get(0) instanceof Statement.ExprStatement only)) {
      throw new IllegalArgumentException("only one expression can be evaluated");
    }
    generator.unit.span = only.span();
    generator.mark(only.span());
    generator.visit(only.value());
  }
}
