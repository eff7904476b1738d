package org.coroscope.trace;

/** What sort of thing a task of the trace is in the program. */
public enum TaskKind {
  TASK,
  GREENLET,
  THREAD,
  PROCESS;

  private static final TaskKind[] VALUES = values();

  static TaskKind of(int ordinal) {
    return VALUES[ordinal];
  }
}
