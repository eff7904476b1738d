package org.coroscope.library.asyncio;

import org.coroscope.scheduler.DoneCallback;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.Task;

/** A callback that a future's repr can name. */
interface LabelledCallback extends DoneCallback {

  /** As it stands in {@code cb=[…]}. */
  String label();

  /**
   * asyncio's own callback.
   *
   * @param name as in asyncio's own source
   * @param place where it stands there
   * @param meaning what it is for, in words that {@code of Task-1} can follow
   */
  static LabelledCallback of(String name, String place, String meaning, DoneCallback code) {
    return new LabelledCallback() {
      @Override
      public void done(Future future) {
        code.done(future);
      }

      @Override
      public String label() {
        return name + "() at " + place;
      }

      @Override
      public String describe(Future future) {
        return future instanceof Task task ? meaning + " of " + task.name() : meaning;
      }
    };
  }
}
