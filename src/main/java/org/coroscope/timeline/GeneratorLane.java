package org.coroscope.timeline;

import org.coroscope.trace.Trace;

/** What becomes of one generator over a trace. */
final class GeneratorLane {
  private static final int NEVER = -1;

  private final Trace trace;
  private final int frame;
  private final int lane;
  private final int creator;
  private final IntColumn steps = new IntColumn();
  private final IntColumn states = new IntColumn();
  private int endStep = NEVER;

  GeneratorLane(Trace trace, int frame, int lane, int creator, int step) {
    this.trace = trace;
    this.frame = frame;
    this.lane = lane;
    this.creator = creator;
    becomes(SpanState.CREATED, step);
  }

  /** The index of its lane. */
  int index() {
    return lane;
  }

  /** From this step on it is in this state. */
  void becomes(SpanState state, int step) {
    if (!isOver()) {
      steps.add(step);
      states.add(state.ordinal());
    }
  }

  /** It is closed by this step. */
  void ends(int step) {
    if (!isOver()) {
      endStep = step;
    }
  }

  boolean isOver() {
    return endStep != NEVER;
  }

  private int end() {
    return isOver() ? endStep : trace.size();
  }

  /** Its lane; its creator's is the main program's or one before it. */
  Lane lane(Lane parent) {
    int depth = parent.isLoop() ? 0 : parent.depth() + 1;
    return new Lane(
        lane,
        LaneKind.GENERATOR,
        Trace.NO_TASK,
        trace.generatorName(frame),
        creator,
        depth,
        steps.get(0),
        end());
  }

  int creator() {
    return creator;
  }

  void spans(SpanSink spans) {
    for (int i = 0; i < steps.size(); i++) {
      int to = i + 1 < steps.size() ? steps.get(i + 1) : end();
      spans.add(steps.get(i), to, SpanState.of(states.get(i)));
    }
  }
}
