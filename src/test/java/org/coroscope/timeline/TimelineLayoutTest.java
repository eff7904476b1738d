package org.coroscope.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coroscope.trace.Samples;
import org.coroscope.trace.Trace;
import org.junit.jupiter.api.Test;

class TimelineLayoutTest {

  private static final Viewport VIEWPORT = new Viewport(1120, 400, 120, 30, 28, 0);

  private static TimelineLayout layout(
      TimelineModel model, TimeScale scale, TimeWindow window, Viewport viewport) {
    return TimelineLayout.of(
        model, scale, window, viewport, model.order(LaneOrder.CREATION), new Playhead(5));
  }

  private static TimelineLayout fitted(Trace trace) {
    TimeScale scale = TimeScale.of(trace, AxisKind.TIME);
    return layout(TimelineModel.of(trace), scale, TimeWindow.fit(scale, 1000), VIEWPORT);
  }

  @Test
  void aSmallTraceIsShownWhole() {
    TimelineLayout layout = fitted(Samples.twoWorkers());
    assertThat(layout.rows()).extracting(r -> r.lane().name()).hasSize(4);
    assertThat(layout.ticks()).extracting(Tick::label).contains("0 s", "1 s", "2 s");
    assertThat(layout.warps()).hasSize(3);
    assertThat(layout.flows()).hasSize(6);
    assertThat(layout.markers()).isNotEmpty();
    assertThat(layout.spans()).allSatisfy(s -> assertThat(s.x()).isBetween(104.0, 1136.0));
    assertThat(layout.playheadX()).isBetween(120.0, 1120.0);
  }

  @Test
  void rulerMarksAreApartAndInOrder() {
    for (Trace trace : List.of(Samples.twoWorkers(), Samples.generator(), Samples.batch(50, 5))) {
      for (AxisKind kind : AxisKind.values()) {
        TimeScale scale = TimeScale.of(trace, kind);
        TimeWindow window = TimeWindow.fit(scale, 1000);
        for (int zoom = 0; zoom < 12; zoom++) {
          double before = -1000;
          for (Tick tick : RulerTicks.of(scale, window, 0)) {
            assertThat(tick.x() - before).isGreaterThanOrEqualTo(RulerTicks.LEAST_DISTANCE - 1e-6);
            before = tick.x();
          }
          window = window.zoomed(2, 500, scale);
        }
      }
    }
  }

  @Test
  void rulerMarksAreAllInOneUnitAndEachSaysSomethingElse() {
    for (Trace trace : List.of(Samples.twoWorkers(), Samples.batch(50, 5))) {
      TimeScale scale = TimeScale.of(trace, AxisKind.TIME);
      TimeWindow window = TimeWindow.fit(scale, 1000);
      for (int zoom = 0; zoom < 12; zoom++) {
        List<String> labels = RulerTicks.of(scale, window, 0).stream().map(Tick::label).toList();
        assertThat(labels).doesNotHaveDuplicates();
        assertThat(labels).allSatisfy(label -> assertThat(label).endsWith(" " + unitOf(labels)));
        window = window.zoomed(2, 500, scale);
      }
    }
  }

  @Test
  void aRulerOnWhichNoTimePassesSaysZeroSeconds() {
    TimeScale scale = TimeScale.of(Samples.twoWorkers(), AxisKind.TIME);
    TimeWindow window = TimeWindow.fit(scale, 1000);
    for (int zoom = 0; zoom < 4; zoom++) {
      window = window.zoomed(2, 0, scale);
    }
    assertThat(RulerTicks.of(scale, window, 0)).extracting(Tick::label).containsExactly("0 s");
  }

  private static String unitOf(List<String> labels) {
    return labels.isEmpty() ? "" : labels.get(labels.size() - 1).split(" ")[1];
  }

  @Test
  void boxesCoverWhatTheirSpansCoverAndOverlapNowhere() {
    Trace trace = Samples.batch(200, 10);
    TimelineModel model = TimelineModel.of(trace);
    TimeScale scale = TimeScale.of(trace, AxisKind.TIME);
    TimeWindow window = TimeWindow.fit(scale, 1000);
    for (int zoom = 0; zoom < 14; zoom++) {
      TimelineLayout layout = layout(model, scale, window, VIEWPORT);
      SpanBox before = null;
      for (SpanBox box : layout.spans()) {
        if (before != null && before.lane() == box.lane()) {
          assertThat(box.firstSpan()).isEqualTo(before.firstSpan() + before.count());
        }
        for (int i = 0; i < box.count(); i++) {
          assertThat(box.has(model.span(box.lane(), box.firstSpan() + i).state())).isTrue();
        }
        before = box;
      }
      window = window.zoomed(1.8, 600, scale);
    }
  }

  @Test
  void thePointerFindsTheSpanThatIsDrawnThere() {
    TimelineLayout layout = fitted(Samples.twoWorkers());
    for (SpanBox box : layout.spans()) {
      if (box.count() == 1 && box.width() > 6) {
        Span span =
            layout.spanAt(box.x() + box.width() / 2, box.y() + box.height() / 2).orElseThrow();
        assertThat(span).isEqualTo(layout.model().span(box.lane(), box.firstSpan()));
      }
    }
    assertThat(layout.spanAt(10, 100)).isEmpty();
    assertThat(layout.laneAt(5)).isEmpty();
  }

  @Test
  void scrollingShowsOtherLanes() {
    Trace trace = Samples.batch(100, 10);
    TimeScale scale = TimeScale.of(trace, AxisKind.TIME);
    Viewport scrolled = VIEWPORT.scrolledTo(1e9, 101);
    TimelineLayout layout =
        layout(TimelineModel.of(trace), scale, TimeWindow.fit(scale, 1000), scrolled);
    assertThat(layout.rows().get(layout.rows().size() - 1).lane().index()).isEqualTo(100);
    assertThat(layout.rows()).hasSizeLessThan(16);
  }

  @Test
  void whatIsVisibleStaysFewHoweverLongTheTraceIs() {
    Trace trace = Samples.batch(1000, 1000);
    TimelineModel model = TimelineModel.of(trace);
    for (AxisKind kind : AxisKind.values()) {
      TimeScale scale = TimeScale.of(trace, kind);
      TimeWindow window = TimeWindow.fit(scale, 1000);
      for (int zoom = 0; zoom < 20; zoom++) {
        TimelineLayout layout = layout(model, scale, window, VIEWPORT);
        assertThat(layout.spans().size()).isLessThan(14 * 400);
        assertThat(layout.markers().size()).isLessThan(14 * 200);
        assertThat(layout.flows().size()).isLessThan(800);
        assertThat(layout.warps().size()).isLessThan(400);
        window = window.zoomed(1.7, 333, scale);
      }
    }
  }
}
