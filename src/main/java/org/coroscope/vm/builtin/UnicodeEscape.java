package org.coroscope.vm.builtin;

/** The encodings {@code unicode_escape} and {@code raw_unicode_escape}: Python's own escapes. */
final class UnicodeEscape {
  private static final String LETTERS = "\\'\"abfnrtv";
  private static final String MEANINGS = "\\'\"\7\b\f\n\r\t\13";
  private static final int OCTAL_DIGITS = 3;

  /** Handles a part that means nothing. */
  interface Mender {
    void mend(int start, int end, String reason);
  }

  private UnicodeEscape() {}

  /** A character as these encodings write it. */
  static String of(int c, boolean all) {
    StringBuilder shown = new StringBuilder();
    if (!all) {
      if (c < 256) {
        return shown.append((char) c).toString();
      }
      TextRules.escape(shown, c);
    } else if (c == '\\') {
      shown.append("\\\\");
    } else if (c >= 32 && c < 127) {
      shown.append((char) c);
    } else {
      TextRules.escape(shown, c);
    }
    return shown.toString();
  }

  /** Reads a text of one character for each byte. */
  static void decode(String source, boolean all, StringBuilder out, Mender mender) {
    int i = 0;
    while (i < source.length()) {
      char c = source.charAt(i);
      if (c != '\\') {
        out.append(c);
        i++;
      } else if (i + 1 == source.length()) {
        if (all) {
          mender.mend(i, i + 1, "\\ at end of string");
        } else {
          out.append(c);
        }
        i++;
      } else {
        i = escape(source, i, all, out, mender);
      }
    }
  }

  private static int escape(String source, int at, boolean all, StringBuilder out, Mender mender) {
    char kind = source.charAt(at + 1);
    int digits = kind == 'u' ? 4 : kind == 'U' ? 8 : kind == 'x' && all ? 2 : 0;
    if (digits > 0) {
      return hex(source, at, digits, out, mender);
    }
    int letter = LETTERS.indexOf(kind);
    if (!all) {
      out.append('\\').append(kind);
      return at + 2;
    }
    if (letter >= 0) {
      out.append(MEANINGS.charAt(letter));
      return at + 2;
    }
    if (kind == '\n') {
      return at + 2;
    }
    int end = at + 1;
    while (end < source.length() && end <= at + OCTAL_DIGITS && isOctal(source.charAt(end))) {
      end++;
    }
    if (end > at + 1) {
      out.append((char) Integer.parseInt(source.substring(at + 1, end), 8));
      return end;
    }
    out.append('\\').append(kind);
    return at + 2;
  }

  private static boolean isOctal(char c) {
    return c >= '0' && c <= '7';
  }

  private static int hex(String source, int at, int digits, StringBuilder out, Mender mender) {
    int end = at + 2;
    while (end < source.length()
        && end < at + 2 + digits
        && Character.digit(source.charAt(end), 16) >= 0) {
      end++;
    }
    if (end < at + 2 + digits) {
      String form = digits == 2 ? "\\xXX" : digits == 4 ? "\\uXXXX" : "\\UXXXXXXXX";
      mender.mend(at, end, "truncated " + form + " escape");
      return end;
    }
    long value = Long.parseLong(source.substring(at + 2, end), 16);
    if (value > Character.MAX_CODE_POINT) {
      mender.mend(at, end, "illegal Unicode character");
    } else {
      out.appendCodePoint((int) value);
    }
    return end;
  }
}
