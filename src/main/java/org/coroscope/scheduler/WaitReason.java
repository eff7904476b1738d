package org.coroscope.scheduler;

import java.util.Objects;

/**
 * Why a task is suspended; a future carries it for those who await it.
 *
 * @param kind what kind of thing is waited for
 * @param text that thing for people, such as {@code "an item of queue 'jobs'"}; may be empty
 * @param target the number of the timer, completion or guest resource waited for, or {@link
 *     #NO_TARGET}
 */
public record WaitReason(WaitKind kind, String text, long target) {
  /** There is no number to name what is waited for. */
  public static final long NO_TARGET = -1;

  /** For a bare yield. */
  public static final WaitReason YIELD =
      new WaitReason(WaitKind.YIELD, "the others to have a turn");

  /** For a yield of something that cannot be awaited: the task goes on with an error. */
  public static final WaitReason BAD_YIELD = new WaitReason(WaitKind.YIELD, "nothing it can await");

  /** For a future that says nothing about itself. */
  public static final WaitReason FUTURE = new WaitReason(WaitKind.FUTURE, "");

  /** For a task; its name is had from the task. */
  public static final WaitReason TASK = new WaitReason(WaitKind.TASK, "");

  /** Refuses missing parts. */
  public WaitReason {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }

  /** A reason without a target. */
  public WaitReason(WaitKind kind, String text) {
    this(kind, text, NO_TARGET);
  }
}
