package org.coroscope.render.export;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.coroscope.render.FontBook;
import org.coroscope.render.PaintOptions;
import org.coroscope.render.ShiftedSurface;
import org.coroscope.render.Surface;
import org.coroscope.render.TextStyle;
import org.coroscope.render.Theme;
import org.coroscope.render.TimelinePainter;
import org.coroscope.render.Typeface;
import org.coroscope.timeline.Flow;
import org.coroscope.timeline.FlowKind;
import org.coroscope.timeline.Lane;
import org.coroscope.timeline.LaneOrder;
import org.coroscope.timeline.Marker;
import org.coroscope.timeline.MarkerKind;
import org.coroscope.timeline.Playhead;
import org.coroscope.timeline.Span;
import org.coroscope.timeline.SpanState;
import org.coroscope.timeline.TimeScale;
import org.coroscope.timeline.TimeWindow;
import org.coroscope.timeline.TimelineLayout;
import org.coroscope.timeline.TimelineModel;
import org.coroscope.timeline.Viewport;

/** A timeline as a part of a page: which steps and lanes it shows, and how large its rows are. */
final class TimelinePart {

  /** The ruler's height where nothing else is asked for, in pixels. */
  static final double RULER = 32;

  private static final double ROW = 32;
  private static final double LEAST_ROW = 4;

  /** Lanes around a step are to be read, as the ruler is; so high are they at least beside that. */
  private static final double READABLE = 0.62;

  /** Room for saying how many lanes are not shown. */
  private static final double MORE = 18;

  private static final double MOST_ROW = 46;

  /** More than thousand lanes are not to be read one by one: then it gets no higher. */
  private static final double MOST_HEIGHT = 14_000;

  private final Exhibit exhibit;
  private final PictureOptions options;
  private final FontBook fonts;
  private final Upcoming upcoming;
  private final int[] lanes;
  private final TimeScale scale;
  private final double ruler;

  TimelinePart(Exhibit exhibit, PictureOptions options, FontBook fonts, Upcoming upcoming) {
    this(exhibit, options, fonts, upcoming, RULER);
  }

  TimelinePart(
      Exhibit exhibit, PictureOptions options, FontBook fonts, Upcoming upcoming, double ruler) {
    this.ruler = ruler;
    this.exhibit = exhibit;
    this.options = options;
    this.fonts = fonts;
    this.upcoming = options.theme().veil().opacity() == 0 ? Upcoming.HIDDEN : upcoming;
    boolean hides = this.upcoming == Upcoming.HIDDEN && options.step() >= 0;
    int last = hides ? options.step() : options.to();
    this.lanes = lanes(exhibit.model(), options.from(), last);
    this.scale = TimeScale.of(exhibit.trace(), options.axis());
  }

  /** The lanes of which something lies between two steps. */
  private static int[] lanes(TimelineModel model, int from, int to) {
    return Arrays.stream(model.order(LaneOrder.CREATION))
        .filter(
            index -> {
              Lane lane = model.lanes().get(index);
              return lane.isLoop() || lane.firstStep() <= to && lane.endStep() >= from;
            })
        .toArray();
  }

  int laneCount() {
    return lanes.length;
  }

  /** The lanes it shows, by index. */
  int[] lanes() {
    return lanes.clone();
  }

  /** How high it is if nobody says otherwise: with many lanes rows get thinner. */
  double height() {
    double row = lanes.length <= 40 ? ROW : lanes.length <= 200 ? 22 : 14;
    return height(Math.max(LEAST_ROW, Math.min(row, MOST_HEIGHT / lanes.length)));
  }

  double height(double row) {
    return ruler + lanes.length * row + 2;
  }

  private boolean isWhole() {
    return options.from() == 0 && options.to() == exhibit.trace().lastStep();
  }

  /** How wide the lanes' names get. */
  double header(double row, double width) {
    TextStyle style = new TextStyle(Typeface.SANS_BOLD, Math.max(6, Math.min(row * 0.46, 22)));
    double widest = fonts.width("virtual time", new TextStyle(Typeface.SANS, ruler * 0.42));
    for (int index : lanes) {
      Lane lane = exhibit.model().lanes().get(index);
      double indent = 8 + Math.min(4, lane.depth()) * 8;
      widest = Math.max(widest, indent + fonts.width(lane.name(), style));
    }
    // In a narrow picture names get more of the width, or too little would be left of them.
    return Math.ceil(Math.min(widest + 18, width * (width < 600 ? 0.34 : 0.22)));
  }

  /** Its geometry in a rectangle of this size. */
  private TimelineLayout layout(double width, double height, int[] shown) {
    double row = (height - ruler) / shown.length;
    row = Math.max(LEAST_ROW, Math.min(MOST_ROW, row));
    Viewport view = new Viewport(width, height, header(row, width), ruler, row, 0);
    TimeWindow window =
        isWhole()
            ? TimeWindow.fit(scale, view.trackWidth())
            : TimeWindow.ofSteps(scale, options.from(), options.to() + 1, view.trackWidth());
    return TimelineLayout.of(
        exhibit.model(), scale, window, view, shown, new Playhead(Math.max(0, options.step())));
  }

  /**
   * All lanes if they fit into this height. Else the loop's, and of the others a page that has the
   * one in it which is in control at the step that is looked at.
   */
  private int[] shown(double height) {
    double least = options.step() >= 0 ? ruler * READABLE : LEAST_ROW;
    if (lanes.length * least <= height - ruler) {
      return lanes;
    }
    int room = (int) Math.max(2, Math.floor((height - ruler - MORE) / least));
    int page = Math.max(0, placeInControl() - 1) / (room - 1);
    int first = Math.max(1, Math.min(1 + page * (room - 1), lanes.length - room + 1));
    int end = Math.min(lanes.length, first + room - 1);
    int[] shown = new int[1 + end - first];
    shown[0] = lanes[0];
    System.arraycopy(lanes, first, shown, 1, end - first);
    return shown;
  }

  /** The place of the lane that was the last one to do something, other than the loop's. */
  private int placeInControl() {
    int lane = 0;
    for (int step = options.step(); step >= 0 && lane == 0; step--) {
      int task = exhibit.trace().task(step);
      lane = task < 0 ? 0 : exhibit.model().laneOf(task).index();
    }
    for (int place = 0; place < lanes.length; place++) {
      if (lanes[place] == lane) {
        return place;
      }
    }
    return 0;
  }

  void paint(Surface surface, double x, double y, double width, double height) {
    boolean marks = options.step() >= 0;
    PaintOptions paint =
        new PaintOptions(!isCrowded(), true, true, marks, marks && upcoming == Upcoming.VEILED);
    int[] shown = shown(height);
    int more = lanes.length - shown.length;
    double room = more == 0 ? height : height - MORE;
    TimelineLayout layout = layout(width, room, shown);
    ShiftedSurface shifted = new ShiftedSurface(surface, x, y);
    shifted.pushClip(0, 0, width, height);
    new TimelinePainter(options.theme(), fonts, paint).paint(layout, shifted);
    if (marks && upcoming == Upcoming.HIDDEN) {
      hideFuture(layout, shifted);
    }
    if (more > 0) {
      paintMore(shifted, more, room, width);
    }
    shifted.popClip();
  }

  private void paintMore(Surface surface, int more, double y, double width) {
    Theme theme = options.theme();
    TextStyle style = new TextStyle(Typeface.SANS, ruler * 0.4);
    String text = "and " + more + (more == 1 ? " more lane" : " more lanes");
    surface.fillRect(0, y, width, MORE, theme.header());
    double baseline = fonts.centredBaseline(y, MORE, style);
    surface.text(text, 8, baseline, fonts.width(text, style), style, theme.faintText());
  }

  private void hideFuture(TimelineLayout layout, Surface surface) {
    Theme theme = options.theme();
    Viewport view = layout.viewport();
    double left = Math.max(view.headerWidth(), layout.playheadX() + 1);
    if (left >= view.width()) {
      return;
    }
    surface.fillRect(
        left, view.rulerHeight(), view.width() - left, view.trackHeight(), theme.background());
    layout.ticks().stream()
        .filter(tick -> tick.x() > left)
        .forEach(
            tick ->
                surface.strokeLine(
                    tick.x(), view.rulerHeight(), tick.x(), view.height(), 1, theme.grid()));
  }

  /** With so many lanes arrows would cover everything else. */
  private boolean isCrowded() {
    return MOST_HEIGHT / lanes.length < 14;
  }

  /** What is to be seen in it. */
  LegendPart.Entries legend() {
    TimelineModel model = exhibit.model();
    Set<SpanState> states = EnumSet.noneOf(SpanState.class);
    Set<MarkerKind> markers = EnumSet.noneOf(MarkerKind.class);
    for (int lane : lanes) {
      for (int i = 0; i < model.spanCount(lane); i++) {
        Span span = model.span(lane, i);
        if (span.fromStep() <= options.to() && span.toStep() >= options.from()) {
          states.add(span.state());
        }
      }
      for (int i = 0; i < model.markerCount(lane); i++) {
        Marker marker = model.marker(lane, i);
        if (marker.step() <= options.to() && marker.step() >= options.from()) {
          markers.add(marker.kind());
        }
      }
    }
    Set<FlowKind> flows = EnumSet.noneOf(FlowKind.class);
    for (int i = 0; i < model.flowCount() && !isCrowded(); i++) {
      Flow flow = model.flow(i);
      if (flow.step() <= options.to() && flow.step() >= options.from()) {
        flows.add(flow.kind());
      }
    }
    return new LegendPart.Entries(List.copyOf(states), List.copyOf(flows), List.copyOf(markers));
  }
}
