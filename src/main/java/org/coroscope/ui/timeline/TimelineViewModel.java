package org.coroscope.ui.timeline;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.coroscope.timeline.AxisKind;
import org.coroscope.timeline.Lane;
import org.coroscope.timeline.LaneOrder;
import org.coroscope.timeline.Playhead;
import org.coroscope.timeline.Span;
import org.coroscope.timeline.TimeScale;
import org.coroscope.timeline.TimeWindow;
import org.coroscope.timeline.TimelineLayout;
import org.coroscope.timeline.TimelineModel;
import org.coroscope.timeline.TimelineOverview;
import org.coroscope.timeline.Viewport;
import org.coroscope.trace.Trace;
import org.coroscope.ui.run.RecordedRun;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.session.PlayheadViewModel.Moment;

/**
 * Which part of the timeline is seen, and how large. The layout is a function of that, the
 * recording and the step.
 */
public final class TimelineViewModel {

  private final PlayheadViewModel playhead;
  private final ObjectProperty<AxisKind> axis = new SimpleObjectProperty<>(AxisKind.TIME);
  private final ObjectProperty<LaneOrder> laneOrder =
      new SimpleObjectProperty<>(LaneOrder.CREATION);
  private final ReadOnlyObjectWrapper<TimelineLayout> layout = new ReadOnlyObjectWrapper<>();
  private Viewport viewport = new Viewport(1, 1, 0, 0, 1, 0);
  private TimeWindow window;
  private int[] order = {};

  /** What the layout was made of, but for the playhead: while that is so, only that moves. */
  private View view;

  private record View(
      TimelineModel model, TimeScale scale, TimeWindow window, Viewport viewport, int[] order) {}

  /** The timeline for a playhead. */
  public TimelineViewModel(PlayheadViewModel playhead) {
    this.playhead = playhead;
    axis.addListener((o, old, now) -> keepStepInPlace(old));
    laneOrder.addListener((o, old, now) -> reorder());
    playhead.momentProperty().addListener((o, old, now) -> moved(old, now));
  }

  /** What the user wants to run along the axis. */
  public ObjectProperty<AxisKind> axisProperty() {
    return axis;
  }

  /** In which order the lanes are. */
  public ObjectProperty<LaneOrder> laneOrderProperty() {
    return laneOrder;
  }

  /** What is to be painted; null while there is no recording. */
  public ReadOnlyObjectProperty<TimelineLayout> layoutProperty() {
    return layout.getReadOnlyProperty();
  }

  /** Whether virtual time passes in the program, so that an axis of time says something. */
  public boolean hasTime() {
    RecordedRun run = run();
    return run != null && run.timeAxis().unitsPerNano() > 0;
  }

  private TimeScale scale(RecordedRun run) {
    return scale(run, axis.get());
  }

  /** Where no time passes the axis is steps: of time there would be a single instant. */
  private static TimeScale scale(RecordedRun run, AxisKind kind) {
    boolean byTime = kind == AxisKind.TIME && run.timeAxis().unitsPerNano() > 0;
    return byTime ? run.timeAxis() : run.stepAxis();
  }

  private RecordedRun run() {
    Moment now = playhead.momentProperty().get();
    return now == null ? null : now.recording();
  }

  // ---- what changes it --------------------------------------------------------------------------

  private void moved(Moment old, Moment now) {
    if (now == null) {
      window = null;
      layout.set(null);
      return;
    }
    if (old == null || old.recording() != now.recording()) {
      order = now.recording().timeline().order(laneOrder.get());
      viewport = viewport.scrolledTo(0, order.length);
      window = null;
    }
    if (window != null && !playhead.draggingProperty().get()) {
      window = window.revealing(now.step(), scale(now.recording()));
    }
    update();
  }

  private void reorder() {
    RecordedRun run = run();
    if (run != null) {
      order = run.timeline().order(laneOrder.get());
      update();
    }
  }

  /** The surface has another size, or its rows have. */
  public void resize(
      double width, double height, double headerWidth, double rulerHeight, double rowHeight) {
    viewport =
        new Viewport(width, height, headerWidth, rulerHeight, rowHeight, viewport.scrollY())
            .scrolledTo(viewport.scrollY(), order.length);
    if (window != null) {
      window = window.resized(viewport.trackWidth(), scale(run()));
    }
    update();
  }

  private void keepStepInPlace(AxisKind old) {
    RecordedRun run = run();
    if (run == null || window == null) {
      return;
    }
    boolean showedAll = isFitted(scale(run, old));
    TimeScale scale = scale(run);
    TimeWindow fitted = TimeWindow.fit(scale, viewport.trackWidth());
    int step = playhead.momentProperty().get().step();
    window =
        showedAll
            ? fitted
            : new TimeWindow(0, Math.max(fitted.zoom(), window.zoom()), window.width())
                .within(scale)
                .revealing(step, scale);
    update();
  }

  private boolean isFitted(TimeScale scale) {
    return window.zoom() <= TimeWindow.fit(scale, viewport.trackWidth()).zoom() * 1.0001;
  }

  /** Whether the whole axis is seen. */
  public boolean showsWholeAxis() {
    return window == null || run() == null || isFitted(scale(run()));
  }

  /** Shows everything. */
  public void fit() {
    window = null;
    update();
  }

  /** Makes everything larger or smaller, keeping what is at x where it is. */
  public void zoom(double factor, double x) {
    if (window != null) {
      window = window.zoomed(factor, x - viewport.headerWidth(), scale(run()));
      update();
    }
  }

  /** Makes everything larger or smaller around the playhead, or the middle if that is not seen. */
  public void zoom(double factor) {
    TimelineLayout now = layout.get();
    if (now != null) {
      double x = now.playheadX();
      boolean seen = x >= viewport.headerWidth() && x <= viewport.width();
      zoom(factor, seen ? x : viewport.headerWidth() + viewport.trackWidth() / 2);
    }
  }

  /** Moves along the axis by so many pixels. */
  public void pan(double pixels) {
    if (window != null) {
      window = window.panned(pixels, scale(run()));
      update();
    }
  }

  /** Moves along the axis so that a part of it is in the middle: 0 its beginning, 1 its end. */
  public void centreOn(double part) {
    if (window != null) {
      double wanted = window.toX(scale(run()).length() * part);
      pan(wanted - window.width() / 2);
    }
  }

  /** Scrolls the rows to this height. */
  public void scrollTo(double y) {
    Viewport scrolled = viewport.scrolledTo(y, order.length);
    if (scrolled.scrollY() != viewport.scrollY()) {
      viewport = scrolled;
      update();
    }
  }

  /** How far the rows are scrolled. */
  public double scrollY() {
    return viewport.scrollY();
  }

  /** Whether there are more rows than fit. */
  public boolean overflows() {
    return layout.get() != null && contentHeight() > viewport.trackHeight() + 0.5;
  }

  /** How high all rows together are. */
  public double contentHeight() {
    return order.length * viewport.rowHeight();
  }

  /** How high the part of the surface with the rows is. */
  public double trackHeight() {
    return viewport.trackHeight();
  }

  private void update() {
    Moment now = playhead.momentProperty().get();
    if (now == null || viewport.width() <= viewport.headerWidth() + 1) {
      layout.set(null);
      return;
    }
    TimeScale scale = scale(now.recording());
    if (window == null) {
      window = TimeWindow.fit(scale, viewport.trackWidth());
    }
    Playhead at = new Playhead(now.step());
    View wanted = new View(now.recording().timeline(), scale, window, viewport, order);
    boolean same = layout.get() != null && wanted.equals(view);
    view = wanted;
    layout.set(
        same
            ? layout.get().at(at)
            : TimelineLayout.of(wanted.model(), scale, window, viewport, order, at));
  }

  /** The whole timeline in so many columns and at most so many bands; empty without a recording. */
  public Optional<TimelineOverview> overview(int columns, int mostBands) {
    RecordedRun run = run();
    return run == null || order.length == 0
        ? Optional.empty()
        : Optional.of(TimelineOverview.of(run.timeline(), scale(run), order, columns, mostBands));
  }

  // ---- pointer ----------------------------------------------------------------------------------

  /** Moves the playhead to the step nearest to x, and along if x is beyond an edge. */
  public void dragPlayheadTo(double x) {
    TimelineLayout now = layout.get();
    if (now == null) {
      return;
    }
    double inTrack = x - viewport.headerWidth();
    if (inTrack < 0) {
      pan(Math.max(-60, inTrack));
    } else if (inTrack > viewport.trackWidth()) {
      pan(Math.min(60, inTrack - viewport.trackWidth()));
    }
    double kept = Math.max(0, Math.min(viewport.trackWidth(), inTrack));
    playhead.goTo(Playhead.at(kept, scale(run()), window).step());
  }

  // ---- lanes ------------------------------------------------------------------------------------

  /** The lane of the task that is picked; the loop's if none is. Empty without a recording. */
  public Optional<Lane> pickedLane() {
    RecordedRun run = run();
    Integer task = playhead.selectedTaskProperty().get();
    return run == null
        ? Optional.empty()
        : Optional.of(run.timeline().laneOf(task == null ? Trace.NO_TASK : task));
  }

  /** Picks the lane so many places further down, and scrolls so that it is seen. */
  public void pickNeighbour(int places) {
    Optional<Lane> picked = pickedLane();
    if (picked.isEmpty()) {
      return;
    }
    int place = 0;
    while (order[place] != picked.get().index()) {
      place++;
    }
    List<Lane> lanes = run().timeline().lanes();
    place = Math.max(0, Math.min(order.length - 1, place + places));
    // Only tasks are picked (a connection with its owner): one goes on to the next of them.
    while (!lanes.get(order[place]).isTask() && place + 1 < order.length && places > 0) {
      place++;
    }
    while (!lanes.get(order[place]).isTask() && place > 0) {
      place--;
    }
    Lane next = lanes.get(order[place]);
    playhead.selectedTaskProperty().set(next.isLoop() ? null : next.task());
    revealRow(place);
  }

  private void revealRow(int place) {
    double top = place * viewport.rowHeight();
    if (top < viewport.scrollY()) {
      scrollTo(top);
    } else if (top + viewport.rowHeight() > viewport.scrollY() + viewport.trackHeight()) {
      scrollTo(top + viewport.rowHeight() - viewport.trackHeight());
    }
  }

  /**
   * Scrolls so that the task that has control is seen, unless one looks at a task of one's choice
   * or drags the playhead. For the loop's sake nothing is scrolled: it would go to and fro.
   */
  public void revealTaskInControl() {
    boolean looksElsewhere = playhead.selectedTaskProperty().get() != null;
    if (!overflows() || looksElsewhere || playhead.draggingProperty().get()) {
      return;
    }
    Lane lane = run().timeline().laneInControl(playhead.momentProperty().get().step());
    for (int place = 0; lane.isTask() && place < order.length; place++) {
      if (order[place] == lane.index()) {
        revealRow(place);
        return;
      }
    }
  }

  /** Goes to where the state of the picked lane changes next. */
  public void nextInLane() {
    pickedLane()
        .ifPresent(
            lane -> {
              int step = playhead.momentProperty().get().step();
              TimelineModel model = run().timeline();
              int end = lane.endStep() > step ? lane.endStep() : step;
              playhead.goTo(model.nextSpan(lane.index(), step).map(Span::fromStep).orElse(end));
            });
  }

  /** Goes to where the state of the picked lane changed last. */
  public void previousInLane() {
    pickedLane()
        .ifPresent(
            lane -> {
              int step = playhead.momentProperty().get().step();
              TimelineModel model = run().timeline();
              model
                  .previousSpan(lane.index(), step)
                  .ifPresent(span -> playhead.goTo(span.fromStep()));
            });
  }
}
