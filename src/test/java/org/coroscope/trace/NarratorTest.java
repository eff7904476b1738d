package org.coroscope.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NarratorTest {

  private final Trace trace = Samples.twoWorkers();
  private final Narrator narrator = Narrator.english();

  private String first(EventKind kind, int task) {
    for (int step = 0; step < trace.size(); step++) {
      if (trace.kind(step) == kind && trace.task(step) == task) {
        return narrator.sentence(trace, step);
      }
    }
    throw new AssertionError("no " + kind);
  }

  @Test
  void saysWhatHappensAndWhy() {
    assertThat(first(EventKind.TASK_SUSPENDED, Samples.WORKER_1))
        .isEqualTo("worker_1 suspends: it awaits sleep(1), so it will be woken at t = 1 s.");
    assertThat(first(EventKind.CLOCK_ADVANCED, -1))
        .isEqualTo(
            "The loop has nothing ready; the clock jumps from 0 s to 1 s,"
                + " when worker_1's timer is due.");
    assertThat(first(EventKind.TASK_WOKEN, Samples.WORKER_1))
        .isEqualTo("worker_1 is woken: sleep(1) is over. It goes to the ready queue.");
    assertThat(first(EventKind.TASK_CREATED, Samples.WORKER_2))
        .isEqualTo(
            "main creates the task worker_2 from worker;"
                + " it runs when the loop comes to its first step.");
    assertThat(first(EventKind.OUTPUT, Samples.WORKER_1)).isEqualTo("worker_1 prints “one”.");
    assertThat(first(EventKind.LINE_REACHED, -1))
        .isEqualTo("The main program reaches line 1: import asyncio");
  }

  @Test
  void everyStepOfEveryTraceHasAWholeSentence() {
    for (Trace each : java.util.List.of(trace, Samples.generator(), Samples.batch(30, 5))) {
      for (int step = 0; step < each.size(); step++) {
        String sentence = narrator.sentence(each, step);
        assertThat(sentence).doesNotContain("{", "  ", " .", "null").isNotBlank();
      }
    }
  }

  @Test
  void everyKindOfEventCanBeToldWhateverItsOperands() {
    Random random = new Random(3);
    for (EventKind kind : EventKind.values()) {
      for (int round = 0; round < 30; round++) {
        EventColumns events = new EventColumns();
        StringTable strings = new StringTable();
        strings.number("x");
        events.append(EventKind.PROGRAM_STARTED, -1, 0, 0, -1, 0, 0, 0, 0);
        events.append(EventKind.TASK_CREATED, 0, 0, 0, 0, -1, 1, 0, 0);
        int[] operands = new int[4];
        for (int i = 0; i < kind.slots().size(); i++) {
          operands[i] = random.nextInt(2);
        }
        int task = random.nextInt(2);
        events.append(
            kind,
            task,
            5,
            random.nextInt(3),
            random.nextInt(2) - 1,
            operands[0],
            operands[1],
            operands[2],
            operands[3]);
        Trace each =
            new Trace(
                TracedSource.of("x", "a\nb"),
                ProgramOutcome.FINISHED,
                events,
                strings,
                java.util.List.of(new FunctionInfo("f", 1, FunctionKind.COROUTINE)),
                new int[2],
                java.util.Map.of());
        assertThat(narrator.sentence(each, 2)).isNotBlank();
      }
    }
  }

  @Test
  void everyReasonHasItsSentences() {
    Narration narration = new Narration(Locale.ROOT);
    for (WaitReason reason : WaitReason.values()) {
      assertThat(narration.has("TASK_SUSPENDED." + reason)).as("%s", reason).isTrue();
      assertThat(narration.has("why." + reason)).as("%s", reason).isTrue();
      assertThat(narration.has("woken." + reason)).as("%s", reason).isTrue();
    }
    for (LoopPhase phase : LoopPhase.values()) {
      assertThat(narration.has("PHASE_ENTERED." + phase)).as("%s", phase).isTrue();
    }
  }

  @Test
  void timesAreWrittenForPeople() {
    assertThat(TimeText.of(0)).isEqualTo("0 s");
    assertThat(TimeText.of(1_500_000_000L)).isEqualTo("1.5 s");
    assertThat(TimeText.of(500_000_000L)).isEqualTo("500 ms");
    assertThat(TimeText.of(1_234_567L)).isEqualTo("1.235 ms");
    assertThat(TimeText.of(20_000)).isEqualTo("20 µs");
    assertThat(TimeText.of(7)).isEqualTo("7 ns");
    assertThat(TimeText.clock(1_000_000_000L)).isEqualTo("1.000 s");
    assertThat(TimeText.clock(59_999_600L)).isEqualTo("0.060 s");
  }
}
