package org.coroscope.syntax;

/**
 * A string token taken apart.
 *
 * @param token the token
 * @param bytes whether it has the prefix {@code b}
 * @param raw whether it has the prefix {@code r}
 * @param format whether it has the prefix {@code f}
 * @param bodyStart offset in the source of the first character after the opening quotes
 * @param bodyEnd offset in the source of the closing quotes
 */
record StringToken(
    Token token, boolean bytes, boolean raw, boolean format, int bodyStart, int bodyEnd) {

  static StringToken of(Token token) {
    String text = token.text();
    boolean bytes = false;
    boolean raw = false;
    boolean format = false;
    int i = 0;
    for (; text.charAt(i) != '"' && text.charAt(i) != '\''; i++) {
      switch (text.charAt(i)) {
        case 'b', 'B' -> bytes = true;
        case 'r', 'R' -> raw = true;
        case 'f', 'F' -> format = true;
        default -> {}
      }
    }
    char quote = text.charAt(i);
    boolean triple =
        text.length() >= i + 6 && text.charAt(i + 1) == quote && text.charAt(i + 2) == quote;
    int quotes = triple ? 3 : 1;
    return new StringToken(
        token, bytes, raw, format, token.start() + i + quotes, token.end() - quotes);
  }

  /** What stands between the quotes, as written. */
  String body() {
    return token.text().substring(bodyStart - token.start(), bodyEnd - token.start());
  }
}
