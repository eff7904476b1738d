package org.coroscope.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.Trace;
import org.coroscope.trace.WaitReason;

/**
 * The lanes of a trace with their spans and markers, and the flows between them, all in steps.
 * Immutable; made once for a trace, whatever is shown of it.
 */
public final class TimelineModel {

  private final Trace trace;
  private final List<Lane> lanes;
  private final GeneratorLanes generators;
  private final SpanColumns[] spans;
  private final int[][] markerSteps;
  private final byte[][] markerKinds;
  private final int[] flowSteps;
  private final byte[] flowKinds;
  private final int[] flowFrom;
  private final int[] flowTo;

  TimelineModel(
      Trace trace,
      List<Lane> lanes,
      GeneratorLanes generators,
      SpanColumns[] spans,
      int[][] markerSteps,
      byte[][] markerKinds,
      int[] flowSteps,
      byte[] flowKinds,
      int[] flowFrom,
      int[] flowTo) {
    this.trace = trace;
    this.lanes = List.copyOf(lanes);
    this.generators = generators;
    this.spans = spans;
    this.markerSteps = markerSteps;
    this.markerKinds = markerKinds;
    this.flowSteps = flowSteps;
    this.flowKinds = flowKinds;
    this.flowFrom = flowFrom;
    this.flowTo = flowTo;
  }

  /** The model of a trace. */
  public static TimelineModel of(Trace trace) {
    return new TimelineModelBuilder(trace).build();
  }

  /** The trace it was made from. */
  public Trace trace() {
    return trace;
  }

  /** All lanes: the loop's, the tasks' or generators' in their order, the connections'. */
  public List<Lane> lanes() {
    return lanes;
  }

  /** The lane of a task, or of the loop for {@link Trace#NO_TASK}. */
  public Lane laneOf(int task) {
    return lanes.get(task < 0 ? 0 : trace.taskOrdinal(task) + 1);
  }

  /** The lane of the task, or in a program without tasks the generator, whose doing a step is. */
  public Lane laneInControl(int step) {
    int task = trace.actorAt(step);
    return task < 0 ? lanes.get(generators.inControl(step)) : laneOf(task);
  }

  /** The lanes' indexes in the order in which they are to be shown. */
  public int[] order(LaneOrder order) {
    int[] shown = new int[lanes.size()];
    List<List<Integer>> children = new ArrayList<>();
    for (int i = 0; i < lanes.size(); i++) {
      children.add(new ArrayList<>(0));
    }
    // A connection is always shown right below its owner.
    for (Lane lane : lanes) {
      if (lane.isConnection()) {
        children.get(lane.parent()).add(lane.index());
      }
    }
    for (Lane lane : lanes) {
      if (!lane.isLoop() && !lane.isConnection()) {
        children.get(order == LaneOrder.CREATION ? 0 : lane.parent()).add(lane.index());
      }
    }
    // Depth first with a stack of its own: families may be deeper than Java's stack.
    int[] stack = new int[lanes.size()];
    int height = 0;
    int n = 0;
    stack[height++] = 0;
    while (height > 0) {
      int lane = stack[--height];
      shown[n++] = lane;
      List<Integer> below = children.get(lane);
      for (int i = below.size() - 1; i >= 0; i--) {
        stack[height++] = below.get(i);
      }
    }
    return shown;
  }

  // ---- spans ------------------------------------------------------------------------------------

  SpanColumns columns(int lane) {
    return spans[lane];
  }

  /** How many spans a lane has. */
  public int spanCount(int lane) {
    return spans[lane].size();
  }

  /** A span of a lane by its place in the lane, from 0. */
  public Span span(int lane, int index) {
    SpanColumns columns = spans[lane];
    int from = columns.from[index];
    int to = columns.to[index];
    SpanState state = SpanState.of(columns.states[index]);
    Optional<WaitReason> reason = Optional.empty();
    String label = "";
    switch (state) {
      case SUSPENDED, READY -> {
        if (trace.kind(from) == EventKind.TASK_SUSPENDED) {
          reason = Optional.of(WaitReason.values()[trace.a(from)]);
          label = trace.text(trace.b(from));
          if (label.isEmpty()) {
            label =
                reason.get().targetsTask()
                    ? trace.taskDisplayName(trace.c(from))
                    : reason.get().word();
          }
        } else if (trace.kind(from) == EventKind.YIELDED) {
          label = "yield " + trace.text(trace.b(from));
        }
      }
      case BLOCKING -> label = trace.text(trace.b(columns.infos[index]));
      case CONNECTING, AWAITING, RECEIVING -> label = trace.text(trace.b(from));
      case LOOP -> label = columns.infos[index] > 0 ? "turn " + columns.infos[index] : "starting";
      default -> label = state.word();
    }
    return new Span(lane, from, to, trace.time(from), timeOf(to), state, reason, label);
  }

  private long timeOf(int step) {
    return step < trace.size() ? trace.time(step) : trace.endTime();
  }

  /** The span of a lane that the state after this step belongs to. */
  public Optional<Span> spanAt(int lane, int step) {
    SpanColumns columns = spans[lane];
    int i = columns.firstEndingAfter(step);
    return i < columns.size() && columns.from[i] <= step
        ? Optional.of(span(lane, i))
        : Optional.empty();
  }

  /** The first span of the lane that begins after this step. */
  public Optional<Span> nextSpan(int lane, int step) {
    int i = spans[lane].firstStartingAfter(step);
    return i < spans[lane].size() ? Optional.of(span(lane, i)) : Optional.empty();
  }

  /** The last span of the lane that begins before this step. */
  public Optional<Span> previousSpan(int lane, int step) {
    int i = spans[lane].firstStartingAfter(step - 1) - 1;
    return i >= 0 ? Optional.of(span(lane, i)) : Optional.empty();
  }

  // ---- markers and flows ------------------------------------------------------------------------

  /** How many markers a lane has. */
  public int markerCount(int lane) {
    return markerSteps[lane].length;
  }

  int[] markerSteps(int lane) {
    return markerSteps[lane];
  }

  MarkerKind markerKind(int lane, int index) {
    return MarkerKind.of(markerKinds[lane][index]);
  }

  /** A marker of a lane by its place, from 0; they are in the order of their steps. */
  public Marker marker(int lane, int index) {
    int step = markerSteps[lane][index];
    EventKind kind = trace.kind(step);
    String label =
        switch (kind) {
          case OUTPUT, CANCEL_REQUESTED -> trace.text(trace.b(step));
          default -> trace.text(trace.a(step));
        };
    return new Marker(lane, step, markerKind(lane, index), label.strip());
  }

  /** How many flows there are. */
  public int flowCount() {
    return flowSteps.length;
  }

  int[] flowSteps() {
    return flowSteps;
  }

  /** A flow by its place, from 0; they are in the order of their steps. */
  public Flow flow(int index) {
    return new Flow(
        FlowKind.of(flowKinds[index]), flowFrom[index], flowTo[index], flowSteps[index]);
  }
}
