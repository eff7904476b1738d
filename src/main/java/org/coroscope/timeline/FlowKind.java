package org.coroscope.timeline;

/** What an arrow between two lanes says. */
public enum FlowKind {
  /** From the creator to the created task or generator. */
  SPAWN,
  /** From whoever made it possible to the task, or whoever asks to the generator, that runs on. */
  WAKE,
  /** From whoever asked to the task that is to cancel. */
  CANCEL;

  private static final FlowKind[] VALUES = values();

  static FlowKind of(int ordinal) {
    return VALUES[ordinal];
  }
}
