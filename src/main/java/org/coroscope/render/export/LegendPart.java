package org.coroscope.render.export;

import java.util.List;
import org.coroscope.render.FontBook;
import org.coroscope.render.LegendPainter;
import org.coroscope.render.PageTheme;
import org.coroscope.render.Surface;
import org.coroscope.timeline.FlowKind;
import org.coroscope.timeline.MarkerKind;
import org.coroscope.timeline.SpanState;

/** The legend below a timeline. */
final class LegendPart {

  private static final double TEXT = 13;

  /** What a timeline has in it, and a legend has to explain. */
  record Entries(List<SpanState> states, List<FlowKind> flows, List<MarkerKind> markers) {}

  private final LegendPainter painter;
  private final double text;

  LegendPart(PageTheme theme, FontBook fonts) {
    this(theme, fonts, TEXT);
  }

  LegendPart(PageTheme theme, FontBook fonts, double text) {
    this.text = text;
    painter = new LegendPainter(theme, fonts);
  }

  double height(Entries entries, double width) {
    return painter.height(width, text, entries.states(), entries.flows(), entries.markers());
  }

  void paint(Surface surface, Entries entries, double x, double y, double width) {
    painter.paint(surface, x, y, width, text, entries.states(), entries.flows(), entries.markers());
  }
}
