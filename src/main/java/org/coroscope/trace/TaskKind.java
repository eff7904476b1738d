package org.coroscope.trace;

/** What sort of thing a task of the trace is in the program. */
public enum TaskKind {
  TASK,
  GREENLET,
  THREAD,
  PROCESS;

  /** Whether it takes its turns in an event loop, where threads and processes need none. */
  boolean isOfLoop() {
    return this == TASK || this == GREENLET;
  }

  private static final TaskKind[] VALUES = values();

  static TaskKind of(int ordinal) {
    return VALUES[ordinal];
  }
}
