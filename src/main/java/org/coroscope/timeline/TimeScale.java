package org.coroscope.timeline;

import org.coroscope.trace.Trace;

/**
 * Where steps and times lie along the axis, in units from 0 to {@link #length()}. Immutable.
 *
 * <p>On the time axis, stretches in which the clock goes on are to scale, all with the same number
 * of units a second. A burst (all steps at one instant) takes no virtual time and would have no
 * width; it is opened up, so many units a step, less for very long ones. Within a burst the clock
 * stands still: these are the warped places that {@link Burst} tells the ruler of. On the step axis
 * every step has the same width.
 *
 * <p>Step s lies at its event; the state after it lasts until the next step's place. So a gap in
 * time lies between the last step before it and the first one after it. Both ways round are
 * monotone: {@code stepAt(positionOf(s)) == s}, and {@code positionOf(stepAt(u)) <= u}.
 */
public final class TimeScale {

  /** Units a step of a burst is wide; a unit is a pixel at zoom 1. */
  private static final double STEP_UNITS = 8;

  /** From so many steps on, a burst grows with the logarithm only. */
  private static final int LONG_BURST = 400;

  /** Passing time gets so many times the units that all bursts take together. */
  private static final double TIME_SHARE = 1.5;

  private final AxisKind kind;
  private final int steps;
  private final double length;
  private final double unitsPerNano;

  /** For each burst: its first step, its time, its place and its width. */
  private final int[] firstSteps;

  private final long[] times;
  private final double[] places;
  private final double[] widths;

  private TimeScale(
      AxisKind kind,
      int steps,
      double unitsPerNano,
      int[] firstSteps,
      long[] times,
      double[] places,
      double[] widths) {
    this.kind = kind;
    this.steps = steps;
    this.unitsPerNano = unitsPerNano;
    this.firstSteps = firstSteps;
    this.times = times;
    this.places = places;
    this.widths = widths;
    int last = places.length - 1;
    this.length = places[last] + widths[last];
  }

  /** The scale of a whole trace. */
  public static TimeScale of(Trace trace, AxisKind kind) {
    return kind == AxisKind.STEPS ? bySteps(trace) : byTime(trace);
  }

  private static TimeScale bySteps(Trace trace) {
    return new TimeScale(
        AxisKind.STEPS,
        trace.size(),
        0,
        new int[] {0},
        new long[] {0},
        new double[] {0},
        new double[] {trace.size() * STEP_UNITS});
  }

  private static TimeScale byTime(Trace trace) {
    IntColumn first = new IntColumn();
    long before = Long.MIN_VALUE;
    for (int step = 0; step < trace.size(); step++) {
      long time = trace.time(step);
      if (time != before) {
        first.add(step);
        before = time;
      }
    }
    int[] firstSteps = first.toArray();
    int n = firstSteps.length;
    long[] times = new long[n];
    double[] widths = new double[n];
    double bursts = 0;
    for (int i = 0; i < n; i++) {
      int end = i + 1 < n ? firstSteps[i + 1] : trace.size();
      times[i] = trace.time(firstSteps[i]);
      widths[i] = burstWidth(end - firstSteps[i]);
      bursts += widths[i];
    }
    long duration = times[n - 1] - times[0];
    double unitsPerNano = duration == 0 ? 0 : bursts * TIME_SHARE / duration;
    double[] places = new double[n];
    for (int i = 1; i < n; i++) {
      places[i] = places[i - 1] + widths[i - 1] + (times[i] - times[i - 1]) * unitsPerNano;
    }
    return new TimeScale(
        AxisKind.TIME, trace.size(), unitsPerNano, firstSteps, times, places, widths);
  }

  private static double burstWidth(int steps) {
    double shown =
        steps <= LONG_BURST ? steps : LONG_BURST * (1 + Math.log((double) steps / LONG_BURST));
    return shown * STEP_UNITS;
  }

  /** What runs along the axis. */
  public AxisKind kind() {
    return kind;
  }

  /** The whole axis, in units. */
  public double length() {
    return length;
  }

  /** How many steps there are. */
  public int steps() {
    return steps;
  }

  /** Units of one nanosecond that passes; 0 on the step axis and if no time passes at all. */
  public double unitsPerNano() {
    return unitsPerNano;
  }

  // ---- steps ------------------------------------------------------------------------------------

  /** The place of a step; steps from 0 to {@link #steps()}, which is the axis' end. */
  public double positionOf(int step) {
    if (step <= 0) {
      return 0;
    }
    if (step >= steps) {
      return length;
    }
    int i = burstOfStep(step);
    return places[i] + widths[i] * (step - firstSteps[i]) / stepsOf(i);
  }

  /** The last step at or before this place. */
  public int stepAt(double position) {
    if (position <= 0) {
      return 0;
    }
    int i = burstAt(position);
    int n = stepsOf(i);
    int within = (int) Math.floor((position - places[i]) / widths[i] * n);
    int step = firstSteps[i] + Math.max(0, Math.min(n - 1, within));
    // The division may be a hair off; the promise is exact.
    if (within + 1 < n && positionOf(step + 1) <= position) {
      step++;
    } else if (step > firstSteps[i] && positionOf(step) > position) {
      step--;
    }
    return step;
  }

  /** The step whose place is nearest. */
  public int nearestStep(double position) {
    int step = stepAt(position);
    boolean later =
        step + 1 < steps && positionOf(step + 1) - position < position - positionOf(step);
    return later ? step + 1 : step;
  }

  // ---- times ------------------------------------------------------------------------------------

  /** The place at which the clock comes to this time (where its burst begins, if there is one). */
  public double positionOfTime(long time) {
    if (time <= times[0]) {
      return 0;
    }
    int low = 0;
    int high = times.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times[middle] < time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == times.length) {
      return length;
    }
    return places[low] - (times[low] - time) * unitsPerNano;
  }

  /** What the clock shows at this place, in nanoseconds. */
  public long timeAt(double position) {
    int i = burstAt(Math.max(0, position));
    double beyond = position - places[i] - widths[i];
    if (beyond <= 0 || unitsPerNano == 0 || i + 1 == times.length) {
      return times[i];
    }
    return Math.min(times[i + 1], times[i] + (long) (beyond / unitsPerNano));
  }

  // ---- bursts -----------------------------------------------------------------------------------

  /** How many bursts there are; on the step axis one. */
  int burstCount() {
    return places.length;
  }

  /** A place at which the clock stands still while steps happen. */
  Burst burst(int index) {
    return new Burst(
        places[index],
        places[index] + widths[index],
        times[index],
        firstSteps[index],
        stepsOf(index));
  }

  double burstPlace(int index) {
    return places[index];
  }

  double burstEnd(int index) {
    return places[index] + widths[index];
  }

  /** The last burst that begins at or before this place. */
  int burstAt(double position) {
    int low = 0;
    int high = places.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, low - 1);
  }

  private int burstOfStep(int step) {
    return IntColumn.firstAfter(firstSteps, 0, firstSteps.length, step) - 1;
  }

  private int stepsOf(int burst) {
    int end = burst + 1 < firstSteps.length ? firstSteps[burst + 1] : steps;
    return end - firstSteps[burst];
  }
}
