package org.coroscope.scheduler;

/**
 * What runs after a future is done. {@link Future#removeDoneCallback} finds it by {@code equals},
 * so a guest's callable needs an {@code equals} that follows the guest's rule.
 */
@FunctionalInterface
public interface DoneCallback {
  /** Runs it with the future that is done; the guest's errors may be thrown. */
  void done(Future future);

  /** How messages and traces name it for a future, as {@code "report(<Future finished>)"}. */
  default String describe(Future future) {
    return "callback";
  }

  /** What it is for, in words for people who watch the loop. */
  default String purpose(Future future) {
    return describe(future);
  }
}
