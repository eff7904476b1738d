package org.coroscope.ui.session;

import java.util.List;
import org.coroscope.syntax.SourceFile;
import org.coroscope.syntax.Token;
import org.coroscope.syntax.TokenKind;
import org.coroscope.syntax.Tokenizer;

/** Whether a program asks for input, as far as its text tells. */
final class InputUse {

  private InputUse() {}

  /** Whether it calls {@code input} or names {@code stdin}. */
  static boolean in(String text) {
    List<Token> tokens = Tokenizer.tokenize(new SourceFile("", text));
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() != TokenKind.NAME) {
        continue;
      }
      boolean called = i + 1 < tokens.size() && tokens.get(i + 1).text().equals("(");
      String before = i == 0 ? "" : tokens.get(i - 1).text();
      boolean isOther = before.equals(".") || before.equals("def") || before.equals("class");
      if (token.text().equals("stdin") || token.text().equals("input") && called && !isOther) {
        return true;
      }
    }
    return false;
  }
}
