package org.coroscope.syntax;

/** The operators and other punctuation of the language. */
final class Operators {

  private static final String[] THREE = {"**=", "//=", ">>=", "<<=", "..."};
  private static final String[] TWO = {
    "**", "//", ">>", "<<", "<=", ">=", "==", "!=", "->", "+=", "-=", "*=", "/=", "%=", "&=", "|=",
    "^=", "@=", ":=", "<>"
  };
  private static final String[] ONE = {
    "(", ")", "[", "]", "{", "}", ",", ":", ".", "=", "+", "-", "*", "/", "%", "<", ">", "@", ";",
    "&", "|", "^", "~"
  };

  private Operators() {}

  /** The longest operator at an offset, or null. */
  static String longest(String text, int offset, int end) {
    String found = find(THREE, text, offset, end);
    if (found == null) {
      found = find(TWO, text, offset, end);
    }
    return found == null ? find(ONE, text, offset, end) : found;
  }

  private static String find(String[] operators, String text, int offset, int end) {
    for (String operator : operators) {
      if (offset + operator.length() <= end && text.startsWith(operator, offset)) {
        return operator;
      }
    }
    return null;
  }
}
