package org.coroscope.render;

import java.util.List;
import java.util.function.Consumer;
import org.coroscope.timeline.FlowKind;
import org.coroscope.timeline.MarkerBox;
import org.coroscope.timeline.MarkerKind;
import org.coroscope.timeline.SpanState;

/** Paints what looks, arrows and marks of a timeline mean, in as many lines as are needed. */
public final class LegendPainter {

  private final PageTheme theme;
  private final FontBook fonts;
  private final TimelinePainter timeline;

  /** A painter for one theme. */
  public LegendPainter(PageTheme theme, FontBook fonts) {
    this.theme = theme;
    this.fonts = fonts;
    this.timeline = new TimelinePainter(theme.theme(), fonts, PaintOptions.DOCUMENT);
  }

  /** The place of the next entry. */
  private static final class Pen {
    double x;
    double y;
  }

  /**
   * Paints the entries.
   *
   * @param size the size of the text, in pixels
   * @return how high it is, in pixels
   */
  public double paint(
      Surface surface,
      double x,
      double y,
      double width,
      double size,
      List<SpanState> states,
      List<FlowKind> flows,
      List<MarkerKind> markers) {
    Pen pen = new Pen();
    pen.x = x;
    pen.y = y;
    double line = size * 1.75;
    double sample = size * 2;
    for (SpanState state : states) {
      entry(
          surface,
          pen,
          x,
          width,
          size,
          sample,
          state.word(),
          at -> state(surface, at, state, size));
    }
    for (FlowKind flow : flows) {
      entry(
          surface,
          pen,
          x,
          width,
          size,
          size * 0.8,
          word(flow),
          at -> flow(surface, at, flow, size));
    }
    for (MarkerKind kind : markers) {
      // Some marks lie at the upper or the lower edge of their row; here all lie in the middle.
      double fromEdge = line * 0.5 - Math.min(4, line / 7);
      double up =
          switch (kind) {
            case FINISHED, FAILED, CANCELLED -> 0;
            case SENT, RECEIVED -> 1.5 - fromEdge;
            default -> fromEdge - 0.5;
          };
      MarkerBoxAt box = at -> new MarkerBox(0, 0, 1, at.x + size * 0.4, at.y + up, line, kind);
      entry(
          surface,
          pen,
          x,
          width,
          size,
          size * 0.8,
          kind.word(),
          at -> timeline.paintMarker(box.at(at), surface));
    }
    return pen.y - y + line;
  }

  /** Paints a sample of a state's look. */
  public void sample(
      Surface surface, SpanState state, double x, double y, double width, double height) {
    timeline.paintBox(theme.theme().look(state), x, y, width, height, surface);
  }

  /** Paints a mark in the middle of a rectangle; of those that lie in the middle of their row. */
  public void sample(
      Surface surface, MarkerKind mark, double x, double y, double width, double height) {
    timeline.paintMarker(new MarkerBox(0, 0, 1, x + width / 2, y, height, mark), surface);
  }

  private interface MarkerBoxAt {
    MarkerBox at(Pen pen);
  }

  /** What painting would take, in pixels. */
  public double height(
      double width,
      double size,
      List<SpanState> states,
      List<FlowKind> flows,
      List<MarkerKind> markers) {
    return paint(new MeasuringSurface(), 0, 0, width, size, states, flows, markers);
  }

  private void entry(
      Surface surface,
      Pen pen,
      double left,
      double width,
      double size,
      double sample,
      String word,
      Consumer<Pen> painter) {
    TextStyle style = new TextStyle(Typeface.SANS, size);
    double line = size * 1.75;
    double wide = fonts.width(word, style);
    double whole = sample + size * 0.5 + wide;
    if (pen.x > left && pen.x + whole > left + width) {
      pen.x = left;
      pen.y += line;
    }
    painter.accept(pen);
    double baseline = fonts.centredBaseline(pen.y, line, style);
    surface.text(word, pen.x + sample + size * 0.5, baseline, wide, style, theme.text());
    pen.x += whole + size * 1.4;
  }

  private void state(Surface surface, Pen at, SpanState state, double size) {
    double y = at.y + size * 0.2;
    timeline.paintBox(theme.theme().look(state), at.x, y, size * 2, size * 1.35, surface);
  }

  private void flow(Surface surface, Pen at, FlowKind kind, double size) {
    Ink ink = theme.theme().flows().get(kind);
    double x = at.x + size * 0.4;
    double top = at.y + size * 0.2;
    double bottom = at.y + size * 1.5;
    TimelinePainter.flowLine(surface, kind, x, top, bottom, ink);
    double head = size * 0.35;
    surface.fillPolygon(
        new double[] {x, x - head, x + head},
        new double[] {bottom, bottom - head * 1.6, bottom - head * 1.6},
        ink);
  }

  private static String word(FlowKind kind) {
    return switch (kind) {
      case SPAWN -> "creates";
      case WAKE -> "wakes";
      case CANCEL -> "cancels";
    };
  }
}
