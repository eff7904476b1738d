package org.coroscope.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A text broken into lines of a width.
 *
 * @param lines the lines
 * @param style how it is set
 * @param leading from one baseline to the next, in pixels
 */
public record TextBlock(List<String> lines, TextStyle style, double leading) {

  /** Keeps its own copy of the lines. */
  public TextBlock {
    lines = List.copyOf(lines);
  }

  /**
   * Breaks a text at its spaces; a word that is wider than the block is cut with an ellipsis.
   *
   * @param most how many lines there may be; the last one ends in an ellipsis if more is left
   */
  public static TextBlock wrap(
      String text, double width, TextStyle style, int most, FontBook fonts) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      String longer = line.length() == 0 ? word : line + " " + word;
      if (line.length() > 0 && fonts.width(longer, style) > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    if (lines.size() > most) {
      String rest = String.join(" ", lines.subList(most - 1, lines.size()));
      lines = new ArrayList<>(lines.subList(0, most - 1));
      lines.add(rest);
    }
    lines.replaceAll(each -> fonts.fit(each, width, style));
    return new TextBlock(lines, style, style.size() * 1.4);
  }

  /** How high it is, in pixels. */
  public double height() {
    return lines.size() * leading;
  }

  /** Paints it with its upper left corner at a place. */
  public void paint(Surface surface, double x, double y, Ink ink, FontBook fonts) {
    double at = y;
    for (String line : lines) {
      double baseline = fonts.centredBaseline(at, leading, style);
      surface.text(line, x, baseline, fonts.width(line, style), style, ink);
      at += leading;
    }
  }
}
