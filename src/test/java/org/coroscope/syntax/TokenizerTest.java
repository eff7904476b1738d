package org.coroscope.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {

  @Test
  void kindsOfTokens() {
    assertThat(tokens("if x1:  # note\n  y = rb'a' + 0x1F\n"))
        .containsExactly(
            "KEYWORD if",
            "NAME x1",
            "OPERATOR :",
            "COMMENT # note",
            "NEWLINE \n",
            "INDENT   ",
            "NAME y",
            "OPERATOR =",
            "STRING rb'a'",
            "OPERATOR +",
            "NUMBER 0x1F",
            "NEWLINE \n",
            "DEDENT ",
            "END ");
  }

  @Test
  void longestOperatorWins() {
    assertThat(tokens("a**=b//c->d...e:=f<<=g"))
        .contains("OPERATOR **=", "OPERATOR //", "OPERATOR ->", "OPERATOR ...", "OPERATOR :=")
        .contains("OPERATOR <<=");
  }

  @Test
  void offsetsCoverTheText() {
    String text = "def f(a, b='😀'):\n    return a  # é\n";
    for (Token token : Tokenizer.tokenize(new SourceFile("x.py", text))) {
      if (token.kind() != TokenKind.NEWLINE) {
        assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
      }
    }
  }

  @Test
  void lineBreaksInsideBracketsAreWhiteSpace() {
    assertThat(tokens("f(\n1,\n\n# c\n2)\n"))
        .containsExactly(
            "NAME f",
            "OPERATOR (",
            "NUMBER 1",
            "OPERATOR ,",
            "COMMENT # c",
            "NUMBER 2",
            "OPERATOR )",
            "NEWLINE \n",
            "END ");
  }

  @Test
  void textThatIsNoTokenIsAnErrorAndTheRestGoesOn() {
    assertThat(tokens("x = 'abc\ny = 1a + €z\n"))
        .containsExactly(
            "NAME x",
            "OPERATOR =",
            "ERROR 'abc",
            "NEWLINE \n",
            "NAME y",
            "OPERATOR =",
            "ERROR 1a",
            "OPERATOR +",
            "ERROR €",
            "NAME z",
            "NEWLINE \n",
            "END ");
  }

  private static List<String> tokens(String text) {
    return Tokenizer.tokenize(new SourceFile("x.py", text)).stream()
        .map(token -> token.kind() + " " + token.text())
        .toList();
  }
}
