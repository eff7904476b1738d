package org.coroscope.run;

import org.coroscope.vm.LimitExceeded;

/** Counts recorded steps and ends the program at the limit. */
final class StepLimit {
  private final int most;

  StepLimit(int most) {
    this.most = most;
  }

  /** To be called with the number of steps recorded so far. */
  void check(int recorded) {
    if (recorded >= most) {
      throw new LimitExceeded(
          String.format("step limit: the program has run for %,d recorded steps", most));
    }
  }
}
