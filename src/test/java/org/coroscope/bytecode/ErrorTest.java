package org.coroscope.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.syntax.SourceFile;
import org.coroscope.syntax.SourceSpan;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.ExpressionContext;
import org.coroscope.syntax.ast.Module;
import org.coroscope.syntax.ast.Statement;
import org.coroscope.syntax.ast.UnaryOperator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ErrorTest {

  @TestFactory
  Stream<DynamicTest> errorsAreThoseOfCPython() {
    return Recorded.tests("errors", ErrorTest::firstError);
  }

  private static String firstError(String source) {
    CompileResult result = Recorded.compile(source, CompileOptions.exec());
    if (result.code() != null) {
      return "fine";
    }
    Diagnostic error = result.diagnostics().get(0);
    SourceSpan span = error.span();
    return span.startLine()
        + ":"
        + span.startColumn()
        + "-"
        + span.endLine()
        + ":"
        + span.endColumn()
        + " "
        + error.message();
  }

  @Test
  void anErrorLeavesNoCode() {
    CompileResult result = Recorded.compile("break\n", CompileOptions.exec());
    assertThat(result.code()).isNull();
    assertThat(result.diagnostics())
        .singleElement()
        .satisfies(error -> assertThat(error.kind()).isEqualTo("SyntaxError"));
  }

  @Test
  void nestingTooDeepForTheCompilerIsAnErrorAndNoCrash() {
    SourceSpan span = new SourceSpan(1, 0, 1, 1);
    Expression deep = new Expression.Name("x", ExpressionContext.LOAD, span);
    for (int i = 0; i < 200_000; i++) {
      deep = new Expression.UnaryOp(UnaryOperator.USUB, deep, span);
    }
    Module module = new Module(List.of(new Statement.ExprStatement(deep, span)), span);
    CompileResult result =
        Compiler.compile(module, new SourceFile("<test>", "x\n"), CompileOptions.exec());
    assertThat(result.code()).isNull();
    assertThat(result.diagnostics())
        .singleElement()
        .satisfies(error -> assertThat(error.kind()).isEqualTo("RecursionError"));
  }

  @Test
  void literalsThatCannotBeMeantGiveWarnings() {
    String source =
        """
        x is 1
        not (x is ())
        assert (x, "m")
        [(1, 2) (3, 4)]
        [1 [2]]
        [1, 2]["a"]
        x is None
        assert ()
        """;
    CompileResult result = Recorded.compile(source, CompileOptions.exec());
    assertThat(result.code()).isNotNull();
    assertThat(result.diagnostics())
        .extracting(warning -> warning.span().startLine() + " " + warning.message())
        .containsExactly(
            "1 \"is\" with a literal. Did you mean \"==\"?",
            "2 \"is not\" with a literal. Did you mean \"!=\"?",
            "3 assertion is always true, perhaps remove parentheses?",
            "4 'tuple' object is not callable; perhaps you missed a comma?",
            "5 'int' object is not subscriptable; perhaps you missed a comma?",
            "6 list indices must be integers or slices, not str; perhaps you missed a comma?");
    assertThat(result.diagnostics())
        .allSatisfy(
            warning -> assertThat(warning.severity()).isEqualTo(Diagnostic.Severity.WARNING));
  }
}
