package org.coroscope.library.asyncio;

import org.coroscope.scheduler.DoneCallback;
import org.coroscope.scheduler.Future;

/** A callback that a future's repr can name. */
interface LabelledCallback extends DoneCallback {

  /** As it stands in {@code cb=[…]}. */
  String label();

  /** asyncio's own callback, named as in asyncio's own source. */
  static LabelledCallback of(String name, String place, DoneCallback code) {
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
        return label();
      }
    };
  }
}
