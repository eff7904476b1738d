package org.coroscope.trace;

/**
 * Everything that replaying knows after one step, never changed: a checkpoint, or a state's inside.
 */
final class Snapshot {

  int step;
  long time;
  int iteration;
  LoopPhase phase;
  int loopLabel;
  int loopDepth;
  int current;
  int base;

  /**
   * Task and base in turn of those that a thread or another loop has interrupted, first to last.
   */
  int[] interrupted;

  boolean blocked;
  boolean ended;

  /** Frame number and line in turn, outermost first. */
  int[] stack;

  /** Positions in the log of queued handles: what is between them is in the ready queue … */
  int readyHead;

  int readyTail;

  /** … except these positions, which were run out of order. */
  int[] readyGaps;

  int timerCount;

  /** Ordinals of the timers that are set. */
  int[] timers;

  /** Outermost frames of suspended generators, ascending, and what each has detached. */
  int[] segmentKeys;

  int[][] segments;

  /** Number, step of request, step of last progress in turn. */
  int[] io;

  /** Number and step of last change in turn. */
  int[] resources;

  int outputLength;
  int lastOutputStep;
  TaskCell[][] tasks;

  /** About how many ints it takes: checkpoints are the rarer the bigger they are. */
  int weight() {
    return 40
        + interrupted.length
        + stack.length
        + readyGaps.length
        + timers.length
        + segmentKeys.length * 8
        + io.length
        + resources.length
        + tasks.length;
  }
}
