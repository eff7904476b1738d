package org.coroscope.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.coroscope.trace.FunctionKind;
import org.coroscope.trace.ProgramOutcome;
import org.coroscope.trace.Samples;
import org.coroscope.trace.Trace;
import org.coroscope.trace.TraceBuilder;
import org.coroscope.trace.WaitReason;
import org.junit.jupiter.api.Test;

class TimelineModelTest {

  private final Trace trace = Samples.twoWorkers();
  private final TimelineModel model = TimelineModel.of(trace);

  private static List<Span> spans(TimelineModel model, int lane) {
    return IntStream.range(0, model.spanCount(lane)).mapToObj(i -> model.span(lane, i)).toList();
  }

  @Test
  void theLoopComesFirstAndTasksFollowInOrderOfCreation() {
    assertThat(model.lanes())
        .extracting(Lane::name)
        .containsExactly("event loop", "main", "worker_1", "worker_2");
    assertThat(model.lanes()).extracting(Lane::parent).containsExactly(-1, 0, 1, 1);
    assertThat(model.lanes()).extracting(Lane::depth).containsExactly(0, 0, 1, 1);
  }

  @Test
  void aTasksSpansTellItsStates() {
    List<Span> spans = spans(model, model.laneOf(Samples.WORKER_1).index());
    assertThat(spans)
        .extracting(Span::state)
        .containsExactly(
            SpanState.CREATED,
            SpanState.RUNNING,
            SpanState.SUSPENDED,
            SpanState.READY,
            SpanState.RUNNING);
    Span sleep = spans.get(2);
    assertThat(sleep.label()).isEqualTo("sleep(1)");
    assertThat(sleep.reason()).contains(WaitReason.SLEEP);
    assertThat(sleep.duration()).isEqualTo(Samples.SECOND);
  }

  @Test
  void spansOfALaneFollowEachOtherWithoutGaps() {
    for (TimelineModel each : List.of(model, TimelineModel.of(Samples.batch(60, 7)))) {
      for (Lane lane : each.lanes()) {
        List<Span> spans = spans(each, lane.index());
        for (int i = 1; i < spans.size(); i++) {
          assertThat(spans.get(i).fromStep()).isEqualTo(spans.get(i - 1).toStep());
        }
        assertThat(spans.get(0).fromStep()).isEqualTo(lane.firstStep());
        assertThat(spans.get(spans.size() - 1).toStep()).isEqualTo(lane.endStep());
      }
    }
  }

  @Test
  void theLoopsLaneShowsTurnsAndIdleTime() {
    List<Span> spans = spans(model, 0);
    assertThat(spans.get(0).state()).isEqualTo(SpanState.MAIN);
    assertThat(spans).extracting(Span::label).contains("turn 1", "turn 5");
    assertThat(spans.stream().filter(s -> s.state() == SpanState.IDLE).map(Span::duration))
        .containsExactly(Samples.SECOND, Samples.SECOND);
  }

  @Test
  void flowsLeadFromWakerToWokenAndFromParentToChild() {
    List<Flow> flows = IntStream.range(0, model.flowCount()).mapToObj(model::flow).toList();
    assertThat(flows)
        .extracting(f -> f.kind() + " " + f.fromLane() + ">" + f.toLane())
        .containsExactly("SPAWN 0>1", "SPAWN 1>2", "SPAWN 1>3", "WAKE 0>2", "WAKE 0>3", "WAKE 3>1");
  }

  @Test
  void outputAndEndsAreMarked() {
    int lane = model.laneOf(Samples.WORKER_2).index();
    assertThat(IntStream.range(0, model.markerCount(lane)).mapToObj(i -> model.marker(lane, i)))
        .extracting(m -> m.kind() + " " + m.label())
        .containsExactly("OUTPUT two", "FINISHED None");
  }

  @Test
  void blockingTakesTheTimeThatPassedAndIsSeenInTheLoopToo() {
    TraceBuilder t = new TraceBuilder("block.py", "");
    int frame = t.frame(t.function("main", 1, FunctionKind.COROUTINE));
    t.loopStarted("run");
    t.taskCreated(0, -1, "main", frame);
    t.taskResumed(0);
    t.lineReached(0, frame, 2);
    t.clockBlocked(0, frame, 2, "time.sleep(1)", Samples.SECOND);
    t.clockBlocked(0, frame, 2, "time.sleep(2)", 3 * Samples.SECOND);
    t.lineReached(0, frame, 3);
    t.taskFinished(0, "None");
    TimelineModel model = TimelineModel.of(t.build(ProgramOutcome.FINISHED));
    for (int lane = 0; lane < 2; lane++) {
      assertThat(
              spans(model, lane).stream()
                  .filter(s -> s.state() == SpanState.BLOCKING)
                  .map(s -> s.label() + " " + s.duration() / Samples.SECOND))
          .containsExactly("time.sleep(1) 1", "time.sleep(2) 2");
    }
  }

  @Test
  void familyOrderPutsChildrenUnderTheirParents() {
    TraceBuilder t = new TraceBuilder("x.py", "");
    t.taskCreated(0, -1, "a", -1);
    t.taskCreated(1, -1, "b", -1);
    t.taskCreated(2, 0, "a.a", -1);
    t.taskCreated(3, 1, "b.a", -1);
    t.taskCreated(4, 0, "a.b", -1);
    TimelineModel model = TimelineModel.of(t.build(ProgramOutcome.FINISHED));
    assertThat(model.order(LaneOrder.FAMILY)).containsExactly(0, 1, 3, 5, 2, 4);
    assertThat(model.order(LaneOrder.CREATION)).containsExactly(0, 1, 2, 3, 4, 5);
  }

  @Test
  void spansAreFoundByStep() {
    int lane = model.laneOf(Samples.WORKER_1).index();
    for (int step = 0; step < trace.size(); step++) {
      boolean alive =
          step >= model.lanes().get(lane).firstStep() && step < model.lanes().get(lane).endStep();
      assertThat(model.spanAt(lane, step).isPresent()).isEqualTo(alive);
    }
    Span first = model.nextSpan(lane, 0).orElseThrow();
    Span second = model.nextSpan(lane, first.fromStep()).orElseThrow();
    assertThat(model.previousSpan(lane, second.fromStep())).contains(first);
  }
}
