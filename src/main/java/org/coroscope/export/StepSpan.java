package org.coroscope.export;

import java.util.Optional;
import org.coroscope.trace.Trace;

/**
 * Steps from one to another.
 *
 * @param from the first
 * @param to the last
 */
public record StepSpan(int from, int to) {

  /** All steps of a trace. */
  public static StepSpan whole(Trace trace) {
    return new StepSpan(0, trace.lastStep());
  }

  /**
   * The steps that lie between two moments of virtual time, both included; none if nothing happens
   * between them.
   *
   * @param fromNanos the first moment
   * @param toNanos the last moment
   */
  public static Optional<StepSpan> between(Trace trace, long fromNanos, long toNanos) {
    int first = trace.firstStepAt(fromNanos);
    int last = toNanos >= trace.endTime() ? trace.lastStep() : trace.firstStepAt(toNanos + 1) - 1;
    boolean some = first <= last && trace.time(first) >= fromNanos;
    return some ? Optional.of(new StepSpan(first, last)) : Optional.empty();
  }
}
