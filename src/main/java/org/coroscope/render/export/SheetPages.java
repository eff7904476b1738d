package org.coroscope.render.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coroscope.render.Drawing;
import org.coroscope.render.FontBook;
import org.coroscope.render.PageTheme;
import org.coroscope.render.Surface;
import org.coroscope.render.TextStyle;
import org.coroscope.render.Typeface;

/**
 * Handouts: pages of numbered stages, each with the code and its marks, the loop, and the timeline
 * so far. Made for A4 paper: letters are large enough to be read in print.
 */
public final class SheetPages {

  /** A4, upright, with 96 pixels an inch. */
  private static final double WIDTH = 794;

  private static final double HEIGHT = 1123;
  private static final double MARGIN = 30;
  private static final double HEAD = 34;
  private static final double FOOT = 18;
  private static final double GAP = 12;
  private static final double SMALL = 9.5;

  private final Exhibit exhibit;
  private final PictureOptions options;
  private final Pictures pictures;
  private final boolean answers;
  private final double width;
  private final double height;

  /**
   * Sheets of a program.
   *
   * @param options theme, axis, steps and parts; a size other than A4's is taken from here, too
   * @param answers whether the right answers to questions are marked and explained; else they are
   *     left blank
   */
  public SheetPages(Exhibit exhibit, PictureOptions options, Pictures pictures, boolean answers) {
    this.exhibit = exhibit;
    this.options = options;
    this.pictures = pictures;
    this.answers = answers;
    this.width = options.width() > 0 ? options.width() : WIDTH;
    this.height = options.height() > 0 ? options.height() : HEIGHT;
  }

  /**
   * The pages.
   *
   * @param stages what they show, in this order
   * @param perPage how many stages go on a page, at least 1
   */
  public List<Drawing> pages(List<Stage> stages, int perPage) {
    List<Drawing> pages = new ArrayList<>();
    int count = (stages.size() + perPage - 1) / perPage;
    for (int page = 0; page < count; page++) {
      int first = page * perPage;
      List<Stage> shown = stages.subList(first, Math.min(stages.size(), first + perPage));
      pages.add(page(shown, first + 1, perPage, page + 1, count));
    }
    return pages;
  }

  private Drawing page(List<Stage> stages, int firstNumber, int perPage, int page, int count) {
    Map<String, String> origin = new LinkedHashMap<>(Pictures.origin(exhibit, options));
    origin.remove("step");
    List<String> steps = stages.stream().map(stage -> Integer.toString(stage.step())).toList();
    origin.put("stages", String.join(",", steps));
    origin.put("page", page + "/" + count);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < stages.size(); i++) {
      int step = stages.get(i).step();
      words.append(i == 0 ? "" : " ").append("Stage ").append(firstNumber + i).append(": ");
      words.append(AltText.step(exhibit.trace(), step, pictures.narrator()));
    }
    String title = exhibit.title() + (count > 1 ? ", page " + page + " of " + count : "");
    return new Picture(
        width,
        height,
        title,
        words.toString(),
        origin,
        surface -> paint(surface, stages, firstNumber, perPage, page, count));
  }

  private void paint(
      Surface surface, List<Stage> stages, int firstNumber, int perPage, int page, int count) {
    PageTheme theme = PageTheme.of(options.theme());
    FontBook fonts = pictures.fonts();
    double inner = width - 2 * MARGIN;
    surface.fillRect(0, 0, width, height, theme.page());
    double y = MARGIN * 0.7;
    if (options.title()) {
      TextStyle style = new TextStyle(Typeface.SANS_BOLD, 17);
      String title = fonts.fit(exhibit.title(), inner, style);
      double baseline = fonts.centredBaseline(y, HEAD * 0.8, style);
      surface.text(title, MARGIN, baseline, fonts.width(title, style), style, theme.text());
      y += HEAD;
    }
    double bottom = height - MARGIN * 0.6;
    if (options.caption()) {
      bottom -= FOOT;
      caption(surface, theme, bottom, page, count);
    }
    if (options.legend()) {
      LegendPart legend = new LegendPart(theme, fonts, SMALL);
      LegendPart.Entries entries =
          new TimelinePart(exhibit, options, fonts, Upcoming.HIDDEN).legend();
      bottom -= legend.height(entries, inner) + 4;
      legend.paint(surface, entries, MARGIN, bottom, inner);
    }
    double cell = (bottom - GAP * 0.6 - y - GAP * (perPage - 1)) / perPage;
    for (int i = 0; i < stages.size(); i++) {
      StageCell stage = new StageCell(exhibit, options, pictures, answers, SMALL);
      stage.paint(surface, stages.get(i), firstNumber + i, MARGIN, y, inner, cell);
      y += cell + GAP;
    }
  }

  private void caption(Surface surface, PageTheme theme, double y, int page, int count) {
    FontBook fonts = pictures.fonts();
    TextStyle style = new TextStyle(Typeface.SANS, SMALL);
    double baseline = fonts.centredBaseline(y, FOOT, style);
    String right = "page " + page + " of " + count;
    double rightWidth = fonts.width(right, style);
    String left = fonts.fit(exhibit.id(), width - 2 * MARGIN - rightWidth - 20, style);
    surface.text(left, MARGIN, baseline, fonts.width(left, style), style, theme.faint());
    surface.text(right, width - MARGIN - rightWidth, baseline, rightWidth, style, theme.faint());
  }
}
