package org.coroscope.ui.code;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.ui.code.Problem.Range;

/** Finds and replaces stretches of text. */
final class Finder {

  /** More are not marked: nobody would look at them. */
  private static final int MOST = 5_000;

  private Finder() {}

  /** Where the wanted text stands, in order, without overlaps; nowhere if it is empty. */
  static List<Range> find(String text, String wanted, boolean matchCase) {
    List<Range> found = new ArrayList<>();
    int last = text.length() - wanted.length();
    int at = 0;
    while (!wanted.isEmpty() && at <= last && found.size() < MOST) {
      if (text.regionMatches(!matchCase, at, wanted, 0, wanted.length())) {
        found.add(new Range(at, at + wanted.length()));
        at += wanted.length();
      } else {
        at++;
      }
    }
    return found;
  }

  /** The text with another one in place of each of these stretches. */
  static String replace(String text, List<Range> found, String replacement) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    for (Range range : found) {
      result.append(text, at, range.start()).append(replacement);
      at = range.end();
    }
    return result.append(text, at, text.length()).toString();
  }

  /** The number of the first stretch that does not lie before an offset; the first, if all do. */
  static int from(List<Range> found, int offset) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).start() >= offset) {
        return i;
      }
    }
    return found.isEmpty() ? -1 : 0;
  }

  /** The number of the last stretch that begins before an offset; the last, if none does. */
  static int before(List<Range> found, int offset) {
    for (int i = found.size() - 1; i >= 0; i--) {
      if (found.get(i).start() < offset) {
        return i;
      }
    }
    return found.size() - 1;
  }
}
