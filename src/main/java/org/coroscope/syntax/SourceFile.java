package org.coroscope.syntax;

import java.util.Arrays;

/**
 * A Python source text with its name. Lines end with {@code \n}, {@code \r\n} or {@code \r}, as in
 * Python; offsets are indices into {@link #text()}, columns count Unicode code points.
 */
public final class SourceFile {

  private final String name;
  private final String text;
  private final int[] lineStarts;

  /** Low surrogates before each offset, or null when the text has none (nearly always). */
  private final int[] lowSurrogatesBefore;

  /**
   * Takes a text as it is.
   *
   * @param name the name shown in messages, usually the path as the user gave it
   * @param text the whole text
   */
  public SourceFile(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = findLineStarts(text);
    this.lowSurrogatesBefore = countLowSurrogates(text);
  }

  /** The name shown in messages. */
  public String name() {
    return name;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The number of lines; a text that ends with a line break has no empty line after it. */
  public int lineCount() {
    int last = lineStarts.length;
    return last > 1 && lineStarts[last - 1] == text.length() ? last - 1 : last;
  }

  /**
   * The text of a line without its line break.
   *
   * @param line 1-based; a line outside the text is empty
   */
  public String line(int line) {
    if (line < 1 || line > lineStarts.length) {
      return "";
    }
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The offset of the first character of a line (1-based, clipped to the lines there are). */
  public int lineStart(int line) {
    return lineStarts[Math.max(0, Math.min(line, lineStarts.length) - 1)];
  }

  /** The line (1-based) an offset lies in. */
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The offset of a position: line from 1, column in code points from 0, both clipped. */
  public int offset(int line, int column) {
    int offset = lineStart(line);
    int end = offset + line(line).length();
    for (int i = 0; i < column && offset < end; i++) {
      offset += Character.charCount(text.codePointAt(offset));
    }
    return offset;
  }

  /** The number of code points between two offsets. */
  int codePoints(int from, int to) {
    int length = to - from;
    return lowSurrogatesBefore == null
        ? length
        : length - (lowSurrogatesBefore[to] - lowSurrogatesBefore[from]);
  }

  private static int[] findLineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static int[] countLowSurrogates(String text) {
    int[] before = null;
    for (int i = 0; i < text.length(); i++) {
      if (before == null) {
        if (!Character.isLowSurrogate(text.charAt(i))) {
          continue;
        }
        before = new int[text.length() + 1];
      }
      before[i + 1] = before[i] + (isPairEnd(text, i) ? 1 : 0);
    }
    return before;
  }

  private static boolean isPairEnd(String text, int i) {
    return i > 0
        && Character.isLowSurrogate(text.charAt(i))
        && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
