package org.coroscope.trace;

/**
 * One event, taken out of the columns for reading.
 *
 * @param step its index
 * @param kind what happened
 * @param task the task it is about, or {@link Trace#NO_TASK}
 * @param time virtual time in nanoseconds
 * @param line source line from 1, or 0
 * @param frame frame number, or {@link Trace#NO_FRAME}
 * @param a first operand; see {@link EventKind#slots()}
 * @param b second operand
 * @param c third operand
 * @param d fourth operand
 */
public record TraceEvent(
    int step,
    EventKind kind,
    int task,
    long time,
    int line,
    int frame,
    int a,
    int b,
    int c,
    int d) {

  /** Operands c and d as one number, for kinds that have a {@link Slot.Type#TIME} operand. */
  public long timeOperand() {
    return (long) c << 32 | d & 0xffffffffL;
  }
}
