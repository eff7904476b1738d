package org.coroscope.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coroscope.trace.Samples.MAIN;
import static org.coroscope.trace.Samples.SECOND;
import static org.coroscope.trace.Samples.WORKER_1;
import static org.coroscope.trace.Samples.WORKER_2;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LoopStateTest {

  private final Trace trace = Samples.twoWorkers();

  private int find(EventKind kind, int task) {
    return find(trace, kind, task, 0);
  }

  private static int find(Trace trace, EventKind kind, int task, int from) {
    for (int step = from; step < trace.size(); step++) {
      if (trace.kind(step) == kind && trace.task(step) == task) {
        return step;
      }
    }
    throw new AssertionError("no " + kind + " of " + task);
  }

  @Test
  void aSuspendedTaskKeepsItsFramesAndSaysWhatItWaitsFor() {
    LoopState state = trace.stateAt(find(EventKind.TASK_SUSPENDED, WORKER_1));
    TaskState worker = state.task(WORKER_1).orElseThrow();
    assertThat(worker.status()).isEqualTo(TaskStatus.SUSPENDED);
    assertThat(worker.waiting().orElseThrow().text()).isEqualTo("sleep(1)");
    assertThat(worker.waiting().orElseThrow().target()).isEqualTo(100);
    assertThat(worker.chain()).extracting(FrameState::line).containsExactly(4);
    assertThat(worker.suspendedLine()).isEqualTo(4);
    assertThat(state.currentTask()).isEqualTo(Trace.NO_TASK);
    assertThat(state.callStack()).extracting(f -> f.function().name()).containsExactly("<module>");
    assertThat(state.timers()).extracting(TimerState::when).containsExactly(SECOND);
  }

  @Test
  void aRunningTaskHasItsFramesOnTheStack() {
    LoopState state = trace.stateAt(find(EventKind.OUTPUT, WORKER_1));
    assertThat(state.callStack())
        .extracting(f -> f.function().name())
        .containsExactly("<module>", "worker");
    assertThat(state.task(WORKER_1).orElseThrow().chain()).isEmpty();
    assertThat(state.currentLine()).hasValue(5);
    assertThat(state.outputLength()).isEqualTo(4);
    assertThat(state.lastOutput()).isEqualTo("one\n");
    assertThat(state.time()).isEqualTo(SECOND);
  }

  @Test
  void theReadyQueueIsFirstInFirstOut() {
    LoopState state = trace.stateAt(find(EventKind.TASK_SUSPENDED, MAIN));
    assertThat(state.ready()).extracting(HandleState::task).containsExactly(WORKER_1, WORKER_2);
    LoopState later = trace.stateAt(find(EventKind.TASK_RESUMED, WORKER_1));
    assertThat(later.ready()).extracting(HandleState::task).containsExactly(WORKER_2);
  }

  @Test
  void aTaskGoesThroughItsStates() {
    StatusLog log = trace.statusLog();
    List<TaskStatus> seen = new java.util.ArrayList<>();
    for (int i = 0; i < log.size(); i++) {
      if (log.task(i) == WORKER_1) {
        seen.add(log.status(i));
      }
    }
    assertThat(seen)
        .containsExactly(
            TaskStatus.CREATED,
            TaskStatus.RUNNING,
            TaskStatus.SUSPENDED,
            TaskStatus.READY,
            TaskStatus.RUNNING,
            TaskStatus.FINISHED);
    assertThat(trace.taskInfo(WORKER_1).endStep())
        .isEqualTo(find(EventKind.TASK_FINISHED, WORKER_1));
  }

  @Test
  void blockingTheLoopIsSeenForThatStepOnly() {
    TraceBuilder t = new TraceBuilder("block.py", "");
    int frame = t.frame(t.function("main", 1, FunctionKind.COROUTINE));
    t.taskCreated(0, -1, "main", frame);
    t.taskResumed(0);
    t.lineReached(0, frame, 2);
    int blocked = t.clockBlocked(0, frame, 2, "time.sleep(1)", SECOND);
    t.lineReached(0, frame, 3);
    Trace trace = t.build(ProgramOutcome.FINISHED);
    assertThat(trace.stateAt(blocked).statusOf(0)).contains(TaskStatus.BLOCKING);
    assertThat(trace.stateAt(blocked).isBlocked()).isTrue();
    assertThat(trace.stateAt(blocked + 1).statusOf(0)).contains(TaskStatus.RUNNING);
  }

  @Test
  void aGeneratorShowsItsFourStates() {
    Trace trace = Samples.generator();
    assertThat(statuses(trace, EventKind.GENERATOR_CREATED)).containsExactly("CREATED");
    assertThat(statuses(trace, EventKind.GENERATOR_RESUMED)).containsExactly("RUNNING");
    assertThat(statuses(trace, EventKind.YIELDED)).containsExactly("SUSPENDED", "SUSPENDED");
    assertThat(statuses(trace, EventKind.FRAME_UNWOUND)).containsExactly("CLOSED", "CLOSED");
    int yielded = find(trace, EventKind.YIELDED, -1, 0);
    assertThat(trace.stateAt(yielded).generators())
        .extracting(GeneratorState::line)
        .containsExactly(3, 6);
    int resumed = find(trace, EventKind.GENERATOR_RESUMED, -1, yielded);
    assertThat(trace.stateAt(resumed).callStack())
        .extracting(f -> f.function().name())
        .containsExactly("<module>", "outer", "inner");
  }

  private static List<String> statuses(Trace trace, EventKind kind) {
    return trace.stateAt(find(trace, kind, -1, 0)).generators().stream()
        .map(g -> g.status().name())
        .toList();
  }

  @Test
  void handlesRunOutOfOrderAndCancelledOnesLeaveTheQueue() {
    TraceBuilder t = new TraceBuilder("x.py", "");
    for (int handle = 0; handle < 4; handle++) {
      t.handleQueued(handle, -1, "h" + handle);
    }
    int cancelled = t.handleCancelled(1, -1, "h1");
    int outOfOrder = t.handleRun(2, -1, "h2");
    int skippedSilently = t.handleRun(0, -1, "h0");
    int last = t.handleRun(3, -1, "h3");
    Trace trace = t.build(ProgramOutcome.FINISHED);
    assertThat(trace.stateAt(cancelled).ready())
        .extracting(HandleState::cancelled)
        .containsExactly(false, true, false, false);
    assertThat(handles(trace, outOfOrder)).containsExactly(0, 1, 3);
    assertThat(handles(trace, skippedSilently)).containsExactly(1, 3);
    assertThat(handles(trace, last)).isEmpty();
  }

  private static List<Integer> handles(Trace trace, int step) {
    assertThat(trace.stateAt(step).readyCount()).isEqualTo(trace.stateAt(step).ready().size());
    return trace.stateAt(step).ready().stream().map(HandleState::handle).toList();
  }

  @Test
  void stateByCheckpointEqualsReplayFromTheBeginningForEveryStep() {
    Trace trace = Samples.twoWorkers();
    for (int step = 0; step < trace.size(); step++) {
      assertThat(StateText.of(trace.stateAt(step)))
          .isEqualTo(StateText.of(trace.replayedStateAt(step)));
    }
  }

  @Test
  void stateByCheckpointEqualsReplayFromTheBeginningInALongTrace() {
    Trace trace = Samples.batch(1000, 40);
    assertThat(trace.checkpointCount()).isGreaterThan(3);
    Random random = new Random(1);
    for (int i = 0; i < 40; i++) {
      int step = random.nextInt(trace.size());
      assertThat(StateText.of(trace.stateAt(step)))
          .isEqualTo(StateText.of(trace.replayedStateAt(step)));
    }
  }

  @Test
  void anyEventsWhateverHaveAState() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      EventColumns events = new EventColumns();
      StringTable strings = new StringTable();
      events.append(EventKind.PROGRAM_STARTED, -1, 0, 0, -1, 0, 0, 0, 0);
      for (int i = 0; i < 60; i++) {
        EventKind kind = EventKind.of(random.nextInt(EventKind.values().length));
        int a = random.nextInt(3);
        int b = kind == EventKind.OUTPUT ? 0 : random.nextInt(3);
        int task = random.nextInt(4) - 1;
        if (kind == EventKind.TASK_CREATED && task < 0) {
          task = 0;
        }
        events.append(kind, task, i, random.nextInt(9), random.nextInt(5) - 1, a, 0 * b, 0, 0);
      }
      Trace trace =
          new Trace(
              TracedSource.of("x", ""),
              ProgramOutcome.FINISHED,
              events,
              withTexts(strings),
              List.of(new FunctionInfo("f", 1, FunctionKind.GENERATOR)),
              new int[5],
              java.util.Map.of());
      for (int step = 0; step < trace.size(); step++) {
        assertThat(StateText.of(trace.stateAt(step)))
            .isEqualTo(StateText.of(trace.replayedStateAt(step)));
      }
    }
  }

  private static StringTable withTexts(StringTable strings) {
    strings.number("x");
    strings.number("y");
    return strings;
  }
}
