package org.coroscope.timeline;

/**
 * The step that is looked at.
 *
 * @param step the step
 */
public record Playhead(int step) {

  /** Where it is drawn, in pixels from the window's left edge. */
  public double x(TimeScale scale, TimeWindow window) {
    return window.toX(scale.positionOf(step));
  }

  /** The playhead where the pointer drags it to. */
  public static Playhead at(double x, TimeScale scale, TimeWindow window) {
    return new Playhead(scale.nearestStep(window.toPosition(x)));
  }
}
