package org.coroscope.ui.code;

import java.util.BitSet;
import java.util.List;
import org.coroscope.syntax.SourceFile;
import org.coroscope.syntax.Token;
import org.coroscope.syntax.TokenKind;
import org.coroscope.syntax.Tokenizer;

/**
 * Which lines of a lesson need not be seen in the code, because the pane beside it shows them: the
 * docstring after its first line, and the notes and questions, whose answers are better not seen.
 */
final class Folding {

  private Folding() {}

  /** The lines, counted from 0. */
  static BitSet lines(String text) {
    BitSet hidden = new BitSet();
    List<Token> tokens = Tokenizer.tokenize(new SourceFile("", text));
    boolean first = true;
    int codeLine = 0;
    for (Token token : tokens) {
      int start = token.span().startLine();
      int end = token.span().endLine();
      if (token.kind() == TokenKind.COMMENT) {
        if (start != codeLine && isRemark(token.text())) {
          hidden.set(start - 1);
        }
        continue;
      }
      if (token.kind() == TokenKind.STRING && first && end > start) {
        hidden.set(start, end);
      }
      boolean layout =
          token.kind() == TokenKind.NEWLINE
              || token.kind() == TokenKind.INDENT
              || token.kind() == TokenKind.DEDENT;
      if (!layout) {
        first = false;
        codeLine = end;
      }
    }
    return hidden;
  }

  private static boolean isRemark(String comment) {
    return comment.startsWith("#:") || comment.startsWith("#?");
  }
}
