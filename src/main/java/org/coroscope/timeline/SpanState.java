package org.coroscope.timeline;

import org.coroscope.trace.TaskStatus;

/**
 * What a lane's owner does during a span, in the order of importance: where spans are too narrow to
 * be drawn one by one, the first of these among them is shown.
 */
public enum SpanState {
  BLOCKING("blocking"),
  RUNNING("running"),
  /** The main program runs, outside any loop; only in the loop's lane. */
  MAIN("main program"),
  /** The loop is in one of its turns; only in the loop's lane. */
  LOOP("turn"),
  READY("ready"),
  SUSPENDED("suspended"),
  CREATED("created"),
  /** The loop waits and the clock jumps; only in the loop's lane. */
  IDLE("idle"),
  /** An answer comes in over the connection. */
  RECEIVING("receiving"),
  /** A request went out over the connection, and nothing has come back yet. */
  AWAITING("waiting for an answer"),
  /** The host's name is looked up, or the host is asked for the connection. */
  CONNECTING("connecting"),
  /** The connection stands, and nothing goes over it. */
  OPEN("open");

  private static final SpanState[] VALUES = values();

  private final String word;

  SpanState(String word) {
    this.word = word;
  }

  /** The English word for it. */
  public String word() {
    return word;
  }

  /**
   * The state of a task or the loop that looks the same: connections have lanes of their own, so
   * that their states need no looks of their own.
   */
  public SpanState likeness() {
    return switch (this) {
      case RECEIVING -> LOOP;
      case AWAITING -> SUSPENDED;
      case CONNECTING -> CREATED;
      case OPEN -> IDLE;
      default -> this;
    };
  }

  /** This state's bit in a set of states. */
  public int bit() {
    return 1 << ordinal();
  }

  static SpanState of(int ordinal) {
    return VALUES[ordinal];
  }

  /** The most important state of a set that is not empty. */
  static SpanState first(int bits) {
    return VALUES[Integer.numberOfTrailingZeros(bits)];
  }

  /** The state for a task's status; null if the task is done and has no span. */
  static SpanState of(TaskStatus status) {
    return switch (status) {
      case CREATED -> CREATED;
      case READY -> READY;
      case RUNNING -> RUNNING;
      case BLOCKING -> BLOCKING;
      case SUSPENDED -> SUSPENDED;
      case FINISHED, FAILED, CANCELLED -> null;
    };
  }
}
