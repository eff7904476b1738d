package org.coroscope.render.export;

import java.util.Map;
import org.coroscope.render.Drawing;
import org.coroscope.render.FontBook;
import org.coroscope.render.PageTheme;
import org.coroscope.render.Surface;
import org.coroscope.render.TextStyle;
import org.coroscope.render.Typeface;
import org.coroscope.trace.TimeText;
import org.coroscope.trace.Trace;

/** What is around the content of a picture: title, legend, caption and margins. */
final class PageFrame {

  static final double MARGIN = 24;
  private static final double TITLE = 44;
  private static final double GAP = 14;
  private static final double CAPTION = 22;

  /** Paints what is framed, from this height on. */
  interface Content {
    void paint(Surface surface, double y);
  }

  private final Exhibit exhibit;
  private final PictureOptions options;
  private final FontBook fonts;
  private final double width;
  private final PageTheme theme;
  private final LegendPart legend;
  private final LegendPart.Entries entries;

  /** A frame; without a legend if that is null or not asked for. */
  PageFrame(
      Exhibit exhibit,
      PictureOptions options,
      FontBook fonts,
      double width,
      LegendPart legend,
      LegendPart.Entries entries) {
    this.exhibit = exhibit;
    this.options = options;
    this.fonts = fonts;
    this.width = width;
    this.theme = PageTheme.of(options.theme());
    this.legend = options.legend() ? legend : null;
    this.entries = entries;
  }

  double innerWidth() {
    return width - 2 * MARGIN;
  }

  private double top() {
    return options.title() ? MARGIN * 0.6 + TITLE : MARGIN;
  }

  private double legendHeight() {
    return legend == null ? 0 : GAP + legend.height(entries, innerWidth());
  }

  /** The whole picture's height around content of this height. */
  double height(double content) {
    double caption = options.caption() ? GAP * 0.6 + CAPTION : 0;
    double bottom = options.caption() ? MARGIN * 0.5 : MARGIN;
    return Math.ceil(top() + content + legendHeight() + caption + bottom);
  }

  Drawing picture(
      String description, Map<String, String> origin, double contentHeight, Content content) {
    double height = options.height() > 0 ? options.height() : height(contentHeight);
    return new Picture(
        width,
        height,
        exhibit.title(),
        description,
        origin,
        surface -> {
          surface.fillRect(0, 0, width, height, theme.page());
          paintTitle(surface);
          double y = top();
          content.paint(surface, y);
          y += contentHeight;
          if (legend != null) {
            legend.paint(surface, entries, MARGIN, y + GAP, innerWidth());
            y += legendHeight();
          }
          paintCaption(surface, y);
        });
  }

  /** A panel with a hair of border. */
  void panel(Surface surface, double x, double y, double w, double h) {
    surface.fillRect(x, y, w, h, theme.border());
    surface.fillRect(x + 1, y + 1, w - 2, h - 2, theme.panel());
  }

  private void paintTitle(Surface surface) {
    if (!options.title()) {
      return;
    }
    TextStyle style = new TextStyle(Typeface.SANS_BOLD, 22);
    String title = fonts.fit(exhibit.title(), innerWidth(), style);
    double baseline = fonts.centredBaseline(MARGIN * 0.4, TITLE, style);
    surface.text(title, MARGIN, baseline, fonts.width(title, style), style, theme.text());
  }

  private void paintCaption(Surface surface, double y) {
    if (!options.caption()) {
      return;
    }
    TextStyle style = new TextStyle(Typeface.SANS, 13);
    double baseline = fonts.centredBaseline(y + GAP * 0.6, CAPTION, style);
    String right = caption(exhibit.trace(), options);
    double rightWidth = fonts.width(right, style);
    String left = fonts.fit(exhibit.id(), innerWidth() - rightWidth - 20, style);
    surface.text(left, MARGIN, baseline, fonts.width(left, style), style, theme.faint());
    surface.text(right, width - MARGIN - rightWidth, baseline, rightWidth, style, theme.faint());
  }

  /** Which steps and times are shown. */
  static String caption(Trace trace, PictureOptions options) {
    if (options.step() >= 0 || options.view() != View.TIMELINE) {
      int step = options.shownStep();
      return "step " + step + " of " + trace.lastStep() + ", t = " + TimeText.of(trace.time(step));
    }
    return "steps "
        + options.from()
        + " to "
        + options.to()
        + ", t = "
        + TimeText.of(trace.time(options.from()))
        + " to "
        + TimeText.of(trace.time(options.to()));
  }
}
