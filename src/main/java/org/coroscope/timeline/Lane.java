package org.coroscope.timeline;

import org.coroscope.trace.Trace;

/**
 * One row of the timeline.
 *
 * @param index its number in the model: 0 is the loop, then the tasks in the order of their
 *     creation, then the network connections in the order of their opening
 * @param task the task's number, for a connection that of its owner; {@link Trace#NO_TASK} for the
 *     loop, and for connections of clients outside the program
 * @param connection the connection's number; 0 if it is none
 * @param name what is written beside it
 * @param parent the lane of the task that created it, or owns the connection; 0 if that was the
 *     main program; -1 for the loop
 * @param depth how many ancestors it has among the tasks
 * @param firstStep the step at which it begins
 * @param endStep the step at which it ends; the trace's size if it never does
 */
public record Lane(
    int index,
    int task,
    int connection,
    String name,
    int parent,
    int depth,
    int firstStep,
    int endStep) {

  /** Whether it is the loop's lane. */
  public boolean isLoop() {
    return index == 0;
  }

  /** Whether it is a network connection's lane. */
  public boolean isConnection() {
    return connection > 0;
  }
}
