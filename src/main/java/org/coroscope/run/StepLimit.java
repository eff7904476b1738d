package org.coroscope.run;

import java.util.Locale;
import java.util.function.IntConsumer;
import org.coroscope.vm.LimitExceeded;

/** Tells the progress of a recording now and then, and ends the program at the limit of steps. */
final class StepLimit {
  private static final int PROGRESS_EVERY = 1 << 14;

  private final Recorder recorder;
  private final int most;
  private final IntConsumer progress;

  private StepLimit(Recorder recorder, int most, IntConsumer progress) {
    this.recorder = recorder;
    this.most = most;
    this.progress = progress;
  }

  /** Begins to watch a recorder. */
  static void watch(Recorder recorder, int most, IntConsumer progress) {
    new StepLimit(recorder, most, progress).watchNext(0);
  }

  private void watchNext(int recorded) {
    int next = Math.min(recorded + PROGRESS_EVERY, most);
    recorder.watch(next - 1, () -> reached(next));
  }

  private void reached(int recorded) {
    if (recorded >= most) {
      // Nobody watches from now on: what follows is only how the program is brought to its end.
      throw new LimitExceeded(
          String.format(
              Locale.ROOT, "step limit: the program has run for %,d recorded steps", most));
    }
    progress.accept(recorded);
    watchNext(recorded);
  }
}
