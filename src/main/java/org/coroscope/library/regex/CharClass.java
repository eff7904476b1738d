package org.coroscope.library.regex;

/** A set of code points. */
@FunctionalInterface
interface CharClass {
  boolean has(int c);

  CharClass ANY = c -> true;
  CharClass NO_NEWLINE = c -> c != '\n';
  CharClass NONE = c -> false;

  /** {@code \d}, {@code \s} or {@code \w}, or with a capital letter what is not in it. */
  static CharClass category(int letter, boolean ascii) {
    CharClass positive =
        switch (letter | 32) {
          case 'd' -> ascii ? c -> c >= '0' && c <= '9' : CharClass::isDigit;
          case 's' -> ascii ? c -> c == ' ' || c >= 9 && c <= 13 : CharClass::isSpace;
          default -> ascii ? CharClass::isAsciiWord : CharClass::isWord;
        };
    return letter < 'a' ? c -> !positive.has(c) : positive;
  }

  static boolean isDigit(int c) {
    return c < 128 ? c >= '0' && c <= '9' : Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  static boolean isSpace(int c) {
    return c < 128
        ? c == ' ' || c >= 9 && c <= 13 || c >= 28 && c <= 31
        : c == 0x85 || Character.isSpaceChar(c);
  }

  static boolean isAsciiWord(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }

  static boolean isWord(int c) {
    if (c < 128) {
      return isAsciiWord(c);
    }
    if (Character.isLetter(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** What a code point is compared as where case does not matter. */
  static int fold(int c, boolean ascii) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
    return ascii ? c : Character.toLowerCase(Character.toUpperCase(c));
  }

  /** The same set, ignoring case. */
  static CharClass ignoringCase(CharClass set, boolean ascii) {
    return c -> {
      if (set.has(c)) {
        return true;
      }
      if (ascii) {
        return c < 128 && Character.isLetter(c) && set.has(c ^ 32);
      }
      int upper = Character.toUpperCase(c);
      return set.has(upper)
          || set.has(Character.toLowerCase(c))
          || set.has(Character.toLowerCase(upper));
    };
  }

  /** The same set, quick for ASCII. */
  static CharClass quick(CharClass set) {
    boolean[] table = new boolean[128];
    for (int c = 0; c < table.length; c++) {
      table[c] = set.has(c);
    }
    return c -> c < 128 ? table[c] : set.has(c);
  }
}
