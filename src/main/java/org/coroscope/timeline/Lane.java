package org.coroscope.timeline;

import org.coroscope.trace.Trace;

/**
 * One row of the timeline.
 *
 * @param index its number in the model: 0 is the loop, then the tasks (in a program without tasks
 *     the generators) in the order of their creation, then the network connections in the order of
 *     their opening
 * @param kind whose doings it shows
 * @param task the task's number, for a connection that of its owner; {@link Trace#NO_TASK} for the
 *     loop, for generators, and for connections of clients outside the program
 * @param name what is written beside it
 * @param parent the lane of the task or generator that created it, or owns the connection; 0 if
 *     that was the main program; -1 for the loop
 * @param depth how many ancestors it has among the tasks or generators
 * @param firstStep the step at which it begins
 * @param endStep the step at which it ends; the trace's size if it never does
 */
public record Lane(
    int index,
    LaneKind kind,
    int task,
    String name,
    int parent,
    int depth,
    int firstStep,
    int endStep) {

  /** Whether it is the loop's lane. */
  public boolean isLoop() {
    return kind == LaneKind.LOOP;
  }

  /** Whether it is a network connection's lane. */
  public boolean isConnection() {
    return kind == LaneKind.CONNECTION;
  }

  /** Whether it is a generator's lane. */
  public boolean isGenerator() {
    return kind == LaneKind.GENERATOR;
  }

  /** Whether it is a task's lane. */
  public boolean isTask() {
    return kind == LaneKind.TASK;
  }
}
