package org.coroscope.scheduler;

/** Runs one callback of a future that is done. */
final class FutureCallbackHandle extends Handle {
  private final Future future;
  private final DoneCallback doneCallback;

  FutureCallbackHandle(EventLoop loop, Future future, DoneCallback doneCallback, Object context) {
    super(loop, HandleReason.FUTURE_CALLBACK, null, context, loop.nextHandleId());
    this.future = future;
    this.doneCallback = doneCallback;
  }

  @Override
  public Future future() {
    return future;
  }

  @Override
  public String describe() {
    return doneCallback.describe(future);
  }

  @Override
  public String purpose() {
    return doneCallback.purpose(future);
  }

  @Override
  void invoke() {
    doneCallback.done(future);
  }
}
