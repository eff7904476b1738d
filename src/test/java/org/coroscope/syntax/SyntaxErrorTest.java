package org.coroscope.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SyntaxErrorTest {

  static List<Expectations.Case> errors() {
    return Expectations.read("errors.txt");
  }

  @ParameterizedTest
  @MethodSource("errors")
  void errorIsPrintedAsCPythonPrintsIt(Expectations.Case recorded) {
    ParseResult result = parse(recorded.source());
    assertThat(result.firstError()).isPresent();
    assertThat(result.firstError().get().format()).isEqualTo(recorded.expected());
  }

  @Test
  void statementsAroundAnErrorAreKept() {
    ParseResult result =
        parse(
            """
            a = 1
            b = = 2
            def f():
                c = 3
                d = (4 5)
                e = 6
            class g
                h = 7
            i = 8
            """);
    assertThat(result.module().body()).hasSize(3);
    assertThat(result.diagnostics())
        .extracting(d -> d.span().startLine() + ": " + d.message())
        .containsExactly(
            "2: invalid syntax",
            "5: invalid syntax. Perhaps you forgot a comma?",
            "7: expected ':'");
  }

  @Test
  void errorOfTheTokenizerComesFirstThoughItStandsLater() {
    ParseResult result = parse("x y\nz = 'abc\n");
    assertThat(result.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("unterminated string literal (detected at line 2)", "invalid syntax");
  }

  @Test
  void columnsOfErrorsCountCodePoints() {
    assertThat(parse("x = 'é😀' + y z\n").firstError().get().format())
        .isEqualTo(
            """
              File "x.py", line 1
                x = 'é😀' + y z
                             ^
            SyntaxError: invalid syntax
            """);
  }

  @Test
  void characterThatNoNameMayHaveIsNamed() {
    assertThat(messageOf("x = €\n")).isEqualTo("invalid character '€' (U+20AC)");
    assertThat(messageOf("x = “a”\n")).isEqualTo("invalid character '“' (U+201C)");
    assertThat(messageOf("x = 1\u00a0\n")).isEqualTo("invalid non-printable character U+00A0");
  }

  @Test
  void inconsistentTabsAreATabError() {
    Diagnostic error = parse("if a:\n\tb\n        c\n").firstError().get();
    assertThat(error.format())
        .isEqualTo(
            "  File \"x.py\", line 3\n"
                + "    c\n"
                + "TabError: inconsistent use of tabs and spaces in indentation\n");
  }

  @Test
  void unknownEscapeIsAWarningOnly() {
    ParseResult result = parse("x = '\\d'\n");
    assertThat(result.hasErrors()).isFalse();
    assertThat(result.diagnostics()).hasSize(1);
    Diagnostic warning = result.diagnostics().get(0);
    assertThat(warning.severity()).isEqualTo(Diagnostic.Severity.WARNING);
    assertThat(warning.message()).isEqualTo("invalid escape sequence '\\d'");
  }

  @Test
  void nullCharacterIsRefused() {
    assertThat(messageOf("x = 1\0")).isEqualTo("source code cannot contain null bytes");
  }

  @Test
  void tooLongDecimalNumberIsRefused() {
    assertThat(messageOf("x = " + "1".repeat(4301)))
        .startsWith("Exceeds the limit (4300 digits) for integer string conversion");
    assertThat(parse("x = 0x" + "1".repeat(9000)).hasErrors()).isFalse();
  }

  private static String messageOf(String text) {
    return parse(text).firstError().get().message();
  }

  private static ParseResult parse(String text) {
    return Parser.parse(new SourceFile("x.py", text));
  }
}
