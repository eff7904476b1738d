package org.coroscope.trace;

/**
 * Gives the states of many steps, one after the other, much cheaper than {@link Trace#stateAt}
 * gives each. Keeps where it is: not to be shared between threads.
 */
public final class StateWalk {

  private final Trace trace;
  private final TraceIndex index;
  private final Replay replay;
  private LoopState before;
  private LoopState last;

  StateWalk(Trace trace, EventColumns events, TraceIndex index) {
    this.trace = trace;
    this.index = index;
    Snapshot first = index.at(0);
    replay = new Replay(events, index, first);
    last = new LoopState(trace, index, first);
  }

  /**
   * The state after a step. Cheap are the step that was asked for last, the one before it, and
   * those behind it; others cost what they cost elsewhere.
   */
  public LoopState at(int step) {
    int wanted = Math.max(0, Math.min(trace.lastStep(), step));
    if (before != null && wanted == before.step()) {
      return before;
    }
    if (wanted < last.step()) {
      return trace.stateAt(wanted);
    }
    // The step before it, too: who tells of a step looks at both.
    for (int next = Math.max(last.step() + 1, wanted - 1); next <= wanted; next++) {
      replay.applyThrough(next);
      before = last;
      last = new LoopState(trace, index, replay.snapshot());
    }
    return last;
  }
}
