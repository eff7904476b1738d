package org.coroscope.trace;

/** Writes virtual times for people, the same on every machine. */
public final class TimeText {

  private static final long MICRO = 1_000;
  private static final long MILLI = 1_000_000;
  private static final long SECOND = 1_000_000_000;

  private TimeText() {}

  /**
   * A time in the largest unit that leaves something before the point, with at most three digits
   * behind it: {@code 0 s}, {@code 1.5 s}, {@code 500 ms}, {@code 20 µs}, {@code 7 ns}.
   */
  public static String of(long nanos) {
    if (nanos < 0) {
      return "-" + of(-nanos);
    }
    if (nanos == 0 || nanos >= SECOND) {
      return decimal(nanos, SECOND) + " s";
    }
    if (nanos >= MILLI) {
      return decimal(nanos, MILLI) + " ms";
    }
    if (nanos >= MICRO) {
      return decimal(nanos, MICRO) + " µs";
    }
    return nanos + " ns";
  }

  /** A unit of time, as it is written behind a number. */
  public enum Unit {
    /** s. */
    SECOND(TimeText.SECOND, "s"),
    /** ms. */
    MILLISECOND(MILLI, "ms"),
    /** µs. */
    MICROSECOND(MICRO, "µs"),
    /** ns. */
    NANOSECOND(1, "ns");

    private final long nanos;
    private final String sign;

    Unit(long nanos, String sign) {
      this.nanos = nanos;
      this.sign = sign;
    }

    /**
     * The unit in which several times are written alike; seconds if all are zero.
     *
     * @param largest the largest of them, in nanoseconds
     * @param distance by which they differ; three digits behind the point tell it
     */
    public static Unit of(long largest, long distance) {
      if (largest == 0) {
        return SECOND;
      }
      for (Unit unit : values()) {
        if (largest >= unit.nanos && distance * 1000 >= unit.nanos) {
          return unit;
        }
      }
      return NANOSECOND;
    }
  }

  /** A time, not negative, in a unit, with at most three digits behind the point. */
  public static String of(long nanos, Unit unit) {
    return decimal(nanos, unit.nanos) + " " + unit.sign;
  }

  /** A time in seconds with exactly three digits behind the point, as a clock shows it. */
  public static String clock(long nanos) {
    long millis = Math.floorDiv(nanos + MILLI / 2, MILLI);
    long rest = Math.floorMod(millis, 1000L);
    return Math.floorDiv(millis, 1000L) + "." + pad(rest) + " s";
  }

  private static String decimal(long nanos, long unit) {
    // Rounded to the nearest thousandth of the unit.
    long thousandth = unit / 1000;
    long thousandths =
        thousandth <= 1 ? nanos * 1000 / unit : Math.floorDiv(nanos + thousandth / 2, thousandth);
    String whole = Long.toString(thousandths / 1000);
    String digits = pad(thousandths % 1000);
    int end = 3;
    while (end > 0 && digits.charAt(end - 1) == '0') {
      end--;
    }
    return end == 0 ? whole : whole + "." + digits.substring(0, end);
  }

  private static String pad(long thousandths) {
    String text = Long.toString(thousandths);
    return "0".repeat(3 - text.length()) + text;
  }
}
