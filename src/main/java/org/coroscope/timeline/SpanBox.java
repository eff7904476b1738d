package org.coroscope.timeline;

/**
 * A visible span, or several that are too narrow to be told apart.
 *
 * @param lane the lane's index
 * @param firstSpan the (first) span's place in its lane
 * @param count how many spans are merged; 1 for a single one
 * @param x left edge on the surface, in pixels, cut off a little outside the track
 * @param y upper edge
 * @param width its width, at least 1
 * @param height its height
 * @param state the state, the most important one if several are merged
 * @param states the set of all states in it, by {@link SpanState#bit()}
 * @param cutLeft whether it goes on beyond the track's left edge
 * @param cutRight whether it goes on beyond the right edge
 */
public record SpanBox(
    int lane,
    int firstSpan,
    int count,
    double x,
    double y,
    double width,
    double height,
    SpanState state,
    int states,
    boolean cutLeft,
    boolean cutRight) {

  /** Whether a state is among those in the box. */
  public boolean has(SpanState wanted) {
    return (states & wanted.bit()) != 0;
  }
}
