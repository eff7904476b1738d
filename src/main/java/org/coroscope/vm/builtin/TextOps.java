package org.coroscope.vm.builtin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;

/** What strings and bytes have in common, on Java strings. Indexes count UTF-16 units. */
final class TextOps {
  private TextOps() {}

  /** The pieces between runs of white space; at most {@code most} splits, all if negative. */
  static List<String> split(String text, int most, IntPredicate isSpace) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    int end = text.length();
    while (true) {
      while (at < end && isSpace.test(text.charAt(at))) {
        at++;
      }
      if (at == end) {
        return parts;
      }
      if (parts.size() == most) {
        parts.add(text.substring(at));
        return parts;
      }
      int from = at;
      while (at < end && !isSpace.test(text.charAt(at))) {
        at++;
      }
      parts.add(text.substring(from, at));
    }
  }

  /** As {@link #split(String, int, IntPredicate)}, counting splits from the end. */
  static List<String> splitFromEnd(String text, int most, IntPredicate isSpace) {
    List<String> parts = new ArrayList<>();
    int at = text.length();
    while (true) {
      while (at > 0 && isSpace.test(text.charAt(at - 1))) {
        at--;
      }
      if (at == 0) {
        break;
      }
      if (parts.size() == most) {
        parts.add(text.substring(0, at));
        break;
      }
      int to = at;
      while (at > 0 && !isSpace.test(text.charAt(at - 1))) {
        at--;
      }
      parts.add(text.substring(at, to));
    }
    Collections.reverse(parts);
    return parts;
  }

  /** The pieces between separators. */
  static List<String> split(String text, String separator, int most) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int at;
    while (parts.size() != most && (at = text.indexOf(separator, from)) >= 0) {
      parts.add(text.substring(from, at));
      from = at + separator.length();
    }
    parts.add(text.substring(from));
    return parts;
  }

  /** As {@link #split(String, String, int)}, counting splits from the end. */
  static List<String> splitFromEnd(String text, String separator, int most) {
    List<String> parts = new ArrayList<>();
    int to = text.length();
    while (parts.size() != most && to >= separator.length()) {
      int at = text.lastIndexOf(separator, to - separator.length());
      if (at < 0) {
        break;
      }
      parts.add(text.substring(at + separator.length(), to));
      to = at;
    }
    parts.add(text.substring(0, to));
    Collections.reverse(parts);
    return parts;
  }

  /** The lines, with or without what ends them; {@code \r\n} is one end. */
  static List<String> lines(String text, boolean keepEnds, IntPredicate isBreak) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!isBreak.test(c)) {
        at++;
        continue;
      }
      boolean pair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      int next = at + (pair ? 2 : 1);
      parts.add(text.substring(from, keepEnds ? next : at));
      from = next;
      at = next;
    }
    if (from < text.length()) {
      parts.add(text.substring(from));
    }
    return parts;
  }

  /** The three parts around the first (or last) separator. */
  static String[] partition(String text, String separator, boolean last) {
    int at = last ? text.lastIndexOf(separator) : text.indexOf(separator);
    if (at < 0) {
      return last ? new String[] {"", "", text} : new String[] {text, "", ""};
    }
    return new String[] {text.substring(0, at), separator, text.substring(at + separator.length())};
  }

  /** How often a part occurs without overlap; an empty one occurs around every character. */
  static int count(String text, String part) {
    if (part.isEmpty()) {
      return text.codePointCount(0, text.length()) + 1;
    }
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }

  /** Replaces at most so many occurrences, all if negative. */
  static String replace(String text, String old, String replacement, int most) {
    if (most == 0) {
      return text;
    }
    if (!old.isEmpty()) {
      if (most < 0) {
        return text.replace(old, replacement);
      }
      StringBuilder result = new StringBuilder();
      int from = 0;
      int at;
      while (most-- > 0 && (at = text.indexOf(old, from)) >= 0) {
        result.append(text, from, at).append(replacement);
        from = at + old.length();
      }
      return result.append(text, from, text.length()).toString();
    }
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (most-- != 0) {
      result.append(replacement);
      if (at == text.length()) {
        return result.toString();
      }
      int next = text.offsetByCodePoints(at, 1);
      result.append(text, at, next);
      at = next;
    }
    return result.append(text, at, text.length()).toString();
  }

  /** Makes tabs spaces up to the next column that is a multiple of a size. */
  static String expandTabs(String text, int size) {
    StringBuilder result = new StringBuilder();
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        int wanted = size > 0 ? size - column % size : 0;
        result.append(" ".repeat(wanted));
        column += wanted;
      } else {
        result.append(c);
        column = c == '\n' || c == '\r' ? 0 : column + (Character.isLowSurrogate(c) ? 0 : 1);
      }
    }
    return result.toString();
  }

  /** {@code zfill}: zeros after the sign. */
  static String zeroFill(String text, int missing) {
    if (missing <= 0) {
      return text;
    }
    boolean signed = !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-');
    return signed
        ? text.charAt(0) + "0".repeat(missing) + text.substring(1)
        : "0".repeat(missing) + text;
  }

  /** {@code center}: an odd blank goes where CPython puts it. */
  static String center(String text, int length, int width, String fill) {
    int missing = width - length;
    if (missing <= 0) {
      return text;
    }
    int left = missing / 2 + (missing & width & 1);
    return fill.repeat(left) + text + fill.repeat(missing - left);
  }

  /** Cuts characters off the ends while they are accepted. */
  static String strip(String text, IntPredicate accepted, boolean left, boolean right) {
    int from = 0;
    int to = text.length();
    while (left && from < to) {
      int c = text.codePointAt(from);
      if (!accepted.test(c)) {
        break;
      }
      from += Character.charCount(c);
    }
    while (right && to > from) {
      int c = text.codePointBefore(to);
      if (!accepted.test(c)) {
        break;
      }
      to -= Character.charCount(c);
    }
    return text.substring(from, to);
  }
}
