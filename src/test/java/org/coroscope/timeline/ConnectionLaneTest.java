package org.coroscope.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.ProgramOutcome;
import org.coroscope.trace.Trace;
import org.coroscope.trace.TraceBuilder;
import org.junit.jupiter.api.Test;

class ConnectionLaneTest {
  private final TraceBuilder builder = new TraceBuilder("net.py", "");

  private int told(EventKind kind, int connection, int task, String what, long time) {
    builder.time(time);
    return builder.network(kind, connection, task, what, 0, 0);
  }

  private Trace request() {
    builder.taskCreated(1, Trace.NO_TASK, "one", Trace.NO_FRAME);
    told(EventKind.CONNECTION_LOOKUP, 1, 1, "a.example:80", 0);
    told(EventKind.CONNECTION_OPENING, 1, 1, "a.example:80", 10);
    told(EventKind.CONNECTION_OPENED, 1, 1, "a.example:80", 20);
    told(EventKind.DATA_SENT, 1, 1, "GET /", 20);
    builder.taskCreated(2, Trace.NO_TASK, "two", Trace.NO_FRAME);
    told(EventKind.FIRST_BYTE, 1, Trace.NO_TASK, "200 OK", 50);
    told(EventKind.CHUNK_RECEIVED, 1, Trace.NO_TASK, "200 OK", 60);
    told(EventKind.ANSWER_COMPLETE, 1, Trace.NO_TASK, "200 OK", 60);
    told(EventKind.CONNECTION_CLOSED, 1, Trace.NO_TASK, "a.example:80", 90);
    builder.time(100);
    return builder.build(ProgramOutcome.FINISHED);
  }

  private static List<String> spans(TimelineModel model, int lane) {
    return IntStream.range(0, model.spanCount(lane))
        .mapToObj(i -> model.span(lane, i))
        .map(s -> s.state().word() + " " + s.fromTime() + "-" + s.toTime() + " " + s.label())
        .toList();
  }

  @Test
  void connectionHasLaneOfItsOwnRightBelowItsOwner() {
    TimelineModel model = TimelineModel.of(request());
    Lane lane = model.lanes().get(3);
    assertThat(lane.isConnection()).isTrue();
    assertThat(lane.name()).isEqualTo("a.example:80");
    assertThat(lane.parent()).isEqualTo(1);
    for (LaneOrder order : LaneOrder.values()) {
      assertThat(Arrays.stream(model.order(order)).boxed()).containsExactly(0, 1, 3, 2);
    }
  }

  @Test
  void spansTellWhatTheConnectionIsAt() {
    TimelineModel model = TimelineModel.of(request());
    assertThat(spans(model, 3))
        .containsExactly(
            "connecting 0-10 a.example:80",
            "connecting 10-20 a.example:80",
            "open 20-20 open",
            "waiting for an answer 20-50 GET /",
            "receiving 50-60 200 OK",
            "receiving 60-60 200 OK",
            "open 60-90 open");
  }

  @Test
  void whatComesAndGoesIsMarkedAtTheTask() {
    TimelineModel model = TimelineModel.of(request());
    assertThat(model.marker(1, 0).kind()).isEqualTo(MarkerKind.SENT);
    assertThat(model.marker(0, 0).kind()).isEqualTo(MarkerKind.RECEIVED);
  }

  @Test
  void connectionThatFailsEndsThere() {
    told(EventKind.CONNECTION_OPENING, 7, Trace.NO_TASK, "b.example:80", 0);
    int failed = told(EventKind.CONNECTION_FAILED, 7, Trace.NO_TASK, "refused", 30);
    TimelineModel model = TimelineModel.of(builder.build(ProgramOutcome.FINISHED));
    assertThat(model.lanes().get(1).endStep()).isEqualTo(failed);
    assertThat(model.lanes().get(1).depth()).isZero();
    assertThat(spans(model, 1)).containsExactly("connecting 0-30 b.example:80");
  }
}
