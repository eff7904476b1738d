package org.coroscope.trace;

/**
 * The state of a task as a learner sees it. Legal ways: CREATED → RUNNING; RUNNING ⇄ BLOCKING;
 * RUNNING → SUSPENDED, READY, FINISHED, FAILED, CANCELLED; SUSPENDED → READY → RUNNING.
 */
public enum TaskStatus {
  /** It exists; nothing of it has run. Its first step may already be in the ready queue. */
  CREATED("created"),
  /** It has run before and is in the ready queue again. */
  READY("ready"),
  RUNNING("running"),
  /** It runs while the clock goes on, so that nothing else can. */
  BLOCKING("blocking the loop"),
  SUSPENDED("suspended"),
  FINISHED("finished"),
  FAILED("failed"),
  CANCELLED("cancelled");

  private static final TaskStatus[] VALUES = values();

  private final String word;

  TaskStatus(String word) {
    this.word = word;
  }

  /** The English word for this state. */
  public String word() {
    return word;
  }

  /** Whether the task will never run again. */
  public boolean isDone() {
    return compareTo(FINISHED) >= 0;
  }

  static TaskStatus of(int ordinal) {
    return VALUES[ordinal];
  }
}
