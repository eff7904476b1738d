package org.coroscope.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.coroscope.trace.ProgramOutcome;
import org.coroscope.trace.Samples;
import org.coroscope.trace.Trace;
import org.coroscope.trace.TraceBuilder;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

  private static List<Trace> traces() {
    TraceBuilder random = new TraceBuilder("x.py", "");
    Random numbers = new Random(5);
    for (int i = 0; i < 3000; i++) {
      if (numbers.nextInt(20) == 0) {
        random.time(random.time() + numbers.nextInt(2_000_000_000));
      }
      random.lineReached(-1, -1, i);
    }
    TraceBuilder still = new TraceBuilder("x.py", "");
    for (int i = 0; i < 100_000; i++) {
      still.lineReached(-1, -1, i);
    }
    return List.of(
        Samples.twoWorkers(),
        Samples.generator(),
        Samples.batch(40, 7),
        random.build(ProgramOutcome.FINISHED),
        still.build(ProgramOutcome.FINISHED),
        new TraceBuilder("x.py", "").build(ProgramOutcome.FINISHED));
  }

  @Test
  void stepsGoThereAndBackAgain() {
    for (Trace trace : traces()) {
      for (AxisKind kind : AxisKind.values()) {
        TimeScale scale = TimeScale.of(trace, kind);
        double before = -1;
        for (int step = 0; step < trace.size(); step++) {
          double position = scale.positionOf(step);
          assertThat(position).isGreaterThan(before);
          assertThat(scale.stepAt(position)).isEqualTo(step);
          assertThat(scale.nearestStep(position)).isEqualTo(step);
          before = position;
        }
        assertThat(scale.positionOf(trace.size())).isEqualTo(scale.length()).isGreaterThan(before);
      }
    }
  }

  @Test
  void placesGoThereAndBackMonotonously() {
    for (Trace trace : traces()) {
      for (AxisKind kind : AxisKind.values()) {
        TimeScale scale = TimeScale.of(trace, kind);
        int step = 0;
        long time = 0;
        for (double p = -5; p < scale.length() + 5; p += scale.length() / 1777) {
          int next = scale.stepAt(p);
          assertThat(next).isBetween(step, trace.lastStep());
          assertThat(scale.positionOf(next)).isLessThanOrEqualTo(Math.max(0, p));
          assertThat(scale.timeAt(p)).isGreaterThanOrEqualTo(time);
          step = next;
          time = scale.timeAt(p);
        }
      }
    }
  }

  @Test
  void passingTimeIsToScaleAndBurstsAreOpenedUp() {
    Trace trace = Samples.twoWorkers();
    TimeScale scale = TimeScale.of(trace, AxisKind.TIME);
    double second = Samples.SECOND * scale.unitsPerNano();
    for (int step = 1; step < trace.size(); step++) {
      double width = scale.positionOf(step) - scale.positionOf(step - 1);
      double passed = (trace.time(step) - trace.time(step - 1)) / (double) Samples.SECOND;
      assertThat(width).isCloseTo(8 + passed * second, within(1e-6));
    }
  }

  @Test
  void timesAreWhereTheirBurstBegins() {
    Trace trace = Samples.twoWorkers();
    TimeScale scale = TimeScale.of(trace, AxisKind.TIME);
    int step = trace.firstStepAt(Samples.SECOND);
    assertThat(scale.positionOfTime(Samples.SECOND))
        .isCloseTo(scale.positionOf(step), within(1e-6));
    double half = scale.positionOfTime(Samples.SECOND / 2);
    assertThat(half).isLessThan(scale.positionOf(step));
    assertThat((double) scale.timeAt(half)).isCloseTo(Samples.SECOND / 2.0, within(10.0));
    assertThat(scale.stepAt(half)).isEqualTo(step - 1);
  }

  @Test
  void zoomingKeepsWhatIsUnderThePointer() {
    TimeScale scale = TimeScale.of(Samples.twoWorkers(), AxisKind.TIME);
    TimeWindow window = TimeWindow.fit(scale, 1000);
    assertThat(window.toX(scale.length())).isCloseTo(1000, within(1e-6));
    double place = window.toPosition(400);
    TimeWindow closer = window.zoomed(3, 400, scale);
    assertThat(closer.toX(place)).isCloseTo(400, within(1e-6));
    assertThat(closer.zoomed(1.0 / 30, 400, scale)).isEqualTo(window);
    assertThat(closer.panned(1e9, scale).end()).isCloseTo(scale.length(), within(1e-6));
    assertThat(closer.panned(-1e9, scale).start()).isZero();
  }

  @Test
  void revealingMovesOnlyAsFarAsNeeded() {
    Trace trace = Samples.batch(100, 10);
    TimeScale scale = TimeScale.of(trace, AxisKind.TIME);
    TimeWindow window = TimeWindow.fit(scale, 800).zoomed(8, 0, scale);
    for (int step = 0; step < trace.size(); step += 13) {
      double x = window.revealing(step, scale).toX(scale.positionOf(step));
      assertThat(x).isBetween(0.0, 800.0);
    }
    assertThat(window.revealing(scale.stepAt(window.toPosition(300)), scale)).isEqualTo(window);
  }
}
