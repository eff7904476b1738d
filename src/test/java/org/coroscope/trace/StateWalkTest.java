package org.coroscope.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StateWalkTest {

  @Test
  void aWalkComesByTheStatesThatOneCanAskFor() {
    for (Trace trace : List.of(Samples.twoWorkers(), Samples.batch(30, 4))) {
      StateWalk walk = trace.walk();
      for (int step = 0; step <= trace.lastStep(); step += step % 7 == 0 ? 3 : 1) {
        // What comes after first: who tells of a step asks in that order.
        assertThat(StateText.of(walk.at(step))).isEqualTo(StateText.of(trace.stateAt(step)));
        assertThat(StateText.of(walk.at(step - 1)))
            .isEqualTo(StateText.of(trace.stateAt(step - 1)));
      }
    }
  }

  @Test
  void backwardsItIsRightToo() {
    Trace trace = Samples.twoWorkers();
    StateWalk walk = trace.walk();
    walk.at(trace.lastStep());
    assertThat(StateText.of(walk.at(10))).isEqualTo(StateText.of(trace.stateAt(10)));
  }

  @Test
  void whatIsToldOnAWalkIsWhatIsToldAnyway() {
    Trace trace = Samples.twoWorkers();
    Narrator narrator = Narrator.english();
    StateWalk walk = trace.walk();
    for (int step = 0; step <= trace.lastStep(); step++) {
      assertThat(narrator.sentence(trace, walk, step)).isEqualTo(narrator.sentence(trace, step));
    }
  }
}
