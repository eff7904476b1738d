package org.coroscope.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The parser answers for any text: it neither throws, nor hangs, nor overflows the stack. */
class ParserRobustnessTest {

  private static final String[] PIECES = {
    "(", ")", "[", "]", "{", "}", ",", ":", "=", ".", ";", "if", "else", "for", "in", "def",
    "class", "lambda", "not", "await", "yield", "import", "with", "try", "except", "match", "case",
    ":=", "->", "@", "f'{x}'", "\n", "\n    ", "\n\t", "\\", "#", "'", "\"\"\"", "0x", "1a", "$",
    "print", "async", "*", "**", "€", "\0", "\uD800"
  };

  @Test
  void mutatedProgramsAreParsed() {
    List<String> programs = new ArrayList<>();
    Expectations.read("trees.txt").forEach(recorded -> programs.add(recorded.source()));
    Expectations.read("errors.txt").forEach(recorded -> programs.add(recorded.source()));
    Random random = new Random(42);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < 6000; i++) {
            String program = programs.get(random.nextInt(programs.size()));
            int times = 1 + random.nextInt(3);
            for (int k = 0; k < times; k++) {
              program = i % 2 == 0 ? mutateTokens(program, random) : mutateText(program, random);
            }
            SourceFile file = new SourceFile("x.py", program);
            ParseResult result = Parser.parse(file);
            assertThat(result.module()).isNotNull();
            result.diagnostics().forEach(Diagnostic::format);
            Parser.parseExpression(file);
          }
        });
  }

  private static String mutateTokens(String program, Random random) {
    List<Token> tokens = Tokenizer.tokenize(new SourceFile("x.py", program));
    Token token = tokens.get(random.nextInt(tokens.size()));
    Token other = tokens.get(random.nextInt(tokens.size()));
    String replacement =
        switch (random.nextInt(4)) {
          case 0 -> "";
          case 1 -> token.text() + " " + token.text();
          case 2 -> other.text();
          default -> " " + PIECES[random.nextInt(PIECES.length)] + " ";
        };
    return program.substring(0, token.start()) + replacement + program.substring(token.end());
  }

  private static String mutateText(String program, Random random) {
    int at = random.nextInt(program.length() + 1);
    return switch (random.nextInt(3)) {
      case 0 -> program.substring(0, at);
      case 1 -> program.substring(0, at) + program.substring(Math.min(program.length(), at + 1));
      default ->
          program.substring(0, at) + PIECES[random.nextInt(PIECES.length)] + program.substring(at);
    };
  }

  @Test
  void longRunOfCharactersThatNoNameHasIsReadOnce() {
    // Read to its end again for each of them it would take minutes.
    assertThat(parse("\u20ac".repeat(500_000)).hasErrors()).isTrue();
  }

  @Test
  void bracketsNestTwoHundredDeep() {
    assertThat(parse("(".repeat(200) + ")".repeat(200)).hasErrors()).isFalse();
    assertThat(messageOf("(".repeat(201) + ")".repeat(201)))
        .isEqualTo("too many nested parentheses");
    assertThat(messageOf("f([{".repeat(100))).isEqualTo("too many nested parentheses");
  }

  @Test
  void deepNestingOfOtherKindsIsAnErrorToo() {
    String depth = "maximum recursion depth exceeded during compilation";
    assertThat(messageOf("-".repeat(100_000) + "x")).isEqualTo(depth);
    assertThat(messageOf("not ".repeat(100_000) + "x")).isEqualTo(depth);
    assertThat(messageOf("lambda: ".repeat(100_000) + "x")).isEqualTo(depth);
    assertThat(messageOf("x ** ".repeat(100_000) + "x")).isEqualTo(depth);
    assertThat(messageOf("a if b else ".repeat(100_000) + "x")).isEqualTo(depth);
    assertThat(messageOf("x + ".repeat(100_000) + "x")).isEqualTo(depth);
    assertThat(messageOf("x" + ".y".repeat(100_000))).isEqualTo(depth);
    assertThat(messageOf("x" + "()".repeat(100_000))).isEqualTo(depth);
    assertThat(messageOf("if a: b\n" + "elif a: b\n".repeat(100_000))).isEqualTo(depth);
    assertThat(parse("x + ".repeat(1000) + "x").hasErrors()).isFalse();
    assertThat(parse("x = [" + "1, ".repeat(100_000) + "]").hasErrors()).isFalse();
    assertThat(parse("x = " + "a or ".repeat(100_000) + "b").hasErrors()).isFalse();
  }

  @Test
  void deepIndentationIsAnError() {
    StringBuilder program = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      program.append(" ".repeat(i)).append("if x:\n");
    }
    assertThat(messageOf(program + " ".repeat(200) + "pass\n"))
        .isEqualTo("too many levels of indentation");
  }

  @Test
  void unclosedBracketsAreReadOnce() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          parse("a(b c ".repeat(190));
          parse("{a: b, ".repeat(190) + "c d");
          parse("with (a, ".repeat(190));
          parse("[x for x() in ".repeat(190));
          parse("(a if b ".repeat(190));
          parse("(x = ".repeat(190));
          parse("(x() = ".repeat(190) + "+");
          parse("for " + "a[[x for ".repeat(90) + "+");
          parse("for " + "a[[x for ".repeat(90) + "b in c d");
          parse("del " + "a[x() for ".repeat(90) + "b in c d");
          parse("x[{a: {b ".repeat(60) + "+");
          parse("f(a=b for ".repeat(190) + "+");
          parse("lambda x=(lambda y=".repeat(90) + "z w");
          parse("f(*a for b in ".repeat(190) + "+");
          parse("{**a for b in ".repeat(190) + "+");
          parse("with (a as b[".repeat(90) + "+");
          parse("print (print ".repeat(190) + "+");
          parse("match (match ".repeat(190) + "\n");
          parse("{a: *".repeat(190) + "+");
          parse("[a, b for ".repeat(190) + "+");
        });
  }

  private static String messageOf(String text) {
    return parse(text).firstError().orElseThrow().message();
  }

  private static ParseResult parse(String text) {
    return Parser.parse(new SourceFile("x.py", text));
  }
}
