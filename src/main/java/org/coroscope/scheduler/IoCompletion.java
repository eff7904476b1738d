package org.coroscope.scheduler;

/** Simulated input or output that is done at a given time, and then runs its callback. */
public final class IoCompletion extends TimerHandle {
  private final String description;

  IoCompletion(EventLoop loop, long when, Callback callback, String description, Object context) {
    super(loop, HandleReason.IO, when, callback, context);
    this.description = description;
  }

  /** What is done, for people: {@code "first byte from example.org"}. */
  public String description() {
    return description;
  }
}
