package org.coroscope.library.regex;

/** The text that is searched, by code points. */
public final class Subject {
  private final String text;

  /** The code points where they are not the UTF-16 units; else null. */
  private final int[] points;

  public Subject(String text) {
    this.text = text;
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      plain = !Character.isHighSurrogate(text.charAt(i));
    }
    points = plain ? null : text.codePoints().toArray();
  }

  /** Number of code points. */
  public int length() {
    return points == null ? text.length() : points.length;
  }

  int at(int index) {
    return points == null ? text.charAt(index) : points[index];
  }

  /** The next place of a code point from an index on, before an end; -1 if there is none. */
  int find(int c, int from, int end) {
    if (points == null) {
      int at = text.indexOf(c, from);
      return at < end ? at : -1;
    }
    for (int i = from; i < end; i++) {
      if (points[i] == c) {
        return i;
      }
    }
    return -1;
  }

  /** The text between two indexes. */
  public String slice(int from, int to) {
    return points == null ? text.substring(from, to) : new String(points, from, to - from);
  }
}
