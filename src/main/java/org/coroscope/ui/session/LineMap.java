package org.coroscope.ui.session;

/**
 * Where the lines of an older text are in a newer one: lines before the first change keep their
 * number, lines after the last one move with the end, and lines in between are gone.
 */
public final class LineMap {

  private final int sameAtStart;
  private final int sameAtEnd;
  private final int oldCount;
  private final int newCount;

  private LineMap(int sameAtStart, int sameAtEnd, int oldCount, int newCount) {
    this.sameAtStart = sameAtStart;
    this.sameAtEnd = sameAtEnd;
    this.oldCount = oldCount;
    this.newCount = newCount;
  }

  /** Compares two texts. */
  public static LineMap between(String older, String newer) {
    if (older.equals(newer)) {
      return new LineMap(Integer.MAX_VALUE, 0, 0, 0);
    }
    String[] before = older.split("\n", -1);
    String[] after = newer.split("\n", -1);
    int shorter = Math.min(before.length, after.length);
    int start = 0;
    while (start < shorter && before[start].equals(after[start])) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && before[before.length - 1 - end].equals(after[after.length - 1 - end])) {
      end++;
    }
    return new LineMap(start, end, before.length, after.length);
  }

  /** Where an old line (from 1) is in the newer text; 0 if it is not there as it was. */
  public int toNew(int line) {
    return map(line, oldCount, newCount);
  }

  /** Where a new line (from 1) was in the older text; 0 if it was not there as it is. */
  public int toOld(int line) {
    return map(line, newCount, oldCount);
  }

  /** Where an old line is in the newer text, or what stands in its place: always a line of it. */
  public int nearest(int line) {
    int there = toNew(line);
    if (there > 0) {
      return there;
    }
    int lastChanged = Math.max(sameAtStart + 1, newCount - sameAtEnd);
    return Math.max(1, Math.min(newCount, Math.min(line, lastChanged)));
  }

  private int map(int line, int from, int to) {
    if (line <= sameAtStart) {
      return line;
    }
    return line > from - sameAtEnd ? line - from + to : 0;
  }
}
