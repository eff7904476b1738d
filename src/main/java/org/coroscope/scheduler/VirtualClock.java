package org.coroscope.scheduler;

/**
 * The only time there is in a program: whole nanoseconds since the program started.
 *
 * <p>Never moves by itself and never goes back.
 */
public final class VirtualClock {
  /** A limit that is never reached. */
  public static final long UNLIMITED = Long.MAX_VALUE;

  private static final double NANOS_PER_SECOND = 1e9;

  /** Told of every move of a clock. */
  @FunctionalInterface
  public interface Listener {
    /**
     * The clock has moved.
     *
     * @param from nanoseconds before
     * @param to nanoseconds now, more than {@code from}
     */
    void clockAdvanced(long from, long to);
  }

  private final long limit;
  private long now;
  private Listener listener;

  /** A clock at zero without a limit. */
  public VirtualClock() {
    this(UNLIMITED);
  }

  /**
   * A clock at zero.
   *
   * @param limit the last nanosecond the clock may show, at least 0; {@link #UNLIMITED} for none
   */
  public VirtualClock(long limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("a clock's limit cannot be negative: " + limit);
    }
    this.limit = limit;
  }

  /** Nanoseconds since the start. */
  public long now() {
    return now;
  }

  /** The last nanosecond this clock may show. */
  public long limit() {
    return limit;
  }

  /** Sets who is told of every move, or null for nobody. */
  public void setListener(Listener listener) {
    this.listener = listener;
  }

  /**
   * Moves the clock to a time not before now.
   *
   * @throws VirtualTimeLimitException if that is beyond the limit; the clock then stays where it is
   * @throws IllegalArgumentException if that is in the past
   */
  public void advanceTo(long time) {
    if (time < now) {
      throw new IllegalArgumentException("the clock cannot go back from " + now + " to " + time);
    }
    if (time > limit) {
      throw new VirtualTimeLimitException(limit, time);
    }
    if (time == now) {
      return;
    }
    long from = now;
    now = time;
    if (listener != null) {
      listener.clockAdvanced(from, time);
    }
  }

  /**
   * Moves the clock on by a duration.
   *
   * @param nanos at least 0
   * @throws VirtualTimeLimitException if that leads beyond the limit
   */
  public void advanceBy(long nanos) {
    if (nanos < 0) {
      throw new IllegalArgumentException("the clock cannot go back by " + -nanos + " ns");
    }
    advanceTo(after(nanos));
  }

  /** The time a duration from now; the end of time if the sum does not fit. */
  public long after(long nanos) {
    long sum = now + nanos;
    return nanos > 0 && sum < now ? Long.MAX_VALUE : sum;
  }

  /** The nearest number of nanoseconds to a number of seconds; not-a-number counts as zero. */
  public static long toNanos(double seconds) {
    return Math.round(seconds * NANOS_PER_SECOND);
  }

  /** The floating point number of seconds nearest to a number of nanoseconds. */
  public static double toSeconds(long nanos) {
    return nanos / NANOS_PER_SECOND;
  }

  /** A time for people: seconds with milliseconds, and all nine digits where they are needed. */
  public static String format(long nanos) {
    long fraction = Math.floorMod(nanos, 1_000_000_000L);
    long seconds = Math.floorDiv(nanos, 1_000_000_000L);
    if (fraction % 1_000_000 == 0) {
      return String.format("%d.%03d s", seconds, fraction / 1_000_000);
    }
    return String.format("%d.%09d s", seconds, fraction);
  }
}
