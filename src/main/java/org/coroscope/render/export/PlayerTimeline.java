package org.coroscope.render.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import org.coroscope.render.FontBook;
import org.coroscope.render.PaintOptions;
import org.coroscope.render.Surface;
import org.coroscope.render.Theme;
import org.coroscope.render.ThemedSvg;
import org.coroscope.render.TimelinePainter;
import org.coroscope.timeline.AxisKind;
import org.coroscope.timeline.Playhead;
import org.coroscope.timeline.TimeScale;
import org.coroscope.timeline.TimeWindow;
import org.coroscope.timeline.TimelineLayout;
import org.coroscope.timeline.Viewport;

/**
 * The player's timeline. Its lanes are drawn in strips of some rows each, of which a page has only
 * those in it that can be seen: with thousands of lanes it would be too slow otherwise. The loop's
 * lane, which is the first, always stays in sight together with the ruler.
 */
final class PlayerTimeline {

  /** The height of the ruler, in pixels. */
  static final int RULER = 30;

  /** The height of a lane. */
  static final int ROW = 30;

  /** The height of the ruler and the loop's lane. */
  static final int HEAD = RULER + ROW;

  private static final int ROWS_OF_A_STRIP = 24;
  private static final double LEAST_WIDTH = 1200;
  private static final double MOST_WIDTH = 6000;

  private final Exhibit exhibit;
  private final FontBook fonts;
  private final int[] lanes;
  private final double header;
  private final TimeScale scale;
  private final TimeWindow window;
  private final ThemedSvg svg = new ThemedSvg();

  PlayerTimeline(Exhibit exhibit, FontBook fonts, AxisKind axis, int from, int to) {
    this.exhibit = exhibit;
    this.fonts = fonts;
    TimelinePart part =
        new TimelinePart(
            exhibit,
            new PictureOptions(
                View.TIMELINE, Theme.light(), axis, from, to, -1, 0, 0, false, false, false),
            fonts,
            Upcoming.VEILED);
    lanes = part.lanes();
    header = part.header(ROW, LEAST_WIDTH);
    scale = TimeScale.of(exhibit.trace(), axis);
    double length = scale.positionOf(to + 1) - scale.positionOf(from);
    double width = Math.ceil(Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, length * 0.75)));
    boolean whole = from == 0 && to == exhibit.trace().lastStep();
    window = whole ? TimeWindow.fit(scale, width) : TimeWindow.ofSteps(scale, from, to + 1, width);
  }

  /** Where a step is, in pixels from the track's left edge. */
  double xOf(int step) {
    return window.toX(scale.positionOf(step));
  }

  /** The row of each lane below the loop's, from 0, by the lane's index; -1 for one not shown. */
  int[] rows() {
    int[] rows = new int[exhibit.model().lanes().size()];
    Arrays.fill(rows, -1);
    for (int place = 0; place < lanes.length; place++) {
      rows[lanes[place]] = place - 1;
    }
    return rows;
  }

  /** What a style sheet calls the colour of every second row. */
  String stripe() {
    return svg.colour(Theme.light().stripe(), Theme.dark().stripe());
  }

  /** The rules of a style sheet that give the drawings their colours, once they are written. */
  String css() {
    return svg.css();
  }

  /** Writes sizes and drawings as an object. */
  void write(JsonGenerator json, String name) throws IOException {
    double width = window.width();
    json.writeObjectFieldStart(name);
    json.writeNumberField("row", ROW);
    json.writeNumberField("rows", lanes.length - 1);
    json.writeNumberField("strip", ROWS_OF_A_STRIP * ROW);
    json.writeNumberField("width", width);
    json.writeNumberField("header", header);
    Viewport corner = new Viewport(header, HEAD, header, RULER, ROW, 0);
    json.writeStringField("corner", picture("k", corner, TimelinePainter::paint));
    Viewport head = new Viewport(width, HEAD, 0, RULER, ROW, 0);
    json.writeStringField("head", picture("r", head, TimelinePainter::paint));
    Viewport row = new Viewport(width, ROW, 0, 0, ROW, 0);
    json.writeStringField("back", picture("b", row, TimelinePainter::paintBackground));
    json.writeArrayFieldStart("names");
    for (int first = 1; first < lanes.length; first += ROWS_OF_A_STRIP) {
      json.writeString(
          picture("n" + first, strip(first, header, header), TimelinePainter::paintHeader));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("lanes");
    for (int first = 1; first < lanes.length; first += ROWS_OF_A_STRIP) {
      json.writeString(picture("t" + first, strip(first, width, 0), TimelinePainter::paintLanes));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Where the lanes from this place on are; the last strip may have fewer rows. */
  private Viewport strip(int first, double width, double headerWidth) {
    double height = Math.min(ROWS_OF_A_STRIP, lanes.length - first) * (double) ROW;
    return new Viewport(width, height, headerWidth, 0, ROW, first * (double) ROW);
  }

  /** One of the things that a painter of timelines can paint. */
  @FunctionalInterface
  private interface Part {
    void paint(TimelinePainter painter, TimelineLayout layout, Surface surface);
  }

  private String picture(String prefix, Viewport view, Part part) {
    TimelineLayout layout =
        TimelineLayout.of(exhibit.model(), scale, window, view, lanes, new Playhead(0));
    return svg.picture(
        view.width(),
        view.height(),
        prefix,
        surface -> part.paint(painter(Theme.light()), layout, surface),
        surface -> part.paint(painter(Theme.dark()), layout, surface));
  }

  private TimelinePainter painter(Theme theme) {
    return new TimelinePainter(theme, fonts, PaintOptions.DOCUMENT);
  }
}
