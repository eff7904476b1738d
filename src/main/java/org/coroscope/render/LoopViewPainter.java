package org.coroscope.render;

import java.util.Arrays;
import java.util.List;
import org.coroscope.render.LoopSections.Entry;
import org.coroscope.render.LoopSections.Section;
import org.coroscope.timeline.MarkerBox;
import org.coroscope.trace.LoopPhase;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.TimeText;
import org.coroscope.trace.Trace;

/**
 * Paints the event loop at one step: where in its turn it is, what runs, what is ready in its
 * order, which timers are set, and who waits for what. Keeps nothing of what it paints.
 */
public final class LoopViewPainter {

  /** Rows of a section when there is all the room one could wish for. */
  private static final int MOST_ROWS = 60;

  private final PageTheme theme;
  private final FontBook fonts;
  private final TimelinePainter timeline;
  private final boolean compact;

  /** A painter for one theme. */
  public LoopViewPainter(PageTheme theme, FontBook fonts) {
    this(theme, fonts, false);
  }

  /**
   * A painter for one theme.
   *
   * @param compact whether headings stand beside their rows and not above them
   */
  public LoopViewPainter(PageTheme theme, FontBook fonts, boolean compact) {
    this.compact = compact;
    this.theme = theme;
    this.fonts = fonts;
    this.timeline = new TimelinePainter(theme.theme(), fonts, PaintOptions.DOCUMENT);
  }

  /** How high it gets with all its rows, or with very many of them, in pixels. */
  public double height(Trace trace, LoopState state, double size) {
    List<Section> sections = LoopSections.of(trace, state, MOST_ROWS);
    return height(sections, rows(sections, MOST_ROWS), size);
  }

  /** How high it is at least, with one row of each section, in pixels. */
  public double leastHeight(Trace trace, LoopState state, double size) {
    List<Section> sections = LoopSections.of(trace, state, 1);
    return height(sections, rows(sections, 1), size);
  }

  /**
   * Paints it. Where there is not enough room, sections end in "and 5 more".
   *
   * @param size the size of the letters, in pixels
   */
  public void paint(
      Surface surface,
      Trace trace,
      LoopState state,
      double x,
      double y,
      double width,
      double height,
      double size) {
    int most = Math.max(1, (int) (height / rowHeight(size)));
    List<Section> sections = LoopSections.of(trace, state, most);
    int[] rows = fitting(sections, height, size);
    surface.pushClip(x, y, width, height);
    double at = y + head(surface, state, x, y, width, size);
    for (int i = 0; i < rows.length; i++) {
      at += sectionGap(size);
      at += section(surface, sections.get(i), x, at, width, size, rows[i]);
    }
    surface.popClip();
  }

  /** As many rows for all sections as there is room for, then some more where they still fit. */
  private int[] fitting(List<Section> sections, double height, double size) {
    int most = sections.stream().mapToInt(Section::size).max().orElse(1);
    most = Math.max(1, Math.min(MOST_ROWS, most));
    int[] rows = rows(sections, most);
    while (most > 1 && height(sections, rows, size) > height) {
      most--;
      rows = rows(sections, most);
    }
    for (int i = 0; i < rows.length; i++) {
      int before = rows[i];
      while (rows[i] < sections.get(i).entries().size()) {
        rows[i]++;
        if (height(sections, rows, size) > height) {
          rows[i] = before;
          break;
        }
        before = rows[i];
      }
    }
    return rows;
  }

  private static int[] rows(List<Section> sections, int most) {
    int[] rows = new int[sections.size()];
    Arrays.fill(rows, most);
    return rows;
  }

  // ---- measures ---------------------------------------------------------------------------------

  private static double headHeight(double size) {
    return size * 1.9;
  }

  private double sectionGap(double size) {
    return size * (compact ? 0.2 : 0.55);
  }

  private double cardHeight(double size) {
    return size * (compact ? 1.65 : 1.85);
  }

  private double rowHeight(double size) {
    return cardHeight(size) + size * (compact ? 0.15 : 0.3);
  }

  private static double moreHeight(double size) {
    return size * 1.5;
  }

  /** How many of a section's rows are shown where there is room for so many lines. */
  private static int shown(Section section, int lines) {
    // The last line says how many more there are, but one row at least is always shown.
    int whole = section.size() <= lines ? section.size() : Math.max(1, lines - 1);
    return Math.min(whole, section.entries().size());
  }

  private double height(List<Section> sections, int[] rows, double size) {
    double height = headHeight(size);
    for (int i = 0; i < rows.length; i++) {
      Section section = sections.get(i);
      int shown = shown(section, rows[i]);
      height += sectionGap(size) + shown * rowHeight(size);
      height += shown < section.size() ? moreHeight(size) : 0;
      height += !compact ? size * 1.5 : section.size() == 0 ? cardHeight(size) : 0;
    }
    return height;
  }

  // ---- parts ------------------------------------------------------------------------------------

  private double head(
      Surface surface, LoopState state, double x, double y, double width, double size) {
    double line = headHeight(size);
    TextStyle bold = new TextStyle(Typeface.SANS_BOLD, size * 1.1);
    TextStyle plain = new TextStyle(Typeface.SANS, size);
    TextStyle clock = new TextStyle(Typeface.MONO_BOLD, size * 1.1);
    String time = TimeText.clock(state.time());
    double timeWidth = fonts.width(time, clock);
    surface.text(
        time,
        x + width - timeWidth,
        fonts.centredBaseline(y, line, clock),
        timeWidth,
        clock,
        theme.text());
    String name = heading(state);
    double nameWidth = fonts.width(name, bold);
    surface.text(name, x, fonts.centredBaseline(y, line, bold), nameWidth, bold, theme.text());
    double left = x + nameWidth + size * 0.8;
    String phase = fonts.fit(phase(state), x + width - timeWidth - size - left, plain);
    surface.text(
        phase,
        left,
        fonts.centredBaseline(y, line, plain),
        fonts.width(phase, plain),
        plain,
        theme.faint());
    return line;
  }

  /** What stands above all: whether there is a loop. */
  public static String heading(LoopState state) {
    return state.phase() == LoopPhase.OUTSIDE ? "No event loop" : "Event loop";
  }

  /** Where in its turn the loop is, in words. */
  public static String phase(LoopState state) {
    if (state.phase() == LoopPhase.OUTSIDE) {
      return state.isEnded() ? "the program has ended" : "the main program runs";
    }
    String turn = state.iteration() == 0 ? "" : "turn " + state.iteration() + " · ";
    return turn + state.phase().word();
  }

  private double section(
      Surface surface, Section section, double x, double y, double width, double size, int rows) {
    double line = compact ? cardHeight(size) : size * 1.5;
    TextStyle heading = new TextStyle(Typeface.SANS_BOLD, size * 0.78);
    double baseline = fonts.centredBaseline(y, line, heading);
    double wide = fonts.width(section.heading(), heading);
    surface.text(section.heading(), x, baseline, wide, heading, theme.faint());
    double column = size * 6.4;
    boolean isEmpty = section.size() == 0;
    if (!compact || isEmpty) {
      TextStyle remark = new TextStyle(Typeface.SANS, size * (compact ? 0.92 : 0.78));
      double left = compact ? column : wide + size * 0.6;
      String said = fonts.fit(section.remark(), width - left - size * 0.4, remark);
      double base = fonts.centredBaseline(y, line, remark);
      surface.text(said, x + left, base, fonts.width(said, remark), remark, theme.faint());
    }
    return compact
        ? isEmpty ? line : rows(surface, section, x + column, y, width - column, size, rows)
        : line + rows(surface, section, x, y + line, width, size, rows);
  }

  private double rows(
      Surface surface, Section section, double x, double y, double width, double size, int lines) {
    double at = y;
    int shown = shown(section, lines);
    for (int i = 0; i < shown; i++) {
      row(surface, section.entries().get(i), section.name(i), x, at, width, size);
      at += rowHeight(size);
    }
    if (shown < section.size()) {
      String more = "and " + (section.size() - shown) + " more";
      TextStyle style = new TextStyle(Typeface.SANS, size * 0.9);
      double baseline = fonts.centredBaseline(at, moreHeight(size), style);
      surface.text(more, x + size, baseline, fonts.width(more, style), style, theme.faint());
      at += moreHeight(size);
    }
    return at - y;
  }

  private void row(
      Surface surface,
      Entry entry,
      String fullName,
      double x,
      double y,
      double width,
      double size) {
    double height = cardHeight(size);
    double radius = size * 0.3;
    surface.fillRoundRect(x, y, width, height, radius, theme.border());
    surface.fillRoundRect(x + 1, y + 1, width - 2, height - 2, radius - 1, theme.card());
    double swatch = size * 1.5;
    double inset = size * (compact ? 0.28 : 0.4);
    if (entry.mark() != null) {
      MarkerBox box = new MarkerBox(0, 0, 1, x + inset + swatch / 2, y, height, entry.mark());
      timeline.paintMarker(box, surface);
    } else {
      SpanLook look = theme.theme().look(entry.state());
      timeline.paintBox(look, x + inset, y + inset, swatch, height - 2 * inset, surface);
    }
    TextStyle bold = new TextStyle(Typeface.SANS_BOLD, size);
    TextStyle plain = new TextStyle(Typeface.SANS, size * 0.92);
    double left = x + inset + swatch + size * 0.6;
    double rightWidth = fonts.width(entry.right(), plain);
    double right = x + width - size * 0.7 - rightWidth;
    surface.text(
        entry.right(),
        right,
        fonts.centredBaseline(y, height, plain),
        rightWidth,
        plain,
        theme.faint());
    double room = right - size * 0.6 - left;
    String name = fonts.fit(fullName, room, bold);
    double nameWidth = fonts.width(name, bold);
    surface.text(name, left, fonts.centredBaseline(y, height, bold), nameWidth, bold, theme.text());
    String detail = fonts.fit(entry.detail(), room - nameWidth - size * 0.6, plain);
    surface.text(
        detail,
        left + nameWidth + size * 0.6,
        fonts.centredBaseline(y, height, plain),
        fonts.width(detail, plain),
        plain,
        theme.text());
    if (entry.share() >= 0) {
      double whole = width - 2 * size * 0.5;
      double barY = y + height - size * 0.26;
      surface.fillRect(x + size * 0.5, barY, whole, size * 0.14, theme.border());
      surface.fillRect(x + size * 0.5, barY, whole * entry.share(), size * 0.14, theme.accent());
    }
  }
}
