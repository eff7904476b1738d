package org.coroscope.ui.timeline;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.coroscope.timeline.AxisKind;
import org.coroscope.timeline.LaneOrder;
import org.coroscope.timeline.Playhead;
import org.coroscope.timeline.TimeScale;
import org.coroscope.timeline.TimeWindow;
import org.coroscope.timeline.TimelineLayout;
import org.coroscope.timeline.Viewport;
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
  private final ReadOnlyObjectWrapper<TimelineLayout> layout = new ReadOnlyObjectWrapper<>();
  private Viewport viewport = new Viewport(1, 1, 0, 0, 1, 0);
  private TimeWindow window;
  private int[] order = {};

  /** The timeline for a playhead. */
  public TimelineViewModel(PlayheadViewModel playhead) {
    this.playhead = playhead;
    axis.addListener((o, old, now) -> keepStepInPlace(old));
    playhead.momentProperty().addListener((o, old, now) -> moved(old, now));
  }

  /** What runs along the axis. */
  public ObjectProperty<AxisKind> axisProperty() {
    return axis;
  }

  /** What is to be painted; null while there is no recording. */
  public ReadOnlyObjectProperty<TimelineLayout> layoutProperty() {
    return layout.getReadOnlyProperty();
  }

  private TimeScale scale(RecordedRun run) {
    return axis.get() == AxisKind.TIME ? run.timeAxis() : run.stepAxis();
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
      order = now.recording().timeline().order(LaneOrder.CREATION);
      viewport = viewport.scrolledTo(0, order.length);
      window = null;
    }
    if (window != null && !playhead.draggingProperty().get()) {
      window = window.revealing(now.step(), scale(now.recording()));
    }
    update();
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
    boolean showedAll = isFitted(old == AxisKind.TIME ? run.timeAxis() : run.stepAxis());
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
    return contentHeight() > viewport.trackHeight() + 0.5;
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
    layout.set(
        TimelineLayout.of(
            now.recording().timeline(), scale, window, viewport, order, new Playhead(now.step())));
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
}
