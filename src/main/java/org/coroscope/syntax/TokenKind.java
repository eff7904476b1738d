package org.coroscope.syntax;

/** What a {@link Token} is. */
public enum TokenKind {
  /** An identifier that is not a keyword; {@code match}, {@code case} and {@code _} are names. */
  NAME,
  /** A reserved word. */
  KEYWORD,
  /** A number of any form. */
  NUMBER,
  /** A string of any kind with prefix and quotes; an f-string is one token. */
  STRING,
  /** An operator, bracket or other punctuation. */
  OPERATOR,
  /** A comment with its {@code #}. */
  COMMENT,
  /** The end of a logical line. */
  NEWLINE,
  /** More indentation than the line before; may be empty text. */
  INDENT,
  /** Less indentation than the line before; empty text. */
  DEDENT,
  /** Text that is no token, such as a string without its end. */
  ERROR,
  /** The end of the text. */
  END
}
