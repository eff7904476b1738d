package org.coroscope.run;

import java.util.function.IntConsumer;
import org.coroscope.vm.LimitExceeded;

/** Counts recorded steps, tells the progress, and ends the program at the limit. */
final class StepLimit {
  private static final int PROGRESS_EVERY = 1 << 14;

  private final int most;
  private final IntConsumer progress;
  private int next = PROGRESS_EVERY;
  private boolean reached;

  StepLimit(int most, IntConsumer progress) {
    this.most = most;
    this.progress = progress;
    this.next = Math.min(PROGRESS_EVERY, most);
  }

  /** To be called with the number of steps recorded so far. */
  void check(int recorded) {
    if (recorded >= next) {
      look(recorded);
    }
  }

  private void look(int recorded) {
    if (reached) {
      return;
    }
    if (recorded >= most) {
      // What is recorded from now on is only how the program is brought to its end.
      reached = true;
      throw new LimitExceeded(
          String.format("step limit: the program has run for %,d recorded steps", most));
    }
    next = Math.min(recorded + PROGRESS_EVERY, most);
    progress.accept(recorded);
  }
}
