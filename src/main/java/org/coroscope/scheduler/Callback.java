package org.coroscope.scheduler;

/** What a handle runs. */
@FunctionalInterface
public interface Callback {
  /** Runs it; the guest's errors may be thrown. */
  void run();

  /** How messages and traces name it, as {@code "tick()"}. */
  default String describe() {
    return "callback";
  }

  /** What it is for, in words for people who watch the loop; what it is called if that says it. */
  default String purpose() {
    return describe();
  }
}
