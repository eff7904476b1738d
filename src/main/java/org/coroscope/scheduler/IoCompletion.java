package org.coroscope.scheduler;

/** Simulated input or output that is done at a given time, and then runs its callback. */
public final class IoCompletion extends TimerHandle {
  private final String description;
  private final boolean silent;

  IoCompletion(EventLoop loop, long when, Callback callback, String description, Object context) {
    super(loop, HandleReason.IO, when, callback, context);
    this.description = description;
    this.silent = false;
  }

  /** One of which the instrument is not told as such. */
  IoCompletion(EventLoop loop, long when, Callback callback, String description) {
    super(loop, HandleReason.IO, when, callback, null);
    this.description = description;
    this.silent = true;
  }

  /** What is done, for people: {@code "first byte from example.org"}. */
  public String description() {
    return description;
  }

  @Override
  public String describe() {
    return description;
  }

  @Override
  public String purpose() {
    return description;
  }

  boolean isSilent() {
    return silent;
  }
}
