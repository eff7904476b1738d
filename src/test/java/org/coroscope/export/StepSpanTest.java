package org.coroscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.coroscope.trace.Samples;
import org.coroscope.trace.Trace;
import org.junit.jupiter.api.Test;

class StepSpanTest {

  private final Trace trace = Samples.twoWorkers();

  @Test
  void bothEndsOfATimeBelongToIt() {
    StepSpan span = StepSpan.between(trace, 1_000_000_000L, 1_000_000_000L).orElseThrow();
    assertThat(trace.time(span.from())).isEqualTo(1_000_000_000L);
    assertThat(trace.time(span.to())).isEqualTo(1_000_000_000L);
    assertThat(trace.time(span.from() - 1)).isLessThan(1_000_000_000L);
    assertThat(trace.time(span.to() + 1)).isGreaterThan(1_000_000_000L);
  }

  @Test
  void allTimeIsAllSteps() {
    assertThat(StepSpan.between(trace, 0, Long.MAX_VALUE)).contains(StepSpan.whole(trace));
    assertThat(StepSpan.between(trace, 0, trace.endTime())).contains(StepSpan.whole(trace));
  }

  @Test
  void whereNothingHappensThereIsNoStep() {
    assertThat(StepSpan.between(trace, 1_200_000_000L, 1_300_000_000L)).isEmpty();
    assertThat(StepSpan.between(trace, trace.endTime() + 1, Long.MAX_VALUE)).isEmpty();
  }
}
