package org.coroscope.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a timeline is visible in a viewport, and where, in pixels. Its cost depends on what can
 * be seen, not on how long the trace is: what is visible is found by binary search, and what is
 * narrower than a few pixels is merged and jumped over. Immutable.
 */
public final class TimelineLayout {

  /** Spans narrower than this are merged with their neighbours, in pixels. */
  static final double LEAST_SPAN = 3;

  /** Markers closer than this are merged. */
  static final double LEAST_MARKER = 6;

  /** Of flows closer than this only one is shown. */
  static final double LEAST_FLOW = 1.5;

  /** Boxes are cut off this far outside the track. */
  private static final double MARGIN = 16;

  /** How many neighbours are looked at where things are merged. */
  private static final int LOOK_AT = 32;

  private final TimelineModel model;
  private final TimeScale scale;
  private final TimeWindow window;
  private final Viewport viewport;
  private final int[] order;
  private final Playhead playhead;
  private final List<Row> rows;
  private final List<SpanBox> spans;
  private final List<MarkerBox> markers;
  private final List<FlowLine> flows;
  private final List<WarpBand> warps;
  private final List<Tick> ticks;

  private TimelineLayout(
      TimelineModel model,
      TimeScale scale,
      TimeWindow window,
      Viewport viewport,
      int[] order,
      Playhead playhead) {
    this.model = model;
    this.scale = scale;
    this.window = window;
    this.viewport = viewport;
    this.order = order;
    this.playhead = playhead;
    rows = new ArrayList<>();
    spans = new ArrayList<>();
    markers = new ArrayList<>();
    flows = new ArrayList<>();
    warps = new ArrayList<>();
    placeRows();
    for (Row row : rows) {
      placeSpans(row);
      placeMarkers(row);
    }
    placeFlows();
    placeWarps();
    ticks = RulerTicks.of(scale, window, viewport.headerWidth());
  }

  /**
   * Lays out.
   *
   * @param window its width is taken to be the viewport's track width
   * @param order the lanes to show, by index; see {@link TimelineModel#order}
   */
  public static TimelineLayout of(
      TimelineModel model,
      TimeScale scale,
      TimeWindow window,
      Viewport viewport,
      int[] order,
      Playhead playhead) {
    TimeWindow fitting =
        window.width() == viewport.trackWidth()
            ? window
            : new TimeWindow(window.start(), window.zoom(), viewport.trackWidth());
    return new TimelineLayout(model, scale, fitting, viewport, order.clone(), playhead);
  }

  private TimelineLayout(TimelineLayout places, Playhead playhead) {
    model = places.model;
    scale = places.scale;
    window = places.window;
    viewport = places.viewport;
    order = places.order;
    rows = places.rows;
    spans = places.spans;
    markers = places.markers;
    flows = places.flows;
    warps = places.warps;
    ticks = places.ticks;
    this.playhead = playhead;
  }

  /** The same with the playhead elsewhere: nothing is placed anew. */
  public TimelineLayout at(Playhead other) {
    return new TimelineLayout(this, other);
  }

  /** Whether it differs from another at most in where the playhead is. */
  public boolean hasPlacesOf(TimelineLayout other) {
    return rows == other.rows;
  }

  private double surfaceX(double position) {
    return viewport.headerWidth() + window.toX(position);
  }

  private double positionAt(double surfaceX) {
    return window.toPosition(surfaceX - viewport.headerWidth());
  }

  private double left() {
    return viewport.headerWidth();
  }

  private double right() {
    return viewport.headerWidth() + viewport.trackWidth();
  }

  // ---- placing ----------------------------------------------------------------------------------

  private double rowY(int place) {
    return viewport.rulerHeight() + place * viewport.rowHeight() - viewport.scrollY();
  }

  private void placeRows() {
    int place = (int) Math.max(0, Math.floor(viewport.scrollY() / viewport.rowHeight()));
    for (; place < order.length && rowY(place) < viewport.height(); place++) {
      Lane lane = model.lanes().get(order[place]);
      rows.add(new Row(lane, place, rowY(place), viewport.rowHeight()));
    }
  }

  private void placeSpans(Row row) {
    int lane = row.lane().index();
    SpanColumns columns = model.columns(lane);
    int i = columns.firstEndingAfter(scale.stepAt(window.start()));
    while (i < columns.size()) {
      double from = surfaceX(scale.positionOf(columns.from[i]));
      if (from > right()) {
        return;
      }
      double to = surfaceX(scale.positionOf(columns.to[i]));
      int next = i + 1;
      if (to - from < LEAST_SPAN) {
        int step = scale.stepAt(positionAt(from + LEAST_SPAN));
        next = Math.max(next, columns.firstEndingAfter(step));
        to = surfaceX(scale.positionOf(columns.to[next - 1]));
      }
      int states = columns.statesIn(i, next);
      double x = Math.max(from, left() - MARGIN);
      double end = Math.min(to, right() + MARGIN);
      spans.add(
          new SpanBox(
              lane,
              i,
              next - i,
              x,
              row.y(),
              Math.max(1, end - x),
              row.height(),
              SpanState.first(states),
              states,
              from < left(),
              to > right()));
      i = next;
    }
  }

  private void placeMarkers(Row row) {
    int lane = row.lane().index();
    int[] steps = model.markerSteps(lane);
    int first = scale.stepAt(positionAt(left() - MARGIN));
    int i = IntColumn.firstAfter(steps, 0, steps.length, first - 1);
    while (i < steps.length) {
      double x = surfaceX(scale.positionOf(steps[i]));
      if (x > right() + MARGIN) {
        return;
      }
      int until = scale.stepAt(positionAt(x + LEAST_MARKER));
      int next = Math.max(i + 1, IntColumn.firstAfter(steps, i, steps.length, until));
      MarkerKind kind = model.markerKind(lane, i);
      for (int j = i + 1; j < Math.min(next, i + LOOK_AT); j++) {
        MarkerKind other = model.markerKind(lane, j);
        kind = other.compareTo(kind) < 0 ? other : kind;
      }
      markers.add(new MarkerBox(lane, i, next - i, x, row.y(), row.height(), kind));
      i = next;
    }
  }

  private void placeFlows() {
    int[] placeOfLane = new int[model.lanes().size()];
    for (int place = 0; place < order.length; place++) {
      placeOfLane[order[place]] = place + 1;
    }
    int[] steps = model.flowSteps();
    int i = IntColumn.firstAfter(steps, 0, steps.length, scale.stepAt(window.start()) - 1);
    while (i < steps.length) {
      double x = surfaceX(scale.positionOf(steps[i]));
      if (x > right()) {
        return;
      }
      int until = scale.stepAt(positionAt(x + LEAST_FLOW));
      int next = Math.max(i + 1, IntColumn.firstAfter(steps, i, steps.length, until));
      for (int j = i; j < Math.min(next, i + LOOK_AT); j++) {
        if (addFlow(j, placeOfLane)) {
          break;
        }
      }
      i = next;
    }
  }

  private boolean addFlow(int index, int[] placeOfLane) {
    Flow flow = model.flow(index);
    int from = placeOfLane[flow.fromLane()] - 1;
    int to = placeOfLane[flow.toLane()] - 1;
    if (from < 0 || to < 0) {
      return false;
    }
    double middle = viewport.rowHeight() / 2;
    double fromY = rowY(from) + middle;
    double toY = rowY(to) + middle;
    double x = surfaceX(scale.positionOf(flow.step()));
    boolean visible = x >= left() && toY >= viewport.rulerHeight() && toY <= viewport.height();
    if (visible) {
      flows.add(new FlowLine(index, flow.kind(), x, fromY, toY));
    }
    return visible;
  }

  private void placeWarps() {
    if (scale.kind() == AxisKind.STEPS) {
      return;
    }
    int i = scale.burstAt(window.start());
    while (i < scale.burstCount()) {
      double from = surfaceX(scale.burstPlace(i));
      double to = surfaceX(scale.burstEnd(i));
      if (from > right()) {
        return;
      }
      if (to - from < LEAST_SPAN) {
        i = Math.max(i + 1, scale.burstAt(positionAt(from + LEAST_SPAN)));
        continue;
      }
      if (to > left()) {
        double x = Math.max(from, left());
        warps.add(new WarpBand(x, Math.min(to, right()) - x, scale.burst(i)));
      }
      i++;
    }
  }

  // ---- what is there ----------------------------------------------------------------------------

  /** The model it shows. */
  public TimelineModel model() {
    return model;
  }

  /** The axis. */
  public TimeScale scale() {
    return scale;
  }

  /** The part of the axis that is shown. */
  public TimeWindow window() {
    return window;
  }

  /** The surface. */
  public Viewport viewport() {
    return viewport;
  }

  /** The visible lanes from top to bottom. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** The visible spans, row by row and from left to right. */
  public List<SpanBox> spans() {
    return List.copyOf(spans);
  }

  /** The visible markers, row by row. */
  public List<MarkerBox> markers() {
    return List.copyOf(markers);
  }

  /** The visible flows from left to right. */
  public List<FlowLine> flows() {
    return List.copyOf(flows);
  }

  /** The ruler's marks. */
  public List<Tick> ticks() {
    return ticks;
  }

  /** Where the ruler is warped. */
  public List<WarpBand> warps() {
    return List.copyOf(warps);
  }

  /** Which step is looked at. */
  public Playhead playhead() {
    return playhead;
  }

  /** Where the playhead is on the surface; may be outside the track. */
  public double playheadX() {
    return surfaceX(scale.positionOf(playhead.step()));
  }

  /** How high all rows together are. */
  public double contentHeight() {
    return order.length * viewport.rowHeight();
  }

  // ---- what is under the pointer ----------------------------------------------------------------

  /** The step at a place of the surface. */
  public int stepAt(double x) {
    return scale.stepAt(positionAt(x));
  }

  /** The lane at a height of the surface. */
  public Optional<Lane> laneAt(double y) {
    if (y < viewport.rulerHeight() || y > viewport.height()) {
      return Optional.empty();
    }
    int place =
        (int) Math.floor((y - viewport.rulerHeight() + viewport.scrollY()) / viewport.rowHeight());
    return place >= 0 && place < order.length
        ? Optional.of(model.lanes().get(order[place]))
        : Optional.empty();
  }

  /** The span at a place of the surface. */
  public Optional<Span> spanAt(double x, double y) {
    return x < left() || x > right()
        ? Optional.empty()
        : laneAt(y).flatMap(lane -> model.spanAt(lane.index(), stepAt(x)));
  }
}
