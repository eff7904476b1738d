package org.coroscope.syntax;

/**
 * A piece of source text.
 *
 * @param kind what it is
 * @param text the text as written
 * @param start offset of its first character
 * @param end offset after its last character
 * @param span its place in lines and columns
 * @param level how many brackets are open after it
 */
public record Token(TokenKind kind, String text, int start, int end, SourceSpan span, int level) {

  /** Whether this is the given keyword or operator. */
  boolean is(String symbol) {
    return (kind == TokenKind.OPERATOR || kind == TokenKind.KEYWORD) && text.equals(symbol);
  }

  /** Whether this is a name with the given text, as the soft keywords are. */
  boolean isName(String name) {
    return kind == TokenKind.NAME && text.equals(name);
  }
}
