package org.coroscope.trace;

/**
 * What one operand of an event means.
 *
 * @param name how narration templates and exports call it, such as {@code why}
 * @param type how the stored number is to be read
 */
public record Slot(String name, Type type) {

  /** How the integer stored for an operand is to be read. */
  public enum Type {
    /** A number in the string table; 0 is the empty text, which means "not recorded". */
    TEXT,
    /** A task number, or {@link Trace#NO_TASK} for the main program or the event loop. */
    TASK,
    /** A frame number, or {@link Trace#NO_FRAME}. */
    FRAME,
    /** A plain number: a count, or the number of a handle, timer, piece of I/O or resource. */
    NUMBER,
    /** A duration or instant of virtual time in nanoseconds; it takes the operands c and d. */
    TIME,
    /** The ordinal of a {@link WaitReason}. */
    REASON,
    /** The ordinal of a {@link LoopPhase}. */
    PHASE,
    /** The ordinal of an {@link OutputStreamKind}. */
    STREAM,
    /** The ordinal of a {@link SendMode}. */
    MODE,
    /** The ordinal of a {@link TaskKind}. */
    TASK_KIND
  }

  static Slot text(String name) {
    return new Slot(name, Type.TEXT);
  }

  static Slot task(String name) {
    return new Slot(name, Type.TASK);
  }

  static Slot number(String name) {
    return new Slot(name, Type.NUMBER);
  }

  static Slot frame(String name) {
    return new Slot(name, Type.FRAME);
  }

  static Slot time(String name) {
    return new Slot(name, Type.TIME);
  }

  static Slot of(Type type, String name) {
    return new Slot(name, type);
  }
}
