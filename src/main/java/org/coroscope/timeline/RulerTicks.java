package org.coroscope.timeline;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.trace.TimeText;

/** Works out the ruler's marks: round numbers in one unit, far enough apart to be read. */
final class RulerTicks {

  /** The least distance between two marks, in pixels. */
  static final double LEAST_DISTANCE = 72;

  private RulerTicks() {}

  static List<Tick> of(TimeScale scale, TimeWindow window, double left) {
    return scale.kind() == AxisKind.STEPS ? steps(scale, window, left) : times(scale, window, left);
  }

  private static List<Tick> steps(TimeScale scale, TimeWindow window, double left) {
    List<Tick> ticks = new ArrayList<>();
    double pixelsPerStep = window.zoom() * scale.length() / scale.steps();
    long distance = roundUp(Math.max(1, LEAST_DISTANCE / pixelsPerStep));
    long first = scale.stepAt(window.start()) / distance * distance;
    for (long step = first; step < scale.steps(); step += distance) {
      double x = window.toX(scale.positionOf((int) step));
      if (x > window.width()) {
        break;
      }
      if (x >= 0) {
        ticks.add(new Tick(left + x, Long.toString(step)));
      }
    }
    return ticks;
  }

  private static List<Tick> times(TimeScale scale, TimeWindow window, double left) {
    List<Tick> ticks = new ArrayList<>();
    double pixelsPerNano = scale.unitsPerNano() * window.zoom();
    long end = scale.timeAt(scale.length());
    if (pixelsPerNano <= 0) {
      double x = window.toX(0);
      if (x >= 0 && x <= window.width()) {
        ticks.add(new Tick(left + x, TimeText.of(scale.timeAt(0))));
      }
      return ticks;
    }
    long distance = roundUp(Math.max(1, LEAST_DISTANCE / pixelsPerNano));
    long first = scale.timeAt(Math.max(0, window.start())) / distance * distance;
    long last = Math.min(end, scale.timeAt(window.toPosition(window.width())));
    TimeText.Unit unit = TimeText.Unit.of(last / distance * distance, distance);
    for (long time = first; time <= end; time += distance) {
      double x = window.toX(scale.positionOfTime(time));
      if (x > window.width()) {
        break;
      }
      if (x >= 0) {
        ticks.add(new Tick(left + x, TimeText.of(time, unit)));
      }
    }
    return ticks;
  }

  /** The smallest of 1, 2, 5, 10, 20, 50, … that is not less. */
  static long roundUp(double value) {
    long power = 1;
    while (true) {
      for (long digit : new long[] {1, 2, 5}) {
        if (power * digit >= value || power > Long.MAX_VALUE / 100) {
          return power * digit;
        }
      }
      power *= 10;
    }
  }
}
