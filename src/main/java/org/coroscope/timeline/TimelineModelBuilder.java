package org.coroscope.timeline;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.StatusLog;
import org.coroscope.trace.TaskInfo;
import org.coroscope.trace.TaskStatus;
import org.coroscope.trace.Trace;

/**
 * Makes a model: tasks' spans from their changes of state, everything else in one pass over the
 * events.
 */
final class TimelineModelBuilder {

  private static final int LOOP = 0;

  private final Trace trace;
  private final int size;
  private final List<Lane> lanes = new ArrayList<>();
  private final GeneratorLanes generators;
  private List<ConnectionLane> connections = List.of();

  // Spans, markers and flows of all lanes together, sorted into lanes at the end.
  private final IntColumn spanLanes = new IntColumn();
  private final IntColumn spanFrom = new IntColumn();
  private final IntColumn spanTo = new IntColumn();
  private final IntColumn spanStates = new IntColumn();
  private final IntColumn spanInfos = new IntColumn();
  private final IntColumn markerLanes = new IntColumn();
  private final IntColumn markerSteps = new IntColumn();
  private final IntColumn markerKinds = new IntColumn();
  private final IntColumn flowSteps = new IntColumn();
  private final IntColumn flowKinds = new IntColumn();
  private final IntColumn flowFrom = new IntColumn();
  private final IntColumn flowTo = new IntColumn();

  TimelineModelBuilder(Trace trace) {
    this.trace = trace;
    this.size = trace.size();
    this.generators = GeneratorLanes.of(trace);
  }

  TimelineModel build() {
    makeLanes();
    connections = ConnectionLane.of(trace);
    for (ConnectionLane connection : connections) {
      lanes.add(connection.lane(lanes.size(), lanes.get(laneOf(connection.owner()))));
    }
    addTaskSpans();
    addGeneratorSpans();
    addConnectionSpans();
    addLoopSpans();
    addMarkersAndFlows();
    SpanColumns[] spans = spansByLane();
    int[][] steps = new int[lanes.size()][];
    byte[][] kinds = new byte[lanes.size()][];
    markersByLane(steps, kinds);
    return new TimelineModel(
        trace,
        lanes,
        generators,
        spans,
        steps,
        kinds,
        flowSteps.toArray(),
        bytes(flowKinds),
        flowFrom.toArray(),
        flowTo.toArray());
  }

  private static byte[] bytes(IntColumn column) {
    byte[] bytes = new byte[column.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) column.get(i);
    }
    return bytes;
  }

  private void makeLanes() {
    lanes.add(new Lane(LOOP, LaneKind.LOOP, Trace.NO_TASK, firstName(), -1, 0, 0, size));
    for (TaskInfo task : trace.tasks()) {
      int parent = laneOf(task.parent());
      // A parent that comes later than its child can only be in a trace made up by hand.
      if (parent >= lanes.size()) {
        parent = LOOP;
      }
      int depth = parent == LOOP ? 0 : lanes.get(parent).depth() + 1;
      int end = task.endStep() < 0 ? size : task.endStep();
      lanes.add(
          new Lane(
              lanes.size(),
              LaneKind.TASK,
              task.id(),
              task.displayName(),
              parent,
              depth,
              task.createdStep(),
              end));
    }
    for (GeneratorLane generator : generators.lanes()) {
      lanes.add(generator.lane(lanes.get(generator.creator())));
    }
  }

  /** The first lane is the loop's; in a program that never starts one it is the main program's. */
  private String firstName() {
    return trace.hasEventLoop() ? "event loop" : SpanState.MAIN.word();
  }

  private int laneOf(int task) {
    return task < 0 ? LOOP : trace.taskOrdinal(task) + 1;
  }

  private void addSpan(int lane, int from, int to, SpanState state, int info) {
    if (to > from) {
      spanLanes.add(lane);
      spanFrom.add(from);
      spanTo.add(to);
      spanStates.add(state.ordinal());
      spanInfos.add(info);
    }
  }

  private void addTaskSpans() {
    int[] since = new int[lanes.size()];
    int[] infos = new int[lanes.size()];
    SpanState[] states = new SpanState[lanes.size()];
    StatusLog log = trace.statusLog();
    for (int i = 0; i < log.size(); i++) {
      int lane = laneOf(log.task(i));
      int step = log.step(i);
      TaskStatus status = log.status(i);
      // The clock goes on before the step that tells of it: so it is the stretch up to that step
      // which is blocked.
      boolean blocking = status == TaskStatus.BLOCKING;
      boolean blocked = states[lane] == SpanState.BLOCKING;
      int at = blocking || blocked ? step - 1 : step;
      if (states[lane] != null) {
        addSpan(lane, since[lane], at, states[lane], infos[lane]);
        at = Math.max(at, since[lane]);
      }
      states[lane] = SpanState.of(status);
      since[lane] = at;
      infos[lane] = step;
    }
    for (int lane = 0; lane < states.length; lane++) {
      if (states[lane] != null) {
        addSpan(lane, since[lane], size, states[lane], infos[lane]);
      }
    }
  }

  private void addGeneratorSpans() {
    for (GeneratorLane generator : generators.lanes()) {
      generator.spans((from, to, state) -> addSpan(generator.index(), from, to, state, from));
    }
  }

  private void addConnectionSpans() {
    int lane = lanes.size() - connections.size();
    for (ConnectionLane connection : connections) {
      int index = lane++;
      connection.spans((from, to, state) -> addSpan(index, from, to, state, from));
    }
  }

  private void addLoopSpans() {
    SpanState state = SpanState.MAIN;
    int since = 0;
    int turn = 0;
    int loops = 0;
    for (int step = 0; step < size; step++) {
      switch (trace.kind(step)) {
        case LOOP_STARTED -> {
          addSpan(LOOP, since, step, state, turn);
          loops++;
          state = SpanState.LOOP;
          since = step;
          turn = 0;
        }
        case LOOP_ENDED -> {
          addSpan(LOOP, since, step, state, turn);
          loops = Math.max(0, loops - 1);
          state = loops == 0 ? SpanState.MAIN : SpanState.LOOP;
          since = step;
        }
        case ITERATION_STARTED -> {
          addSpan(LOOP, since, step, state, turn);
          state = SpanState.LOOP;
          since = step;
          turn = trace.a(step);
        }
        case CLOCK_ADVANCED, CLOCK_BLOCKED -> {
          if (step > 0) {
            boolean idle = trace.kind(step) == EventKind.CLOCK_ADVANCED;
            int start = Math.max(since, step - 1);
            addSpan(LOOP, since, start, state, turn);
            addSpan(LOOP, start, step, idle ? SpanState.IDLE : SpanState.BLOCKING, step);
            since = step;
          }
        }
        default -> {}
      }
    }
    addSpan(LOOP, since, size, state, turn);
  }

  private void addMarkersAndFlows() {
    for (int step = 0; step < size; step++) {
      int task = trace.task(step);
      switch (trace.kind(step)) {
        case OUTPUT -> addMarker(task, step, MarkerKind.OUTPUT);
        case DATA_SENT -> addMarker(task, step, MarkerKind.SENT);
        case FIRST_BYTE, CHUNK_RECEIVED -> addMarker(task, step, MarkerKind.RECEIVED);
        case WARNING -> addMarker(task, step, MarkerKind.WARNING);
        case EXCEPTION_RAISED -> addMarker(task, step, MarkerKind.EXCEPTION);
        case PROGRAM_FAILED -> addMarker(task, step, MarkerKind.FAILED);
        case TASK_FINISHED -> addMarker(task, step, MarkerKind.FINISHED);
        case TASK_FAILED -> addMarker(task, step, MarkerKind.FAILED);
        case TASK_CANCELLED -> addMarker(task, step, MarkerKind.CANCELLED);
        case CANCEL_REQUESTED -> {
          addMarker(task, step, MarkerKind.CANCEL);
          addFlow(FlowKind.CANCEL, trace.a(step), task, step);
        }
        case TASK_CREATED -> addFlow(FlowKind.SPAWN, trace.a(step), task, step);
        case TASK_WOKEN -> addFlow(FlowKind.WAKE, trace.a(step), task, step);
        case GENERATOR_CREATED -> addGeneratorFlow(FlowKind.SPAWN, step);
        case GENERATOR_RESUMED, THROWN_IN -> addGeneratorFlow(FlowKind.WAKE, step);
        default -> {}
      }
    }
  }

  private void addMarker(int task, int step, MarkerKind kind) {
    markerLanes.add(task < 0 ? generators.inControl(step) : laneOf(task));
    markerSteps.add(step);
    markerKinds.add(kind.ordinal());
  }

  private void addFlow(FlowKind kind, int from, int to, int step) {
    addFlowOfLanes(kind, laneOf(from), laneOf(to), step);
  }

  /** From whoever had control before the step to the generator that is made or resumed by it. */
  private void addGeneratorFlow(FlowKind kind, int step) {
    int lane = generators.laneOf(trace.frame(step));
    if (lane >= 0) {
      addFlowOfLanes(kind, generators.inControl(step - 1), lane, step);
    }
  }

  private void addFlowOfLanes(FlowKind kind, int fromLane, int toLane, int step) {
    if (fromLane != toLane) {
      flowKinds.add(kind.ordinal());
      flowFrom.add(fromLane);
      flowTo.add(toLane);
      flowSteps.add(step);
    }
  }

  /** Where each lane's items begin, when sorted by lane; they keep their order otherwise. */
  private int[] starts(IntColumn laneOfItem) {
    int[] starts = new int[lanes.size() + 1];
    for (int i = 0; i < laneOfItem.size(); i++) {
      starts[laneOfItem.get(i) + 1]++;
    }
    for (int lane = 0; lane < lanes.size(); lane++) {
      starts[lane + 1] += starts[lane];
    }
    return starts;
  }

  private SpanColumns[] spansByLane() {
    int[] starts = starts(spanLanes);
    int[][] from = new int[lanes.size()][];
    int[][] to = new int[lanes.size()][];
    int[][] infos = new int[lanes.size()][];
    byte[][] states = new byte[lanes.size()][];
    for (int lane = 0; lane < lanes.size(); lane++) {
      int n = starts[lane + 1] - starts[lane];
      from[lane] = new int[n];
      to[lane] = new int[n];
      infos[lane] = new int[n];
      states[lane] = new byte[n];
    }
    int[] filled = new int[lanes.size()];
    for (int i = 0; i < spanLanes.size(); i++) {
      int lane = spanLanes.get(i);
      int place = filled[lane]++;
      from[lane][place] = spanFrom.get(i);
      to[lane][place] = spanTo.get(i);
      infos[lane][place] = spanInfos.get(i);
      states[lane][place] = (byte) spanStates.get(i);
    }
    SpanColumns[] spans = new SpanColumns[lanes.size()];
    for (int lane = 0; lane < spans.length; lane++) {
      spans[lane] = new SpanColumns(from[lane], to[lane], states[lane], infos[lane]);
    }
    return spans;
  }

  private void markersByLane(int[][] steps, byte[][] kinds) {
    int[] starts = starts(markerLanes);
    for (int lane = 0; lane < lanes.size(); lane++) {
      int n = starts[lane + 1] - starts[lane];
      steps[lane] = new int[n];
      kinds[lane] = new byte[n];
    }
    int[] filled = new int[lanes.size()];
    for (int i = 0; i < markerLanes.size(); i++) {
      int lane = markerLanes.get(i);
      int place = filled[lane]++;
      steps[lane][place] = markerSteps.get(i);
      kinds[lane][place] = (byte) markerKinds.get(i);
    }
  }
}
