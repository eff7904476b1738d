package org.coroscope.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.Trace;

/** What becomes of one network connection over a trace. */
final class ConnectionLane {

  private final Trace trace;
  private final List<Integer> steps = new ArrayList<>();
  private boolean ended;

  private ConnectionLane(Trace trace) {
    this.trace = trace;
  }

  /** All connections, in the order of their beginning. */
  static List<ConnectionLane> of(Trace trace) {
    Map<Integer, ConnectionLane> found = new LinkedHashMap<>();
    for (int step = 0; step < trace.size(); step++) {
      if (trace.kind(step).topic() == EventKind.Topic.NETWORK) {
        ConnectionLane lane =
            found.computeIfAbsent(trace.a(step), number -> new ConnectionLane(trace));
        if (!lane.ended) {
          lane.steps.add(step);
          lane.ended = state(trace.kind(step)) == null;
        }
      }
    }
    return List.copyOf(found.values());
  }

  private int first() {
    return steps.get(0);
  }

  private int last() {
    return steps.get(steps.size() - 1);
  }

  /** The task that opened it; {@link Trace#NO_TASK} if no task did. */
  int owner() {
    return trace.task(first());
  }

  Lane lane(int index, Lane parent) {
    int end = ended ? last() : trace.size();
    int depth = parent.isLoop() ? 0 : parent.depth() + 1;
    String name = trace.text(trace.b(first()));
    return new Lane(index, LaneKind.CONNECTION, owner(), name, parent.index(), depth, first(), end);
  }

  void spans(SpanSink spans) {
    for (int i = 0; i < steps.size(); i++) {
      SpanState state = state(trace.kind(steps.get(i)));
      if (state != null) {
        int to = i + 1 < steps.size() ? steps.get(i + 1) : trace.size();
        spans.add(steps.get(i), to, state);
      }
    }
  }

  /** What a connection does from an event on; null if it is no more. */
  private static SpanState state(EventKind kind) {
    return switch (kind) {
      case CONNECTION_LOOKUP, CONNECTION_OPENING -> SpanState.CONNECTING;
      case DATA_SENT -> SpanState.AWAITING;
      case FIRST_BYTE, CHUNK_RECEIVED -> SpanState.RECEIVING;
      case CONNECTION_OPENED, ANSWER_COMPLETE -> SpanState.OPEN;
      default -> null;
    };
  }
}
