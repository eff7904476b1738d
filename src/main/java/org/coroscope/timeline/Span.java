package org.coroscope.timeline;

import java.util.Optional;
import org.coroscope.trace.WaitReason;

/**
 * A stretch of a lane in one state.
 *
 * @param lane the lane's index
 * @param fromStep the step at which the state begins
 * @param toStep the step at which it is over; the trace's size if it never is
 * @param fromTime virtual time of the beginning, in nanoseconds
 * @param toTime virtual time of the end
 * @param state the state
 * @param reason why the task is suspended, if it is
 * @param label what to write into it: what is awaited, or which turn of the loop; may be empty
 */
public record Span(
    int lane,
    int fromStep,
    int toStep,
    long fromTime,
    long toTime,
    SpanState state,
    Optional<WaitReason> reason,
    String label) {

  /** How much virtual time it takes, in nanoseconds. */
  public long duration() {
    return toTime - fromTime;
  }
}
