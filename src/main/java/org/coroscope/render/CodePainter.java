package org.coroscope.render;

import java.util.Map;
import org.coroscope.render.CodeListing.Kind;
import org.coroscope.render.CodeListing.Line;
import org.coroscope.render.CodeListing.Piece;
import org.coroscope.render.CodeMarks.Mark;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.TaskState;

/**
 * Paints source with its line numbers, the line that runs, and a mark on each line where a task or
 * generator is suspended. Keeps nothing of what it paints.
 */
public final class CodePainter {

  /** From one baseline to the next, as a share of the letters' size. */
  private static final double LEADING = 1.55;

  private final PageTheme theme;
  private final FontBook fonts;
  private final TimelinePainter timeline;

  /** A painter for one theme. */
  public CodePainter(PageTheme theme, FontBook fonts) {
    this.theme = theme;
    this.fonts = fonts;
    this.timeline = new TimelinePainter(theme.theme(), fonts, PaintOptions.DOCUMENT);
  }

  /** How high all lines of a listing are with letters of a size, in pixels. */
  public double height(CodeListing listing, double size) {
    return listing.lines().size() * size * LEADING;
  }

  /** How wide the longest line is, gutter and some room for marks included, in pixels. */
  public double width(CodeListing listing, double size) {
    TextStyle style = new TextStyle(Typeface.MONO, size);
    double widest = 0;
    for (Line line : listing.lines()) {
      widest = Math.max(widest, fonts.width(line.text(), style));
    }
    return gutter(listing, size) + widest + size * 9;
  }

  /** How wide the longest line is with its gutter, without room for marks, in pixels. */
  public double textWidth(CodeListing listing, double size) {
    return width(listing, size) - size * 8;
  }

  private double gutter(CodeListing listing, double size) {
    int last =
        listing.lines().isEmpty() ? 1 : listing.lines().get(listing.lines().size() - 1).number();
    TextStyle style = new TextStyle(Typeface.MONO, size * 0.85);
    return fonts.width(Integer.toString(last), style) + size * 2.4;
  }

  /**
   * Paints as many lines as there is room for, the one that runs among them.
   *
   * @param state which line runs and where the others are; null for none
   * @param size the size of the letters, in pixels
   */
  public void paint(
      Surface surface,
      CodeListing listing,
      LoopState state,
      double x,
      double y,
      double width,
      double height,
      double size) {
    double leading = size * LEADING;
    int room = Math.max(1, (int) Math.floor(height / leading + 1e-6));
    // Where a program has ended no line runs any more.
    boolean runs = state != null && !state.isEnded();
    int current = runs ? state.currentLine().orElse(0) : 0;
    int first = firstLine(listing, state, current, room);
    int end = Math.min(listing.lines().size(), first + room);
    Map<Integer, Mark> marks = state == null ? Map.of() : CodeMarks.of(state);
    double gutter = gutter(listing, size);
    surface.pushClip(x, y, width, height);
    for (int i = first; i < end; i++) {
      Line line = listing.lines().get(i);
      double top = y + (i - first) * leading;
      boolean isCurrent = line.number() == current;
      if (isCurrent) {
        surface.fillRect(x, top, width, leading, theme.currentLine());
        paintArrow(surface, x, top, leading, size);
      }
      paintNumber(surface, line.number(), x + gutter - size * 0.9, top, leading, size, isCurrent);
      double right = paintText(surface, line, x + gutter, top, leading, size);
      Mark mark = marks.get(line.number());
      if (mark != null) {
        paintMark(
            surface, mark, Math.max(right + size, x + width * 0.45), top, leading, size, x + width);
      }
    }
    surface.popClip();
  }

  /** The first line to show, so that the line that runs has some lines above and below it. */
  private static int firstLine(CodeListing listing, LoopState state, int current, int room) {
    int count = listing.lines().size();
    if (count <= room || state == null) {
      return 0;
    }
    int looked = current;
    if (looked == 0) {
      looked =
          state.tasks().stream()
              .mapToInt(TaskState::suspendedLine)
              .filter(n -> n > 0)
              .findFirst()
              .orElse(0);
    }
    int place = looked == 0 ? 0 : listing.placeOf(looked);
    return Math.max(0, Math.min(count - room, place - room / 2));
  }

  private void paintArrow(Surface surface, double x, double top, double leading, double size) {
    double middle = top + leading / 2;
    double left = x + size * 0.35;
    double half = size * 0.38;
    surface.fillPolygon(
        new double[] {left, left + size * 0.6, left},
        new double[] {middle - half, middle, middle + half},
        theme.accent());
  }

  private void paintNumber(
      Surface surface,
      int number,
      double right,
      double top,
      double leading,
      double size,
      boolean runs) {
    TextStyle style = new TextStyle(runs ? Typeface.MONO_BOLD : Typeface.MONO, size * 0.85);
    String text = Integer.toString(number);
    double wide = fonts.width(text, style);
    double baseline = fonts.centredBaseline(top, leading, style);
    surface.text(text, right - wide, baseline, wide, style, runs ? theme.text() : theme.faint());
  }

  /** Paints the pieces and says where they end. */
  private double paintText(
      Surface surface, Line line, double left, double top, double leading, double size) {
    double at = left;
    for (Piece piece : line.pieces()) {
      Typeface face = piece.kind() == Kind.KEYWORD ? Typeface.MONO_BOLD : Typeface.MONO;
      TextStyle style = new TextStyle(face, size);
      String text = piece.text();
      String stripped = text.strip();
      double wide = fonts.width(text, style);
      if (!stripped.isEmpty()) {
        double indent = fonts.width(text.substring(0, text.indexOf(stripped)), style);
        double baseline = fonts.centredBaseline(top, leading, style);
        surface.text(
            stripped,
            at + indent,
            baseline,
            fonts.width(stripped, style),
            style,
            ink(piece.kind()));
      }
      at += wide;
    }
    return at;
  }

  private Ink ink(Kind kind) {
    return switch (kind) {
      case PLAIN -> theme.text();
      case KEYWORD -> theme.keyword();
      case STRING -> theme.string();
      case COMMENT -> theme.comment();
      case NUMBER -> theme.number();
    };
  }

  // ---- marks ------------------------------------------------------------------------------------

  private void paintMark(
      Surface surface, Mark mark, double x, double top, double leading, double size, double right) {
    TextStyle style = new TextStyle(Typeface.SANS, size * 0.86);
    double sample = size * 1.3;
    String text = fonts.fit(mark.text(), right - x - sample - size * 1.2, style);
    if (text.isEmpty()) {
      return;
    }
    double wide = fonts.width(text, style);
    double height = leading - 3;
    double whole = sample + wide + size * 1.2;
    double left = Math.min(x, right - whole - 4);
    surface.fillRoundRect(left, top + 1.5, whole, height, height / 3, theme.border());
    surface.fillRoundRect(left + 1, top + 2.5, whole - 2, height - 2, height / 3 - 1, theme.card());
    timeline.paintBox(
        theme.theme().look(mark.state()),
        left + size * 0.35,
        top + 2.5,
        sample,
        height - 2,
        surface);
    double baseline = fonts.centredBaseline(top + 1.5, height, style);
    surface.text(text, left + sample + size * 0.8, baseline, wide, style, theme.text());
  }
}
