package org.coroscope.timeline;

/**
 * The part of the axis that is seen, and how large. Immutable; each change gives a new one.
 *
 * @param start the unit at the left edge
 * @param zoom pixels a unit
 * @param width how wide the window is, in pixels
 */
public record TimeWindow(double start, double zoom, double width) {

  /** The widest a step may get on zooming in, in pixels a unit. */
  public static final double MOST_ZOOM = 12;

  /** Checks that there is something to see. */
  public TimeWindow {
    if (!(zoom > 0) || !(width > 0)) {
      throw new IllegalArgumentException("zoom and width must be positive: " + zoom + ", " + width);
    }
  }

  /** The whole axis. */
  public static TimeWindow fit(TimeScale scale, double width) {
    double wide = Math.max(1, width);
    return new TimeWindow(0, Math.min(MOST_ZOOM, wide / scale.length()), wide);
  }

  /** The part between two steps, with a little room on both sides. */
  public static TimeWindow ofSteps(TimeScale scale, int from, int to, double width) {
    double wide = Math.max(1, width);
    double left = scale.positionOf(from);
    double right = Math.max(scale.positionOf(to), left + 1);
    double room = (right - left) * 0.02;
    double zoom = Math.min(MOST_ZOOM, wide / (right - left + 2 * room));
    return new TimeWindow(left - room, zoom, wide).within(scale);
  }

  /** The pixel of a place on the axis; may be outside the window. */
  public double toX(double position) {
    return (position - start) * zoom;
  }

  /** The place on the axis of a pixel. */
  public double toPosition(double x) {
    return start + x / zoom;
  }

  /** The place at the right edge. */
  public double end() {
    return start + width / zoom;
  }

  /** Makes everything larger (factor over 1) or smaller, keeping what is at x where it is. */
  public TimeWindow zoomed(double factor, double x, TimeScale scale) {
    double least = Math.min(MOST_ZOOM, width / scale.length());
    double zoomed = Math.max(least, Math.min(MOST_ZOOM, zoom * factor));
    return new TimeWindow(toPosition(x) - x / zoomed, zoomed, width).within(scale);
  }

  /** Moves by so many pixels: positive shows what is further right. */
  public TimeWindow panned(double pixels, TimeScale scale) {
    return new TimeWindow(start + pixels / zoom, zoom, width).within(scale);
  }

  /** The same part, when the window gets another width; a window that showed all goes on to. */
  public TimeWindow resized(double newWidth, TimeScale scale) {
    boolean showedAll = start <= 0 && end() >= scale.length() - 1e-6;
    return showedAll
        ? fit(scale, newWidth)
        : new TimeWindow(start, zoom, Math.max(1, newWidth)).within(scale);
  }

  /** Moved just so far that the step is seen with some room around it. */
  public TimeWindow revealing(int step, TimeScale scale) {
    double x = toX(scale.positionOf(step));
    double room = Math.min(80, width / 5);
    if (x < room) {
      return panned(x - room, scale);
    }
    return x > width - room ? panned(x - width + room, scale) : this;
  }

  /** Kept from showing what is beyond the ends of the axis. */
  public TimeWindow within(TimeScale scale) {
    double furthest = Math.max(0, scale.length() - width / zoom);
    double kept = Math.max(0, Math.min(furthest, start));
    return kept == start ? this : new TimeWindow(kept, zoom, width);
  }
}
