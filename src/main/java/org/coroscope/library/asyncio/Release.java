package org.coroscope.library.asyncio;

import org.coroscope.scheduler.Callback;
import org.coroscope.scheduler.Future;
import org.coroscope.vm.object.PyNone;

/** Completes a future that somebody waits on, unless it is done. */
record Release(Future waiter) implements Callback {
  @Override
  public void run() {
    if (!waiter.done()) {
      waiter.setResult(PyNone.NONE);
    }
  }

  @Override
  public String describe() {
    return "the time limit of " + waiter.waitReason().text();
  }
}
