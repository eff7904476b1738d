package org.coroscope.syntax;

import java.util.List;

/** Splits source text into tokens, whatever the text is. */
public final class Tokenizer {

  private Tokenizer() {}

  /**
   * All tokens of a text with comments, in order, for highlighting: white space between them is
   * left out, and what is no token comes as {@link TokenKind#ERROR}. Never throws.
   */
  public static List<Token> tokenize(SourceFile file) {
    return scan(file).all();
  }

  /** All that is to be known about the tokens of a text. */
  static ScanResult scan(SourceFile file) {
    return new Scanner(file, 0, file.text().length(), false).scan();
  }
}
