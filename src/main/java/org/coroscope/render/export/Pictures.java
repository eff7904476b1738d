package org.coroscope.render.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coroscope.render.CodePainter;
import org.coroscope.render.Drawing;
import org.coroscope.render.FontBook;
import org.coroscope.render.LoopViewPainter;
import org.coroscope.render.PageTheme;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.Narrator;

/** Makes pictures of recorded programs. Immutable. */
public final class Pictures {

  private static final double TIMELINE_WIDTH = 1600;
  private static final double LOOP_WIDTH = 760;
  private static final double PAGE_WIDTH = 1600;

  /** What is higher than this is not seen at once, and an animation cannot be scrolled. */
  private static final double MOST_SERIES_HEIGHT = 1400;

  /** The size of letters in loop and code, in pixels. */
  static final double TEXT = 15;

  private final FontBook fonts;
  private final Narrator narrator;

  /** A maker that measures with these fonts and tells with this narrator. */
  public Pictures(FontBook fonts, Narrator narrator) {
    this.fonts = fonts;
    this.narrator = narrator;
  }

  /** A maker with the fonts that come with the project, telling in English. */
  public static Pictures english() {
    return new Pictures(FontBook.bundled(), Narrator.english());
  }

  /** The fonts it measures with. */
  public FontBook fonts() {
    return fonts;
  }

  Narrator narrator() {
    return narrator;
  }

  /** The picture that the options ask for. */
  public Drawing picture(Exhibit exhibit, PictureOptions options) {
    return switch (options.view()) {
      case TIMELINE -> timeline(exhibit, options);
      case LOOP -> loop(exhibit, options);
      case CODE -> code(exhibit, options);
      case ALL -> all(exhibit, options);
    };
  }

  /** The picture at each of these steps, all as large as the largest of them needs to be. */
  public List<Drawing> series(Exhibit exhibit, PictureOptions options, List<Integer> steps) {
    double width = 0;
    double height = options.height();
    for (int step : steps) {
      Drawing drawing = picture(exhibit, options.at(step));
      width = Math.max(width, drawing.width());
      height = Math.max(height, drawing.height());
    }
    double enough = options.height() > 0 ? height : Math.min(height, MOST_SERIES_HEIGHT);
    PictureOptions sized = options.withSize(width, enough);
    return steps.stream().map(step -> picture(exhibit, sized.at(step))).toList();
  }

  private Drawing timeline(Exhibit exhibit, PictureOptions options) {
    double width = options.width() > 0 ? options.width() : TIMELINE_WIDTH;
    TimelinePart timeline = new TimelinePart(exhibit, options, fonts, Upcoming.VEILED);
    LegendPart legend = new LegendPart(PageTheme.of(options.theme()), fonts);
    PageFrame frame = new PageFrame(exhibit, options, fonts, width, legend, timeline.legend());
    double inner = frame.innerWidth();
    double room = options.height() - frame.height(0);
    double height = options.height() > 0 ? Math.max(60, room) : timeline.height();
    String text = AltText.timeline(exhibit.trace(), options.from(), options.to());
    if (options.step() >= 0) {
      text += " " + AltText.step(exhibit.trace(), options.step(), narrator);
    }
    return frame.picture(
        text,
        origin(exhibit, options),
        height,
        (surface, y) -> {
          frame.panel(surface, PageFrame.MARGIN, y, inner, height);
          timeline.paint(surface, PageFrame.MARGIN + 1, y + 1, inner - 2, height - 2);
        });
  }

  private Drawing loop(Exhibit exhibit, PictureOptions options) {
    double width = options.width() > 0 ? options.width() : LOOP_WIDTH;
    PageTheme theme = PageTheme.of(options.theme());
    PageFrame frame = new PageFrame(exhibit, options, fonts, width, null, null);
    LoopViewPainter painter = new LoopViewPainter(theme, fonts);
    LoopState state = exhibit.trace().stateAt(options.shownStep());
    double inner = frame.innerWidth();
    double pad = TEXT;
    double needed = painter.height(exhibit.trace(), state, TEXT) + 2 * pad;
    double height =
        options.height() > 0 ? Math.max(60, options.height() - frame.height(0)) : needed;
    return frame.picture(
        AltText.step(exhibit.trace(), options.shownStep(), narrator),
        origin(exhibit, options),
        height,
        (surface, y) -> {
          frame.panel(surface, PageFrame.MARGIN, y, inner, height);
          painter.paint(
              surface,
              exhibit.trace(),
              state,
              PageFrame.MARGIN + pad,
              y + pad,
              inner - 2 * pad,
              height - 2 * pad,
              TEXT);
        });
  }

  private Drawing code(Exhibit exhibit, PictureOptions options) {
    PageTheme theme = PageTheme.of(options.theme());
    CodePainter painter = new CodePainter(theme, fonts);
    double pad = TEXT * 0.8;
    double wide =
        Math.max(600, painter.width(exhibit.listing(), TEXT) + 2 * PageFrame.MARGIN + 2 * pad);
    double width = options.width() > 0 ? options.width() : Math.ceil(wide);
    PageFrame frame = new PageFrame(exhibit, options, fonts, width, null, null);
    double needed = painter.height(exhibit.listing(), TEXT) + 2 * pad;
    double height =
        options.height() > 0 ? Math.max(60, options.height() - frame.height(0)) : needed;
    LoopState state = exhibit.trace().stateAt(options.shownStep());
    double inner = frame.innerWidth();
    return frame.picture(
        AltText.step(exhibit.trace(), options.shownStep(), narrator),
        origin(exhibit, options),
        height,
        (surface, y) -> {
          frame.panel(surface, PageFrame.MARGIN, y, inner, height);
          painter.paint(
              surface,
              exhibit.listing(),
              state,
              PageFrame.MARGIN + 1,
              y + pad,
              inner - 2,
              height - 2 * pad,
              TEXT);
        });
  }

  private Drawing all(Exhibit exhibit, PictureOptions options) {
    double width = options.width() > 0 ? options.width() : PAGE_WIDTH;
    PageFrame frame =
        new PageFrame(
            exhibit,
            options,
            fonts,
            width,
            new LegendPart(PageTheme.of(options.theme()), fonts),
            new TimelinePart(exhibit, options, fonts, Upcoming.VEILED).legend());
    StagePart stage = new StagePart(exhibit, options, this, options.shownStep(), TEXT * 0.9);
    double inner = frame.innerWidth();
    double height =
        options.height() > 0
            ? Math.max(200, options.height() - frame.height(0))
            : stage.height(inner);
    return frame.picture(
        AltText.step(exhibit.trace(), options.shownStep(), narrator),
        origin(exhibit, options),
        height,
        (surface, y) -> stage.paint(surface, PageFrame.MARGIN, y, inner, height));
  }

  static Map<String, String> origin(Exhibit exhibit, PictureOptions options) {
    Map<String, String> origin = new LinkedHashMap<>();
    origin.put("program", "Coroscope " + exhibit.version());
    origin.put("lesson", exhibit.id());
    origin.put("steps", options.from() + ".." + options.to());
    if (options.step() >= 0 || options.view() != View.TIMELINE) {
      origin.put("step", Integer.toString(options.shownStep()));
    }
    origin.put("source", "sha256:" + exhibit.trace().source().hash());
    return origin;
  }
}
