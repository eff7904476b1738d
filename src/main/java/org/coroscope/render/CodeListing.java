package org.coroscope.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A program's source as it is shown: lines with their numbers, each in pieces of one colour. Lines
 * may be left out; the numbers stay those of the file.
 *
 * @param lines from top to bottom
 */
public record CodeListing(List<Line> lines) {

  /** What a piece of source is. */
  public enum Kind {
    PLAIN,
    KEYWORD,
    STRING,
    COMMENT,
    NUMBER
  }

  /**
   * A piece of a line.
   *
   * @param text its letters
   * @param kind what it is
   */
  public record Piece(String text, Kind kind) {}

  /**
   * A line.
   *
   * @param number in the file, from 1
   * @param pieces from left to right; none if it is blank
   */
  public record Line(int number, List<Piece> pieces) {

    /** Keeps its own copy of the pieces. */
    public Line {
      pieces = List.copyOf(pieces);
    }

    /** The whole text. */
    public String text() {
      StringBuilder text = new StringBuilder();
      pieces.forEach(piece -> text.append(piece.text()));
      return text.toString();
    }

    boolean isBlank() {
      return text().isBlank();
    }
  }

  /** Keeps its own copy of the lines. */
  public CodeListing {
    lines = List.copyOf(lines);
  }

  /** All of a source. */
  public static CodeListing whole(String source) {
    return new CodeListing(new SourceColours(source).lines());
  }

  /**
   * What runs of a lesson: without the docstring at its top, without its notes, questions and
   * settings ({@code #:}, {@code #?}, {@code #!}), and with one blank line where there were more.
   */
  public static CodeListing condensed(String source) {
    List<Line> kept = new ArrayList<>();
    boolean blankBefore = true;
    for (Line line : withoutDocstring(whole(source).lines())) {
      Line shown = withoutRemark(line);
      boolean blank = shown.isBlank();
      if (blank && (blankBefore || !line.isBlank())) {
        continue;
      }
      kept.add(shown);
      blankBefore = blank;
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).isBlank()) {
      kept.remove(kept.size() - 1);
    }
    return new CodeListing(kept);
  }

  private static List<Line> withoutDocstring(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isBlank() || line.pieces().get(0).kind() == Kind.COMMENT) {
        continue;
      }
      int end = i;
      while (end < lines.size() && isOnlyString(lines.get(end))) {
        end++;
      }
      List<Line> rest = new ArrayList<>(lines.subList(0, i));
      rest.addAll(lines.subList(end, lines.size()));
      return rest;
    }
    return lines;
  }

  /** Whether the line is nothing but string, or a blank one within the string. */
  private static boolean isOnlyString(Line line) {
    return !line.pieces().isEmpty()
        && line.pieces().stream().allMatch(piece -> piece.kind() == Kind.STRING);
  }

  private static Line withoutRemark(Line line) {
    List<Piece> pieces = line.pieces();
    if (pieces.isEmpty()) {
      return line;
    }
    Piece last = pieces.get(pieces.size() - 1);
    boolean remark = last.kind() == Kind.COMMENT && last.text().matches("(?s)#[:?!].*");
    return remark ? new Line(line.number(), pieces.subList(0, pieces.size() - 1)) : line;
  }

  /** The place in this listing of a line of the file, or of the next one that is shown. */
  public int placeOf(int number) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).number() >= number) {
        return i;
      }
    }
    return Math.max(0, lines.size() - 1);
  }
}
