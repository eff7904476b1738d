package org.coroscope.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coroscope.trace.Samples;
import org.coroscope.trace.Trace;
import org.junit.jupiter.api.Test;

class TimelineOverviewTest {

  private static TimelineOverview of(Trace trace, AxisKind axis, int columns, int bands) {
    TimelineModel model = TimelineModel.of(trace);
    return TimelineOverview.of(
        model, TimeScale.of(trace, axis), model.order(LaneOrder.CREATION), columns, bands);
  }

  /** What a slow look at every span says about a cell. */
  private static Set<SpanState> slowly(Trace trace, TimeScale scale, int lane, int c, int columns) {
    TimelineModel model = TimelineModel.of(trace);
    double from = scale.length() * c / columns;
    double to = scale.length() * (c + 1) / columns;
    Set<SpanState> found = EnumSet.noneOf(SpanState.class);
    for (int i = 0; i < model.spanCount(lane); i++) {
      Span span = model.span(lane, i);
      double start = scale.positionOf(span.fromStep());
      double end = scale.positionOf(span.toStep());
      if (start < to - 1e-9 && end > from + 1e-9) {
        found.add(span.state());
      }
    }
    return found;
  }

  @Test
  void aCellShowsTheMostImportantStateThatOccursInIt() {
    for (Trace trace : List.of(Samples.twoWorkers(), Samples.batch(30, 4))) {
      for (AxisKind axis : AxisKind.values()) {
        TimeScale scale = TimeScale.of(trace, axis);
        int lanes = TimelineModel.of(trace).lanes().size();
        TimelineOverview overview = of(trace, axis, 97, lanes);
        assertThat(overview.bands()).isEqualTo(lanes);
        for (int lane = 0; lane < lanes; lane++) {
          for (int c = 0; c < 97; c++) {
            Optional<SpanState> most = slowly(trace, scale, lane, c, 97).stream().findFirst();
            assertThat(overview.state(lane, c))
                .as("%s lane %d column %d", axis, lane, c)
                .isEqualTo(most);
          }
        }
      }
    }
  }

  @Test
  void lanesThatHaveNoBandOfTheirOwnShareOne() {
    Trace trace = Samples.batch(100, 5);
    TimelineOverview overview = of(trace, AxisKind.TIME, 50, 10);
    assertThat(overview.bands()).isEqualTo(10);
    for (int c = 0; c < 50; c++) {
      assertThat(overview.state(0, c)).as("the loop is in the first band").isPresent();
    }
  }

  @Test
  void withoutColumnsOrBandsThereIsNothingToShow() {
    assertThatThrownBy(() -> of(Samples.twoWorkers(), AxisKind.TIME, 0, 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> of(Samples.twoWorkers(), AxisKind.TIME, 10, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
