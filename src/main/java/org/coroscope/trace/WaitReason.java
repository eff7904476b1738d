package org.coroscope.trace;

/** Why a task is suspended; the word is what the learner reads. */
public enum WaitReason {
  /**
   * It only gives the others a turn ({@code sleep(0)}, a bare yield) and is ready again at once.
   */
  TURN("its next turn"),
  SLEEP("sleep"),
  TASK("task"),
  FUTURE("future"),
  /** Several at once, all of them. */
  GATHER("gather"),
  /** The tasks of its task group, all of them. */
  GROUP("task group"),
  /** Several at once, as many as it asked for. */
  WAIT("wait"),
  /** Something that is shielded from its cancellation. */
  SHIELD("shield"),
  QUEUE("queue"),
  LOCK("lock"),
  SEMAPHORE("semaphore"),
  EVENT("event"),
  CONDITION("condition"),
  BARRIER("barrier"),
  IO("I/O"),
  /** Work given to another thread. */
  EXECUTOR("executor"),
  /** Another greenlet or thread runs instead. */
  SWITCH("switch"),
  OTHER("something");

  private static final WaitReason[] VALUES = values();

  private final String word;

  WaitReason(String word) {
    this.word = word;
  }

  /** A short English word for labels. */
  public String word() {
    return word;
  }

  /** Whether the wait's target number is that of a task. */
  public boolean targetsTask() {
    return this == TASK || this == GATHER || this == GROUP || this == WAIT || this == SHIELD;
  }

  static WaitReason of(int ordinal) {
    return VALUES[ordinal];
  }
}
