package org.coroscope.vm.builtin;

import org.coroscope.vm.object.PyStr;

/** Which characters are what, and how text is shown, by Python's rules where Java's differ. */
public final class TextRules {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private TextRules() {}

  /** {@code str.isspace} of one code point. */
  public static boolean isSpace(int c) {
    if (c < 128) {
      return c == ' ' || c >= 9 && c <= 13 || c >= 28 && c <= 31;
    }
    return c == 0x85 || Character.isSpaceChar(c);
  }

  /** {@code str.isprintable} of one code point. */
  public static boolean isPrintable(int c) {
    if (c < 127) {
      return c >= 32;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** Whether a code point ends a line for {@code str.splitlines}. */
  public static boolean isLineBreak(int c) {
    return c >= 10 && c <= 13 || c >= 28 && c <= 30 || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** Without white space at both ends. */
  public static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Decimal digits of all scripts made ASCII ones. */
  public static String asciiDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
            .forEach(
                c -> {
                  boolean digit =
                      c >= 128 && Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
                  plain.appendCodePoint(digit ? '0' + Character.digit(c, 10) : c);
                });
        return plain.toString();
      }
    }
    return text;
  }

  /** {@code repr} of a string. */
  public static String repr(String text) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder shown = new StringBuilder(text.length() + 2).append(quote);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == quote || c == '\\') {
        shown.append('\\').append((char) c);
      } else if (c >= 32 && c < 127 || c > 127 && isPrintable(c)) {
        shown.appendCodePoint(c);
      } else {
        escape(shown, c);
      }
    }
    return shown.append(quote).toString();
  }

  /** {@code repr} of bytes, the {@code b} included. */
  public static String repr(byte[] bytes) {
    return repr(bytes, bytes.length, false);
  }

  /**
   * {@code repr} of the first bytes.
   *
   * @param escapeSingle whether single quotes are escaped between double ones too, as a bytearray
   *     does
   */
  public static String repr(byte[] bytes, int size, boolean escapeSingle) {
    boolean single = false;
    boolean twin = false;
    for (int i = 0; i < size; i++) {
      single |= bytes[i] == '\'';
      twin |= bytes[i] == '"';
    }
    char quote = single && !twin ? '"' : '\'';
    StringBuilder shown = new StringBuilder(size + 3).append('b').append(quote);
    for (int i = 0; i < size; i++) {
      int c = bytes[i] & 255;
      if (c == quote || c == '\\' || c == '\'' && escapeSingle) {
        shown.append('\\').append((char) c);
      } else if (c >= 32 && c < 127) {
        shown.append((char) c);
      } else {
        escape(shown, c);
      }
    }
    return shown.append(quote).toString();
  }

  /** A code point as the shortest of {@code \n \t \r \xhh \}{@code uhhhh \Uhhhhhhhh}. */
  public static void escape(StringBuilder shown, int c) {
    shown.append('\\');
    if (c == '\n') {
      shown.append('n');
    } else if (c == '\t') {
      shown.append('t');
    } else if (c == '\r') {
      shown.append('r');
    } else if (c < 256) {
      hex(shown.append('x'), c, 2);
    } else if (c < 0x10000) {
      hex(shown.append('u'), c, 4);
    } else {
      hex(shown.append('U'), c, 8);
    }
  }

  /** So many lower-case hexadecimal digits. */
  public static void hex(StringBuilder shown, int value, int digits) {
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
      shown.append(HEX[value >>> shift & 15]);
    }
  }

  /** The text cut after so many code points. */
  public static String cut(String text, int codePoints) {
    if (codePoints >= text.length()) {
      return text;
    }
    return new PyStr(text).slice(0, Math.min(codePoints, new PyStr(text).length())).value;
  }
}
