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

  /** How high it gets with all its rows, in pixels. */
  public double height(Trace trace, LoopState state, double width, double size) {
    List<Section> sections = LoopSections.of(trace, state);
    return paint(
        new MeasuringSurface(), state, sections, 0, 0, width, size, rows(sections, MOST_ROWS));
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
    List<Section> sections = LoopSections.of(trace, state);
    int[] rows = fitting(state, sections, width, height, size);
    surface.pushClip(x, y, width, height);
    paint(surface, state, sections, x, y, width, size, rows);
    surface.popClip();
  }

  /** As many rows for all sections as there is room for, then some more where they still fit. */
  private int[] fitting(
      LoopState state, List<Section> sections, double width, double height, double size) {
    int most = MOST_ROWS;
    int[] rows = rows(sections, most);
    while (most > 1 && measure(state, sections, width, size, rows) > height) {
      most--;
      rows = rows(sections, most);
    }
    for (int i = 0; i < rows.length; i++) {
      int before = rows[i];
      while (rows[i] < sections.get(i).entries().size()) {
        rows[i]++;
        if (measure(state, sections, width, size, rows) > height) {
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

  private double measure(
      LoopState state, List<Section> sections, double width, double size, int[] rows) {
    return paint(new MeasuringSurface(), state, sections, 0, 0, width, size, rows);
  }

  private double paint(
      Surface surface,
      LoopState state,
      List<Section> sections,
      double x,
      double y,
      double width,
      double size,
      int[] most) {
    double at = y + head(surface, state, x, y, width, size);
    for (int i = 0; i < most.length; i++) {
      Section section = sections.get(i);
      int rows = most[i];
      if (compact) {
        at += size * 0.2;
        at += compactSection(surface, section, x, at, width, size, rows);
      } else {
        at += size * 0.55;
        at += section(surface, section, x, at, width, size, rows);
      }
    }
    return at - y;
  }

  // ---- parts ------------------------------------------------------------------------------------

  private double head(
      Surface surface, LoopState state, double x, double y, double width, double size) {
    double line = size * 1.9;
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
    double line = size * 1.5;
    TextStyle heading = new TextStyle(Typeface.SANS_BOLD, size * 0.78);
    TextStyle remark = new TextStyle(Typeface.SANS, size * 0.78);
    double baseline = fonts.centredBaseline(y, line, heading);
    double wide = fonts.width(section.heading(), heading);
    surface.text(section.heading(), x, baseline, wide, heading, theme.faint());
    String said = section.entries().isEmpty() ? section.whenEmpty() : section.remark();
    String note = fonts.fit(said, width - wide - size, remark);
    surface.text(
        note, x + wide + size * 0.6, baseline, fonts.width(note, remark), remark, theme.faint());
    return line + rows(surface, section.entries(), x, y + line, width, size, rows);
  }

  private double compactSection(
      Surface surface, Section section, double x, double y, double width, double size, int rows) {
    double line = size * 1.65;
    double column = size * 6.4;
    TextStyle heading = new TextStyle(Typeface.SANS_BOLD, size * 0.78);
    double wide = fonts.width(section.heading(), heading);
    double baseline = fonts.centredBaseline(y, line, heading);
    surface.text(section.heading(), x, baseline, wide, heading, theme.faint());
    if (section.entries().isEmpty()) {
      TextStyle plain = new TextStyle(Typeface.SANS, size * 0.92);
      String text = section.whenEmpty();
      double base = fonts.centredBaseline(y, line, plain);
      surface.text(text, x + column, base, fonts.width(text, plain), plain, theme.faint());
      return line;
    }
    return rows(surface, section.entries(), x + column, y, width - column, size, rows);
  }

  private double rows(
      Surface surface,
      List<Entry> entries,
      double x,
      double y,
      double width,
      double size,
      int most) {
    double at = y;
    int shown = entries.size() <= most ? entries.size() : Math.max(1, most - 1);
    for (Entry entry : entries.subList(0, shown)) {
      at += row(surface, entry, x, at, width, size);
    }
    if (shown < entries.size()) {
      double line = size * 1.5;
      String more = "and " + (entries.size() - shown) + " more";
      TextStyle style = new TextStyle(Typeface.SANS, size * 0.9);
      double baseline = fonts.centredBaseline(at, line, style);
      surface.text(more, x + size, baseline, fonts.width(more, style), style, theme.faint());
      at += line;
    }
    return at - y;
  }

  private double row(Surface surface, Entry entry, double x, double y, double width, double size) {
    double height = size * (compact ? 1.65 : 1.85);
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
    String name = fonts.fit(entry.name(), room, bold);
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
    return height + size * (compact ? 0.15 : 0.3);
  }
}
