package org.coroscope.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParserTreeTest {

  static List<Expectations.Case> trees() {
    return Expectations.read("trees.txt");
  }

  @ParameterizedTest
  @MethodSource("trees")
  void treeIsThatOfCPython(Expectations.Case recorded) {
    ParseResult result = parse(recorded.source());
    assertThat(result.diagnostics()).filteredOn(d -> d.kind().endsWith("Error")).isEmpty();
    String dump =
        result.module().body().stream()
            .map(AstDump::dump)
            .collect(Collectors.joining("\n", "", "\n"));
    assertThat(dump).isEqualTo(recorded.expected());
  }

  @Test
  void spansCountCodePointsAndLeaveParenthesesOut() {
    Statement.ExprStatement statement =
        (Statement.ExprStatement) parse("('é😀' + (b))\n").module().body().get(0);
    assertThat(statement.span()).isEqualTo(new SourceSpan(1, 0, 1, 12));
    Expression.BinOp sum = (Expression.BinOp) statement.value();
    assertThat(sum.span()).isEqualTo(new SourceSpan(1, 1, 1, 11));
    assertThat(sum.right().span()).isEqualTo(new SourceSpan(1, 9, 1, 10));
  }

  @Test
  void spanOfACompoundStatementEndsWithItsLastStatement() {
    ParseResult result = parse("@d\ndef f():\n    pass\n\n# after\nx\n");
    Statement.FunctionDef function = (Statement.FunctionDef) result.module().body().get(0);
    assertThat(function.span()).isEqualTo(new SourceSpan(2, 0, 3, 8));
    assertThat(function.decoratorList().get(0).span()).isEqualTo(new SourceSpan(1, 1, 1, 2));
  }

  @Test
  void expressionInsideAnFStringHasItsOwnPlace() {
    Statement.ExprStatement statement =
        (Statement.ExprStatement) parse("x\nf'''a\n {b.c} '''\n").module().body().get(1);
    Expression.FormattedValue field =
        (Expression.FormattedValue) ((Expression.JoinedStr) statement.value()).values().get(1);
    assertThat(field.value().span()).isEqualTo(new SourceSpan(3, 2, 3, 5));
  }

  @Test
  void lineBreaksOfAllKindsAreOne() {
    String unix = "if a:\n    b = '''x\ny'''\nc\n";
    String expected = AstDump.dump(parse(unix).module());
    assertThat(AstDump.dump(parse(unix.replace("\n", "\r\n")).module())).isEqualTo(expected);
    assertThat(AstDump.dump(parse(unix.replace("\n", "\r")).module())).isEqualTo(expected);
    assertThat(AstDump.dump(parse("\uFEFF" + unix.stripTrailing()).module())).isEqualTo(expected);
  }

  @Test
  void commentsAreKept() {
    ParseResult result = parse("# top\nx = 1  # side\nif x:\n    # inner\n    '# no'\n");
    assertThat(result.comments())
        .containsExactly(
            new Comment(1, 0, "# top", true),
            new Comment(2, 7, "# side", false),
            new Comment(4, 4, "# inner", true));
  }

  @Test
  void emptyTextIsAnEmptyModule() {
    assertThat(parse("").module().body()).isEmpty();
    assertThat(parse("\n  \n# only this").module().body()).isEmpty();
    assertThat(parse("").hasErrors()).isFalse();
  }

  @Test
  void evalTakesOneExpression() {
    Parser.ExpressionResult result =
        Parser.parseExpression(new SourceFile("<string>", "  a + 1, b\n\n"));
    assertThat(result.diagnostics()).isEmpty();
    assertThat(AstDump.dump(result.expression()))
        .isEqualTo(
            "Tuple(elts=[BinOp(left=Name(id='a', ctx=Load()), op=Add(), right=Constant(value=1)),"
                + " Name(id='b', ctx=Load())], ctx=Load())");
  }

  @Test
  void evalRefusesAStatement() {
    Parser.ExpressionResult result = Parser.parseExpression(new SourceFile("<string>", "a = 1"));
    assertThat(result.expression()).isNull();
    assertThat(result.diagnostics().get(0).format())
        .isEqualTo(
            "  File \"<string>\", line 1\n"
                + "    a = 1\n"
                + "      ^\n"
                + "SyntaxError: invalid syntax\n");
  }

  private static ParseResult parse(String text) {
    return Parser.parse(new SourceFile("x.py", text));
  }
}
