package org.coroscope.timeline;

/**
 * The surface that a timeline is laid out on, in pixels. Left is the header with the lanes' names,
 * on top the ruler; the rest is the track, on which rows are scrolled.
 *
 * @param width of the whole surface
 * @param height of the whole surface
 * @param headerWidth of the lanes' names
 * @param rulerHeight of the ruler
 * @param rowHeight of one lane
 * @param scrollY how far the rows are scrolled up
 */
public record Viewport(
    double width,
    double height,
    double headerWidth,
    double rulerHeight,
    double rowHeight,
    double scrollY) {

  /** Checks that rows have a height. */
  public Viewport {
    if (!(rowHeight > 0)) {
      throw new IllegalArgumentException("rows must have a height: " + rowHeight);
    }
  }

  /** How wide the track is; at least 1. */
  public double trackWidth() {
    return Math.max(1, width - headerWidth);
  }

  /** How high the track is; at least 0. */
  public double trackHeight() {
    return Math.max(0, height - rulerHeight);
  }

  /** The same, scrolled so that nothing beyond the last of so many rows is shown. */
  public Viewport scrolledTo(double y, int rows) {
    double most = Math.max(0, rows * rowHeight - trackHeight());
    return new Viewport(
        width, height, headerWidth, rulerHeight, rowHeight, Math.max(0, Math.min(most, y)));
  }
}
