package org.coroscope.syntax;

import java.util.Set;

/** The words of the language. */
final class Keywords {

  private static final Set<String> RESERVED =
      Set.of(
          "False",
          "None",
          "True",
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield");

  private Keywords() {}

  static boolean isReserved(String word) {
    return word.length() <= 8 && RESERVED.contains(word);
  }
}
