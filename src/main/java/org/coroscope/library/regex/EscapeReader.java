package org.coroscope.library.regex;

/** Escapes that stand for one character, and references to groups. */
final class EscapeReader {
  private static final int MOST_OCTAL = 0377;

  private final PatternReader in;

  EscapeReader(PatternReader in) {
    this.in = in;
  }

  private static boolean isOctal(int c) {
    return c >= '0' && c <= '7';
  }

  private static boolean isHex(int c) {
    return c < 128 && Character.digit(c, 16) >= 0;
  }

  private RegexError bad(int start) {
    return new RegexError("bad escape " + in.text(start, in.position()), start);
  }

  /**
   * The character of an escape that is none of the special ones.
   *
   * @param start the position of the backslash
   * @param c what follows it, taken already
   */
  int character(int start, int c, boolean bytes) {
    switch (c) {
      case PatternReader.END -> throw new RegexError("bad escape (end of pattern)", start);
      case 'a' -> {
        return 7;
      }
      case 'f' -> {
        return '\f';
      }
      case 'n' -> {
        return '\n';
      }
      case 'r' -> {
        return '\r';
      }
      case 't' -> {
        return '\t';
      }
      case 'v' -> {
        return 11;
      }
      case '\\' -> {
        return '\\';
      }
      case 'x' -> {
        return hex(start, 2);
      }
      case 'u' -> {
        if (bytes) {
          throw bad(start);
        }
        return hex(start, 4);
      }
      case 'U' -> {
        if (bytes) {
          throw bad(start);
        }
        int value = hex(start, 8);
        if (value < 0 || value > Character.MAX_CODE_POINT) {
          throw bad(start);
        }
        return value;
      }
      case 'N' -> {
        if (bytes) {
          throw bad(start);
        }
        return named(start);
      }
      case '0' -> {
        String digits = in.takeWhile(2, EscapeReader::isOctal);
        return digits.isEmpty() ? 0 : Integer.parseInt(digits, 8);
      }
      default -> {
        if (c < 128 && Character.isLetterOrDigit(c)) {
          throw bad(start);
        }
        return c;
      }
    }
  }

  private int hex(int start, int count) {
    String digits = in.takeWhile(count, EscapeReader::isHex);
    if (digits.length() != count) {
      throw new RegexError("incomplete escape " + in.text(start, in.position()), start);
    }
    return Integer.parseUnsignedInt(digits, 16);
  }

  private int named(int start) {
    if (!in.take('{')) {
      throw new RegexError("missing {", in.position());
    }
    String name = in.until('}', "character name");
    try {
      return Character.codePointOf(name);
    } catch (IllegalArgumentException e) {
      throw new RegexError("undefined character name '" + name + "'", start);
    }
  }

  /**
   * The group that an escape beginning with a digit from 1 to 9 refers to; -1 if it is an octal
   * number, whose digits then are still to be read.
   */
  int reference(int start, int first) {
    int second = in.peek();
    if (second < '0' || second > '9') {
      return first - '0';
    }
    if (isOctal(first) && isOctal(second) && isOctal(in.peekSecond())) {
      return -1;
    }
    in.next();
    return (first - '0') * 10 + second - '0';
  }

  /** The three octal digits after a backslash. */
  int octal(int start) {
    in.position(start + 4);
    int value = Integer.parseInt(in.text(start + 1, start + 4), 8);
    if (value > MOST_OCTAL) {
      throw new RegexError(
          "octal escape value " + in.text(start, start + 4) + " outside of range 0-0o377", start);
    }
    return value;
  }

  /** The character of an escape in a set, where digits never refer to groups. */
  int inSet(int start, int c, boolean bytes) {
    if (c == 'b') {
      return '\b';
    }
    if (c >= '0' && c <= '7') {
      in.takeWhile(2, EscapeReader::isOctal);
      int value = Integer.parseInt(in.text(start + 1, in.position()), 8);
      if (value > MOST_OCTAL) {
        throw new RegexError(
            "octal escape value " + in.text(start, in.position()) + " outside of range 0-0o377",
            start);
      }
      return value;
    }
    if (c == '8' || c == '9') {
      throw bad(start);
    }
    return character(start, c, bytes);
  }
}
