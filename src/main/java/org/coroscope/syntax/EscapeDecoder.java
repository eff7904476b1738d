package org.coroscope.syntax;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Turns the body of a string literal into its value. */
final class EscapeDecoder {

  /** A body that has no value; the message is CPython's. */
  @SuppressWarnings("serial") // caught by the string parser
  static final class BadEscape extends RuntimeException {
    BadEscape(String message) {
      super(message, null, false, false);
    }
  }

  /** Names of characters that Java's data base has in another spelling. */
  private static final Map<String, Integer> ALIASES =
      Map.ofEntries(
          Map.entry("LINE FEED", 0x0A),
          Map.entry("NEW LINE", 0x0A),
          Map.entry("END OF LINE", 0x0A),
          Map.entry("LF", 0x0A),
          Map.entry("CARRIAGE RETURN", 0x0D),
          Map.entry("CR", 0x0D),
          Map.entry("TAB", 0x09),
          Map.entry("HT", 0x09),
          Map.entry("HORIZONTAL TABULATION", 0x09),
          Map.entry("FORM FEED", 0x0C),
          Map.entry("FF", 0x0C),
          Map.entry("NEXT LINE", 0x85),
          Map.entry("NBSP", 0xA0),
          Map.entry("ESC", 0x1B),
          Map.entry("NUL", 0x00),
          Map.entry("SP", 0x20),
          Map.entry("ZWJ", 0x200D),
          Map.entry("ZWNJ", 0x200C),
          Map.entry("ZWSP", 0x200B),
          Map.entry("BOM", 0xFEFF),
          Map.entry("BYTE ORDER MARK", 0xFEFF));

  private EscapeDecoder() {}

  /** Line breaks inside a string are {@code \n}, however the file writes them. */
  static String normalizeBreaks(String body) {
    return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * The value of a text body.
   *
   * @param unknown is told each escape that means nothing, such as {@code \d}
   */
  static String text(String body, Consumer<String> unknown) {
    int i = body.indexOf('\\');
    if (i < 0) {
      return body;
    }
    StringBuilder out = new StringBuilder(body.length()).append(body, 0, i);
    while (i < body.length()) {
      char c = body.charAt(i);
      if (c != '\\') {
        out.append(c);
        i++;
        continue;
      }
      if (i + 1 >= body.length()) {
        throw unicodeError(body, i, i + 1, "\\ at end of string");
      }
      char e = body.charAt(i + 1);
      switch (e) {
        case 'x' -> i = hex(body, i, 2, "truncated \\xXX escape", out);
        case 'u' -> i = hex(body, i, 4, "truncated \\uXXXX escape", out);
        case 'U' -> i = hex(body, i, 8, "truncated \\UXXXXXXXX escape", out);
        case 'N' -> i = named(body, i, out);
        default -> {
          int simple = simpleEscape(e);
          if (simple == BREAK) {
            i += 2;
          } else if (simple >= 0) {
            out.append((char) simple);
            i += 2;
          } else if (e >= '0' && e <= '7') {
            int end = octalEnd(body, i + 1);
            out.append((char) Integer.parseInt(body.substring(i + 1, end), 8));
            i = end;
          } else {
            int after = i + 1 + Character.charCount(body.codePointAt(i + 1));
            unknown.accept(body.substring(i, after));
            out.append(body, i, after);
            i = after;
          }
        }
      }
    }
    return out.toString();
  }

  /** The value of a body of bytes, which is known to be ASCII. */
  static byte[] bytes(String body, Consumer<String> unknown) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
    int i = 0;
    while (i < body.length()) {
      char c = body.charAt(i);
      if (c != '\\' || i + 1 >= body.length()) {
        out.write(c);
        i++;
        continue;
      }
      char e = body.charAt(i + 1);
      int simple = simpleEscape(e);
      if (simple == BREAK) {
        i += 2;
      } else if (simple >= 0) {
        out.write(simple);
        i += 2;
      } else if (e >= '0' && e <= '7') {
        int end = octalEnd(body, i + 1);
        out.write(Integer.parseInt(body.substring(i + 1, end), 8) & 0xFF);
        i = end;
      } else if (e == 'x') {
        int value = i + 4 <= body.length() ? hexValue(body, i + 2, i + 4) : -1;
        if (value < 0) {
          throw new BadEscape("(value error) invalid \\x escape at position " + i);
        }
        out.write(value);
        i += 4;
      } else {
        unknown.accept(body.substring(i, i + 2));
        out.write(c);
        out.write(e);
        i += 2;
      }
    }
    return out.toByteArray();
  }

  private static final int NONE = -1;
  private static final int BREAK = -2;

  private static int simpleEscape(char c) {
    return switch (c) {
      case '\n' -> BREAK;
      case '\\', '\'', '"' -> c;
      case 'a' -> 7;
      case 'b' -> 8;
      case 't' -> 9;
      case 'n' -> 10;
      case 'v' -> 11;
      case 'f' -> 12;
      case 'r' -> 13;
      default -> NONE;
    };
  }

  private static int octalEnd(String body, int start) {
    int end = start;
    while (end < body.length()
        && end < start + 3
        && body.charAt(end) >= '0'
        && body.charAt(end) <= '7') {
      end++;
    }
    return end;
  }

  private static int hex(String body, int at, int digits, String message, StringBuilder out) {
    int end = at + 2;
    while (end < body.length() && end < at + 2 + digits && isHex(body.charAt(end))) {
      end++;
    }
    if (end < at + 2 + digits) {
      throw unicodeError(body, at, end, message);
    }
    long value = Long.parseLong(body.substring(at + 2, end), 16);
    if (value > Character.MAX_CODE_POINT) {
      throw unicodeError(body, at, end, "illegal Unicode character");
    }
    out.appendCodePoint((int) value);
    return end;
  }

  private static boolean isHex(char c) {
    return c < 128 && Character.digit(c, 16) >= 0;
  }

  private static int hexValue(String body, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      if (!isHex(body.charAt(i))) {
        return -1;
      }
      value = value * 16 + Character.digit(body.charAt(i), 16);
    }
    return value;
  }

  private static int named(String body, int at, StringBuilder out) {
    String malformed = "malformed \\N character escape";
    if (at + 2 >= body.length() || body.charAt(at + 2) != '{') {
      throw unicodeError(body, at, at + 2, malformed);
    }
    int close = body.indexOf('}', at + 3);
    if (close < 0) {
      throw unicodeError(body, at, body.length(), malformed);
    }
    if (close == at + 3) {
      throw unicodeError(body, at, at + 3, malformed);
    }
    int codePoint = codePointOf(body.substring(at + 3, close));
    if (codePoint < 0) {
      throw unicodeError(body, at, close + 1, "unknown Unicode character name");
    }
    out.appendCodePoint(codePoint);
    return close + 1;
  }

  private static int codePointOf(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    Integer alias = ALIASES.get(upper);
    if (alias != null) {
      return alias;
    }
    if (!name.equals(name.strip())) {
      return -1;
    }
    try {
      return Character.codePointOf(upper);
    } catch (IllegalArgumentException unknown) {
      return -1;
    }
  }

  private static BadEscape unicodeError(String body, int from, int to, String reason) {
    int start = width(body, from);
    int end = start + (to - from);
    String where =
        end - start == 1
            ? "byte 0x5c in position " + start
            : "bytes in position " + start + "-" + (end - 1);
    return new BadEscape(
        "(unicode error) 'unicodeescape' codec can't decode " + where + ": " + reason);
  }

  /** CPython decodes a copy in which each character beyond ASCII has become ten. */
  private static int width(String body, int end) {
    int width = 0;
    for (int i = 0; i < end; ) {
      int codePoint = body.codePointAt(i);
      width += codePoint < 128 ? 1 : 10;
      i += Character.charCount(codePoint);
    }
    return width;
  }
}
