package org.coroscope.scheduler;

/** A program asked for more virtual time than it is given. */
public final class VirtualTimeLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long limit;
  private final long requested;

  /**
   * Names the limit and what was asked for.
   *
   * @param limit the last nanosecond allowed
   * @param requested the nanosecond the program wanted to reach
   */
  public VirtualTimeLimitException(long limit, long requested) {
    super(
        "virtual time limit reached: the program wants to go on at "
            + VirtualClock.format(requested)
            + ", and is allowed to run until "
            + VirtualClock.format(limit));
    this.limit = limit;
    this.requested = requested;
  }

  /** The last nanosecond allowed. */
  public long limit() {
    return limit;
  }

  /** The nanosecond the program wanted to reach. */
  public long requested() {
    return requested;
  }
}
