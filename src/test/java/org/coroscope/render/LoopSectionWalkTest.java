package org.coroscope.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.coroscope.lesson.CatalogueReader;
import org.coroscope.lesson.Lesson;
import org.coroscope.run.Cancellation;
import org.coroscope.run.ProgramRunner;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.StateWalk;
import org.coroscope.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopSectionWalkTest {

  private static final int MOST = 5;

  private static Trace trace(String lesson) throws IOException {
    Lesson found =
        CatalogueReader.bundled().lessons().stream()
            .filter(each -> each.id().endsWith(lesson))
            .findFirst()
            .orElseThrow();
    SourceFile file = new SourceFile(found.fileName(), found.source());
    return new ProgramRunner()
        .record(file, found.options().withSteps(6000), new Cancellation(), done -> {})
        .trace();
  }

  private static List<LoopSections.Section> shown(LoopSectionWalk walk) {
    return IntStream.range(0, LoopSectionWalk.places())
        .mapToObj(walk::section)
        .flatMap(Optional::stream)
        .toList();
  }

  /** What an event does not change must not have changed: lessons of all sorts say so. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "30_four_states",
        "60_producer_and_consumer_over_send",
        "57_one_thread_for_all",
        "95_an_async_generator",
        "10_a_loop_over_generators",
        "60_a_crawler_with_workers",
        "40_timeouts",
        "50_the_batch_sender",
        "10_twenty_clients",
        "22_the_cure_is_a_thread",
        "50_a_swallowed_cancellation"
      })
  void aWalkSaysWhatEachStepSaysByItself(String lesson) throws Exception {
    Trace trace = trace(lesson);
    LoopSectionWalk walk = new LoopSectionWalk(trace, MOST);
    StateWalk states = trace.walk();
    for (int step = 0; step <= trace.lastStep(); step++) {
      LoopState state = states.at(step);
      walk.moveTo(state);
      assertThat(shown(walk)).as("step %d", step).isEqualTo(LoopSections.of(trace, state, MOST));
    }
  }

  @Test
  void aWalkCanJump() throws Exception {
    Trace trace = trace("50_the_batch_sender");
    LoopSectionWalk walk = new LoopSectionWalk(trace, MOST);
    for (int step : new int[] {900, 901, 30, 29, 2000}) {
      LoopState state = trace.stateAt(step);
      walk.moveTo(state);
      assertThat(shown(walk)).as("step %d", step).isEqualTo(LoopSections.of(trace, state, MOST));
    }
  }
}
