package org.coroscope.ui.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.Samples;
import org.coroscope.trace.Trace;
import org.coroscope.ui.common.Texts;
import org.junit.jupiter.api.Test;

/** What the loop's pane shows of two workers that sleep together. */
class LoopPictureTest {

  private final Trace trace = Samples.twoWorkers();
  private final Texts texts = new Texts(Locale.ENGLISH);

  private LoopPicture at(int step) {
    return LoopPicture.ofLoop(trace, trace.stateAt(step), texts);
  }

  private int last(EventKind kind) {
    int step = trace.lastStep();
    while (trace.kind(step) != kind) {
      step--;
    }
    return step;
  }

  private int first(EventKind kind) {
    int step = 0;
    while (trace.kind(step) != kind) {
      step++;
    }
    return step;
  }

  private static List<String> titles(List<LoopPicture.Card> cards) {
    return cards.stream().map(LoopPicture.Card::title).toList();
  }

  @Test
  void beforeTheLoopTheMainProgramRuns() {
    LoopPicture picture = at(2);
    assertThat(picture.running().title()).isEqualTo("main program");
    assertThat(picture.ready()).isEmpty();
    assertThat(picture.iteration()).isZero();
  }

  @Test
  void whoIsReadyIsInTheOrderOfTheQueue() {
    LoopPicture picture = at(first(EventKind.TASK_SUSPENDED));
    assertThat(titles(picture.ready())).containsExactly("worker_1", "worker_2");
    assertThat(picture.ready().get(0).trailing()).isEqualTo("1");
    assertThat(picture.ready().get(0).detail()).isEqualTo("first step");
    assertThat(titles(picture.waiting())).containsExactly("main");
  }

  @Test
  void timersCountDownAsTheClockGoesOn() {
    LoopPicture before = at(first(EventKind.CLOCK_ADVANCED) - 1);
    assertThat(before.timers())
        .extracting(LoopPicture.Card::trailing)
        .containsExactly("1 s", "2 s");
    assertThat(before.timers().get(0).left()).isEqualTo(1.0);
    LoopPicture after = at(first(EventKind.CLOCK_ADVANCED));
    assertThat(after.timers()).extracting(LoopPicture.Card::trailing).containsExactly("due", "1 s");
    assertThat(after.timers().get(1).left()).isEqualTo(0.5);
  }

  @Test
  void aTaskKeepsItsKeyOnItsWaySoThatItsCardIsKnownAgain() {
    String waiting = at(first(EventKind.TASK_SUSPENDED)).waiting().get(0).key();
    String running = at(first(EventKind.TASK_RESUMED)).running().key();
    assertThat(waiting).isEqualTo(running);
  }

  @Test
  void inTheEndAllHaveEndedLastFirst() {
    LoopPicture picture = at(trace.lastStep());
    assertThat(titles(picture.done())).containsExactly("main", "worker_2", "worker_1");
    assertThat(picture.ended()).isTrue();
    assertThat(at(last(EventKind.TASK_FINISHED)).doneCount()).isEqualTo(3);
  }
}
