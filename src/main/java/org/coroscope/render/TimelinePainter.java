package org.coroscope.render;

import org.coroscope.timeline.AxisKind;
import org.coroscope.timeline.FlowKind;
import org.coroscope.timeline.FlowLine;
import org.coroscope.timeline.MarkerBox;
import org.coroscope.timeline.MarkerKind;
import org.coroscope.timeline.Row;
import org.coroscope.timeline.Span;
import org.coroscope.timeline.SpanBox;
import org.coroscope.timeline.SpanState;
import org.coroscope.timeline.Tick;
import org.coroscope.timeline.TimelineLayout;
import org.coroscope.timeline.Viewport;
import org.coroscope.timeline.WarpBand;
import org.coroscope.trace.TimeText;

/** Paints a laid-out timeline onto a surface. Keeps nothing of what it paints. */
public final class TimelinePainter {

  /** Spans are written in from this width on, in pixels. */
  private static final double LABEL_FROM = 34;

  /** A label that is cut shorter than this says nothing. */
  private static final int LEAST_LETTERS = 5;

  /** Spans have round corners from this width on. */
  private static final double ROUND_FROM = 24;

  /** A lane's name needs a row of this height. */
  private static final double NAME_FROM = 8;

  /** Patterns and outlines are drawn from this width on. */
  private static final double HATCH_FROM = 5;

  private final Theme theme;
  private final Theme upcoming;
  private final FontBook fonts;
  private final PaintOptions options;

  /** A painter for one theme. */
  public TimelinePainter(Theme theme, FontBook fonts, PaintOptions options) {
    this.theme = theme;
    upcoming = options.veilFuture() ? theme.upcoming() : theme;
    this.fonts = fonts;
    this.options = options;
  }

  /** Paints all of it, header and ruler included. */
  public void paint(TimelineLayout layout, Surface surface) {
    Viewport view = layout.viewport();
    surface.fillRect(0, 0, view.width(), view.height(), theme.background());
    surface.pushClip(view.headerWidth(), view.rulerHeight(), view.trackWidth(), view.trackHeight());
    paintBackground(layout, surface);
    paintLanes(layout, surface);
    surface.popClip();
    paintRuler(layout, surface);
    paintHeader(layout, surface);
    paintPlayhead(layout, surface);
  }

  /** Paints what happens in the lanes, without what lies behind it. */
  public void paintLanes(TimelineLayout layout, Surface surface) {
    // Lines go behind the spans and only their heads lie on top, so that they hide no word.
    if (options.flows()) {
      paintFlowLines(layout, surface);
    }
    paintSpans(layout, surface);
    if (options.flows()) {
      paintFlowHeads(layout, surface);
    }
    if (options.markers()) {
      for (MarkerBox marker : layout.markers()) {
        paintMarker(marker, themeAt(layout, marker.x()), surface);
      }
    }
  }

  /** How things at this place look: beyond the playhead they are still to come. */
  private Theme themeAt(TimelineLayout layout, double x) {
    return x > layout.playheadX() ? upcoming : theme;
  }

  /** The size of the text in rows of this height. */
  static TextStyle rowText(double rowHeight, Typeface face) {
    return new TextStyle(face, Math.max(6, Math.min(rowHeight * 0.46, 32)));
  }

  // ---- background -------------------------------------------------------------------------------

  /** Paints what lies behind the lanes: every second row, times that stand still, the grid. */
  public void paintBackground(TimelineLayout layout, Surface surface) {
    Viewport view = layout.viewport();
    for (Row row : layout.rows()) {
      if (row.place() % 2 == 1) {
        surface.fillRect(
            view.headerWidth(), row.y(), view.trackWidth(), row.height(), theme.stripe());
      }
    }
    double bottom =
        Math.min(view.height(), view.rulerHeight() + layout.contentHeight() - view.scrollY());
    double height = bottom - view.rulerHeight();
    if (height <= 0) {
      return;
    }
    for (WarpBand warp : layout.warps()) {
      double now = Math.max(warp.x(), Math.min(warp.x() + warp.width(), layout.playheadX()));
      double past = upcoming == theme ? warp.width() : now - warp.x();
      if (past > 0) {
        surface.fillRect(warp.x(), view.rulerHeight(), past, height, theme.warp());
      }
      if (past < warp.width()) {
        double rest = warp.width() - past;
        surface.fillRect(warp.x() + past, view.rulerHeight(), rest, height, upcoming.warp());
      }
    }
    for (Tick tick : layout.ticks()) {
      surface.strokeLine(tick.x(), view.rulerHeight(), tick.x(), bottom, 1, theme.grid());
    }
  }

  // ---- spans ------------------------------------------------------------------------------------

  private void paintSpans(TimelineLayout layout, Surface surface) {
    int lane = -1;
    for (SpanBox box : layout.spans()) {
      if (box.lane() != lane) {
        if (lane >= 0) {
          surface.endGroup();
        }
        lane = box.lane();
        surface.beginGroup(layout.model().lanes().get(lane).name());
      }
      paintSpan(layout, box, surface);
    }
    if (lane >= 0) {
      surface.endGroup();
    }
  }

  /** A span that the playhead stands in looks like both: as it is, and beyond as to come. */
  private void paintSpan(TimelineLayout layout, SpanBox box, Surface surface) {
    double now = layout.playheadX();
    double end = box.x() + box.width();
    if (upcoming == theme || end <= now) {
      paintSpan(layout, box, theme, surface);
    } else if (box.x() >= now) {
      paintSpan(layout, box, upcoming, surface);
    } else {
      paintSpan(layout, box, theme, surface);
      surface.pushClip(now, box.y(), end - now, box.height());
      paintSpan(layout, box, upcoming, surface);
      surface.popClip();
    }
  }

  private void paintSpan(TimelineLayout layout, SpanBox box, Theme with, Surface surface) {
    SpanLook look = with.look(box.state());
    double y = box.y() + 2 + box.height() * look.inset() / 2;
    double height = Math.max(1, box.height() - 4 - box.height() * look.inset());
    if (box.count() > 1 || box.width() < HATCH_FROM) {
      surface.fillRect(box.x(), y, box.width(), height, narrow(look));
      return;
    }
    // A hair of room between neighbours, so that two of one state stay two.
    double x = box.x();
    double width = Math.max(1, box.width() - 1);
    paintBox(look, x, y, width, height, surface);
    if (options.labels() && width >= LABEL_FROM) {
      paintLabel(layout, box, look, y, height, surface);
    }
  }

  /** What is too narrow for a pattern shows its darker colour, or it would be lost. */
  private Ink narrow(SpanLook look) {
    return look.fill().contrast(theme.background()) >= 3 ? look.fill() : look.border();
  }

  /** Paints a state's box; cards and legends show them, too. */
  void paintBox(SpanLook look, double x, double y, double width, double height, Surface surface) {
    if (width >= ROUND_FROM) {
      double radius = Math.min(4, height / 3);
      surface.fillRoundRect(x, y, width, height, radius, look.border());
      surface.fillRoundRect(
          x + 1, y + 1, width - 2, height - 2, Math.max(0, radius - 1), look.fill());
    } else {
      surface.fillRect(x, y, width, height, look.border());
      if (width > 2 && height > 2) {
        surface.fillRect(x + 1, y + 1, width - 2, height - 2, look.fill());
      }
    }
    if (look.hatch() != Hatch.NONE && height > 4) {
      surface.hatchRect(x + 2, y + 2, width - 4, height - 4, look.hatch(), look.hatchInk());
    }
  }

  private void paintLabel(
      TimelineLayout layout, SpanBox box, SpanLook look, double y, double height, Surface surface) {
    // One size for all spans of a height of row, unless the thinnest cannot hold it.
    double size = Math.min(height - 3, Math.max(8, Math.min(26, box.height() * 0.38)));
    if (size < 6) {
      return;
    }
    TextStyle style = new TextStyle(Typeface.SANS, size);
    double left = Math.max(box.x(), layout.viewport().headerWidth()) + 5;
    double right = Math.min(box.x() + box.width(), layout.viewport().width()) - 5;
    String text = fitting(layout.model().span(box.lane(), box.firstSpan()), right - left, style);
    if (text.isEmpty()) {
      return;
    }
    double width = fonts.width(text, style);
    if (look.hatch() != Hatch.NONE) {
      // Text on a pattern is hard to read: it gets a plain ground.
      surface.fillRect(left - 2, y + 2, width + 4, height - 4, look.fill());
    }
    double baseline = fonts.centredBaseline(y, height, style);
    surface.text(text, left, baseline, width, style, look.text());
  }

  /** State and label if there is room for both, else as much of the label as says something. */
  private String fitting(Span span, double room, TextStyle style) {
    String word = span.state().word();
    String label = span.label();
    boolean saysIt = label.isEmpty() || label.equals(word) || span.state() == SpanState.LOOP;
    String whole = saysIt ? (label.isEmpty() ? word : label) : word + ": " + label;
    if (fonts.width(whole, style) <= room) {
      return whole;
    }
    if (label.isEmpty() || label.equals(word)) {
      return "";
    }
    String cut = fonts.fit(label, room, style);
    return cut.length() < LEAST_LETTERS && cut.length() < label.length() ? "" : cut;
  }

  // ---- flows and markers ------------------------------------------------------------------------

  /** Where a flow's head ends: at the edge of what is drawn in the row it points to. */
  private static double tip(TimelineLayout layout, FlowLine flow) {
    double direction = Math.signum(flow.toY() - flow.fromY());
    return flow.toY() - direction * layout.viewport().rowHeight() * 0.3;
  }

  private void paintFlowLines(TimelineLayout layout, Surface surface) {
    for (FlowLine flow : layout.flows()) {
      Ink ink = themeAt(layout, flow.x()).flows().get(flow.kind());
      double tip = tip(layout, flow);
      double x = flow.x();
      flowLine(surface, flow.kind(), x, flow.fromY(), tip, ink);
    }
  }

  /** The line of an arrow, without its head. */
  static void flowLine(
      Surface surface, FlowKind kind, double x, double fromY, double toY, Ink ink) {
    switch (kind) {
      case SPAWN -> surface.strokeLine(x, fromY, x, toY, 1.2, ink);
      case WAKE -> surface.dashLine(x, fromY, x, toY, 1.4, 4, ink);
      case CANCEL -> surface.dashLine(x, fromY, x, toY, 1.8, 2, ink);
    }
  }

  private void paintFlowHeads(TimelineLayout layout, Surface surface) {
    double head = Math.min(5, layout.viewport().rowHeight() / 4);
    for (FlowLine flow : layout.flows()) {
      double tip = tip(layout, flow);
      double back = tip - Math.signum(flow.toY() - flow.fromY()) * head * 1.6;
      double x = flow.x();
      surface.fillPolygon(
          new double[] {x, x - head * 0.8, x + head * 0.8},
          new double[] {tip, back, back},
          themeAt(layout, x).flows().get(flow.kind()));
    }
  }

  /** Paints one marker; a legend shows them, too. */
  void paintMarker(MarkerBox marker, Surface surface) {
    paintMarker(marker, theme, surface);
  }

  private static void paintMarker(MarkerBox marker, Theme with, Surface surface) {
    Ink ink = with.markers().get(marker.kind());
    double r = Math.max(1.5, Math.min(4, marker.height() / 7));
    double x = marker.x();
    double middle = marker.y() + marker.height() / 2;
    double top = marker.y() + r + 0.5;
    switch (marker.kind()) {
      // A speech mark's shape: a square that points down to its step.
      case OUTPUT -> {
        surface.fillPolygon(
            new double[] {x - r, x + r, x + r, x, x - r},
            new double[] {top - r, top - r, top + r * 0.6, top + r * 1.5, top + r * 0.6},
            with.background());
        surface.fillPolygon(
            new double[] {x - r + 0.8, x + r - 0.8, x + r - 0.8, x, x - r + 0.8},
            new double[] {
              top - r + 0.8, top - r + 0.8, top + r * 0.5, top + r * 1.2, top + r * 0.5
            },
            ink);
      }
      case FINISHED -> surface.fillRect(x - 1.5, middle - 2 * r, 3, 4 * r, ink);
      case FAILED, CANCELLED -> {
        double s = 1.4 * r;
        double thick = marker.kind() == MarkerKind.FAILED ? 2.4 : 1.4;
        surface.strokeLine(x - s, middle - s, x + s, middle + s, thick, ink);
        surface.strokeLine(x - s, middle + s, x + s, middle - s, thick, ink);
      }
      case EXCEPTION, WARNING ->
          surface.fillPolygon(
              new double[] {x, x + r * 1.2, x - r * 1.2},
              new double[] {top - r, top + r, top + r},
              ink);
      case SENT -> paintArrow(marker, -r, ink, with, surface);
      case RECEIVED -> paintArrow(marker, r, ink, with, surface);
      case CANCEL ->
          surface.fillPolygon(
              new double[] {x, x + r, x, x - r}, new double[] {top - r, top, top + r, top}, ink);
    }
  }

  /** An arrow at the lane's lower edge: up for what goes out, down for what comes in. */
  private static void paintArrow(MarkerBox marker, double r, Ink ink, Theme with, Surface surface) {
    double x = marker.x();
    double half = Math.abs(r);
    double middle = marker.y() + marker.height() - half - 1.5;
    for (double wide : new double[] {half + 1, half}) {
      double tip = middle + Math.signum(r) * wide;
      double back = middle - Math.signum(r) * wide;
      surface.fillPolygon(
          new double[] {x - wide, x + wide, x},
          new double[] {back, back, tip},
          wide > half ? with.background() : ink);
    }
  }

  // ---- ruler, header, playhead ------------------------------------------------------------------

  /** Paints the ruler, and what it measures above the lanes' names. */
  public void paintRuler(TimelineLayout layout, Surface surface) {
    Viewport view = layout.viewport();
    double height = view.rulerHeight();
    if (height <= 0) {
      return;
    }
    TextStyle style = new TextStyle(Typeface.SANS, Math.max(6, Math.min(height * 0.42, 18)));
    surface.fillRect(0, 0, view.width(), height, theme.header());
    surface.pushClip(view.headerWidth(), 0, view.trackWidth(), height);
    // The pattern is to be noticed, not to be read: half of the ruler's ink is enough.
    Ink hatching = theme.faintText().withOpacity(0.5).over(theme.warp());
    for (WarpBand warp : layout.warps()) {
      surface.fillRect(warp.x(), height - 7, warp.width(), 6, theme.warp());
      surface.hatchRect(warp.x(), height - 7, warp.width(), 6, Hatch.RISING, hatching);
    }
    for (Tick tick : layout.ticks()) {
      surface.strokeLine(tick.x(), height - 9, tick.x(), height, 1, theme.faintText());
      double width = fonts.width(tick.label(), style);
      surface.text(tick.label(), tick.x() + 4, height * 0.55, width, style, theme.faintText());
    }
    if (layout.ticks().isEmpty()) {
      paintStandingClock(layout, style, surface);
    }
    surface.popClip();
    surface.strokeLine(0, height - 0.5, view.width(), height - 0.5, 1, theme.grid());
    String title = layout.scale().kind() == AxisKind.TIME ? "virtual time" : "steps";
    if (view.headerWidth() > 40) {
      String text = fonts.fit(title, view.headerWidth() - 16, style);
      surface.text(text, 8, height * 0.62, fonts.width(text, style), style, theme.faintText());
    }
  }

  /** Within a burst no round time is in sight; then the ruler says when it is. */
  private void paintStandingClock(TimelineLayout layout, TextStyle style, Surface surface) {
    for (WarpBand warp : layout.warps()) {
      String text = "t = " + TimeText.of(warp.burst().time()) + ", the clock stands still";
      double width = fonts.width(text, style);
      if (width < warp.width()) {
        double height = layout.viewport().rulerHeight();
        surface.text(text, warp.x() + 4, height * 0.55, width, style, theme.faintText());
      }
    }
  }

  /** Paints the lanes' names. */
  public void paintHeader(TimelineLayout layout, Surface surface) {
    Viewport view = layout.viewport();
    if (view.headerWidth() <= 0) {
      return;
    }
    surface.pushClip(0, view.rulerHeight(), view.headerWidth(), view.trackHeight());
    surface.fillRect(0, view.rulerHeight(), view.headerWidth(), view.trackHeight(), theme.header());
    // Names that have no room each are written for every second or third lane and so on.
    int every = Math.max(1, (int) Math.ceil(NAME_FROM / view.rowHeight()));
    for (Row row : layout.rows()) {
      if (row.place() % every != 0) {
        continue;
      }
      Typeface face = row.lane().isLoop() ? Typeface.SANS_BOLD : Typeface.SANS;
      TextStyle style = rowText(row.height(), face);
      double indent = 8 + Math.min(4, row.lane().depth()) * 8;
      String name = fonts.fit(row.lane().name(), view.headerWidth() - indent - 6, style);
      double baseline = fonts.centredBaseline(row.y(), row.height(), style);
      surface.text(name, indent, baseline, fonts.width(name, style), style, theme.text());
    }
    surface.popClip();
    surface.strokeLine(
        view.headerWidth() - 0.5, 0, view.headerWidth() - 0.5, view.height(), 1, theme.grid());
  }

  private void paintPlayhead(TimelineLayout layout, Surface surface) {
    Viewport view = layout.viewport();
    double x = layout.playheadX();
    if (!options.playhead() || x < view.headerWidth() - 1 || x > view.width() + 1) {
      return;
    }
    surface.strokeLine(x, 0, x, view.height(), 1.6, theme.playhead());
    surface.fillPolygon(
        new double[] {x - 6, x + 6, x + 6, x, x - 6},
        new double[] {0, 0, 6, 12, 6},
        theme.playhead());
  }

  // ---- legend -----------------------------------------------------------------------------------

  /**
   * Paints what the looks of the states mean, in one line.
   *
   * @return how wide it is, in pixels
   */
  public double paintLegend(Surface surface, double x, double y, double height) {
    TextStyle style = new TextStyle(Typeface.SANS, height * 0.6);
    double at = x;
    for (SpanState state : SpanState.values()) {
      if (state.likeness() != state) {
        continue;
      }
      double sample = height * 1.6;
      paintBox(theme.look(state), at, y, sample, height, surface);
      at += sample + height * 0.35;
      double width = fonts.width(state.word(), style);
      double baseline = fonts.centredBaseline(y, height, style);
      surface.text(state.word(), at, baseline, width, style, theme.text());
      at += width + height;
    }
    return at - x;
  }
}
