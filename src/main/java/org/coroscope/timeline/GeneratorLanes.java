package org.coroscope.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coroscope.trace.Trace;

/**
 * The generators of a program without tasks, and the coroutines it drives by hand: in what state
 * each is, and who of them, or the main program, has control.
 *
 * <p>A generator that asks another one for a value goes on running, as {@code
 * inspect.getgeneratorstate} has it; where {@code yield from} hands a value through several
 * generators, all of them are suspended and resumed together.
 */
final class GeneratorLanes {
  private static final int MAIN = 0;

  private final Trace trace;
  private final List<GeneratorLane> lanes = new ArrayList<>();
  private final Map<Integer, GeneratorLane> byFrame = new HashMap<>();

  /** Frames of the generators that run, the innermost last. */
  private final List<Integer> running = new ArrayList<>();

  /** The frames suspended together, outermost first, by the outermost. */
  private final Map<Integer, List<Integer>> suspended = new HashMap<>();

  // Who has control: from which step on, which lane.
  private final IntColumn turnSteps = new IntColumn();
  private final IntColumn turnLanes = new IntColumn();
  private final int[] turns;

  private GeneratorLanes(Trace trace) {
    this.trace = trace;
    turn(0);
    if (trace.tasks().isEmpty()) {
      for (int step = 0; step < trace.size(); step++) {
        follow(step);
      }
    }
    turns = turnSteps.toArray();
  }

  /** Of a program that makes no tasks; a program with tasks has none of these lanes. */
  static GeneratorLanes of(Trace trace) {
    return new GeneratorLanes(trace);
  }

  /** In the order of their creation. */
  List<GeneratorLane> lanes() {
    return lanes;
  }

  /** The lane of the generator with this frame; -1 if it has none. */
  int laneOf(int frame) {
    if (byFrame.isEmpty()) {
      return -1; // A long trace with tasks asks often.
    }
    GeneratorLane lane = byFrame.get(frame);
    return lane == null ? -1 : lane.index();
  }

  /** The lane that has control after a step; 0 is the main program's. */
  int inControl(int step) {
    return turnLanes.get(IntColumn.firstAfter(turns, 0, turns.length, Math.max(0, step)) - 1);
  }

  private void follow(int step) {
    int frame = trace.frame(step);
    switch (trace.kind(step)) {
      case GENERATOR_CREATED -> create(frame, step);
      case GENERATOR_RESUMED, THROWN_IN -> resume(frame, step);
      case YIELDED -> suspend(trace.a(step), step);
      case RETURNED, FRAME_UNWOUND, GENERATOR_CLOSED -> end(frame, step);
      default -> {}
    }
  }

  private void create(int frame, int step) {
    GeneratorLane lane = new GeneratorLane(trace, frame, lanes.size() + 1, control(), step);
    lanes.add(lane);
    byFrame.put(frame, lane);
  }

  private void resume(int frame, int step) {
    List<Integer> together = suspended.remove(frame);
    for (int each : together == null ? List.of(frame) : together) {
      GeneratorLane lane = byFrame.get(each);
      if (lane != null && !lane.isOver() && !running.contains(each)) {
        lane.becomes(SpanState.RUNNING, step);
        running.add(each);
      }
    }
    turn(step);
  }

  private void suspend(int outermost, int step) {
    int from = running.indexOf(outermost);
    if (from >= 0) {
      List<Integer> together = running.subList(from, running.size());
      suspended.put(outermost, List.copyOf(together));
      together.forEach(each -> byFrame.get(each).becomes(SpanState.SUSPENDED, step));
      together.clear();
    }
    turn(step);
  }

  private void end(int frame, int step) {
    GeneratorLane lane = byFrame.get(frame);
    if (lane != null) {
      lane.ends(step);
      suspended.remove(frame);
      running.remove((Integer) frame);
      turn(step);
    }
  }

  private int control() {
    return running.isEmpty() ? MAIN : byFrame.get(running.get(running.size() - 1)).index();
  }

  private void turn(int step) {
    turnSteps.add(step);
    turnLanes.add(control());
  }
}
