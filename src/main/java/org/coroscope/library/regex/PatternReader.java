package org.coroscope.library.regex;

import java.util.function.IntPredicate;

/** The text of a pattern, code point by code point; an escape counts as one token of two. */
final class PatternReader {
  /** Answered at the end. */
  static final int END = -1;

  private final int[] text;
  private int at;

  PatternReader(String pattern) {
    text = pattern.codePoints().toArray();
  }

  int position() {
    return at;
  }

  void position(int position) {
    at = position;
  }

  int peek() {
    return at < text.length ? text[at] : END;
  }

  /** The code point after the next one. */
  int peekSecond() {
    return at + 1 < text.length ? text[at + 1] : END;
  }

  int next() {
    return at < text.length ? text[at++] : END;
  }

  boolean take(int c) {
    if (peek() == c) {
      at++;
      return true;
    }
    return false;
  }

  /** So many code points at most that are accepted. */
  String takeWhile(int most, IntPredicate accepted) {
    StringBuilder taken = new StringBuilder();
    while (taken.length() < most && at < text.length && accepted.test(text[at])) {
      taken.appendCodePoint(text[at++]);
    }
    return taken.toString();
  }

  /** The text up to a terminator, which is taken too. */
  String until(int terminator, String name) {
    StringBuilder taken = new StringBuilder();
    int from = at;
    while (true) {
      int c = next();
      if (c == END) {
        throw taken.length() == 0
            ? new RegexError("missing " + name, at)
            : new RegexError(
                "missing " + Character.toString(terminator) + ", unterminated name", from);
      }
      if (c == terminator) {
        if (taken.length() == 0) {
          throw new RegexError("missing " + name, at - 1);
        }
        return taken.toString();
      }
      taken.appendCodePoint(c);
    }
  }

  /** The text from one position to another. */
  String text(int from, int to) {
    return new String(text, from, to - from);
  }
}
