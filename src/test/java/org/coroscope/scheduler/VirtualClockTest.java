package org.coroscope.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VirtualClockTest {
  @Test
  void movesOnlyForwardAndTellsItsListener() {
    VirtualClock clock = new VirtualClock();
    List<String> moves = new ArrayList<>();
    clock.setListener((from, to) -> moves.add(from + "->" + to));
    clock.advanceTo(5);
    clock.advanceTo(5);
    clock.advanceBy(0);
    clock.advanceBy(2);
    assertThat(clock.now()).isEqualTo(7);
    assertThat(moves).containsExactly("0->5", "5->7");
    assertThatThrownBy(() -> clock.advanceTo(6)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> clock.advanceBy(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void staysWhereItIsWhenTheLimitWouldBePassed() {
    VirtualClock clock = new VirtualClock(10);
    clock.advanceTo(10);
    assertThatThrownBy(() -> clock.advanceBy(Long.MAX_VALUE))
        .isInstanceOfSatisfying(
            VirtualTimeLimitException.class,
            e -> {
              assertThat(e.limit()).isEqualTo(10);
              assertThat(e.requested()).isEqualTo(Long.MAX_VALUE);
            });
    assertThat(clock.now()).isEqualTo(10);
  }

  @Test
  void secondsBecomeTheNearestNanosecondAndBack() {
    assertThat(VirtualClock.toNanos(0.1)).isEqualTo(100_000_000);
    assertThat(VirtualClock.toNanos(0.1 + 0.2)).isEqualTo(300_000_000);
    assertThat(VirtualClock.toNanos(Double.POSITIVE_INFINITY)).isEqualTo(Long.MAX_VALUE);
    assertThat(VirtualClock.toNanos(Double.NaN)).isZero();
    assertThat(VirtualClock.toSeconds(300_000_000)).isEqualTo(0.3);
    assertThat(VirtualClock.format(1_500_000_000)).isEqualTo("1.500 s");
    assertThat(VirtualClock.format(1)).isEqualTo("0.000000001 s");
  }
}
