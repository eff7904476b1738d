package org.coroscope.render.export;

import org.coroscope.render.Theme;
import org.coroscope.timeline.AxisKind;

/**
 * How a picture is made.
 *
 * @param view what it shows
 * @param theme its colours and patterns
 * @param axis what runs along a timeline
 * @param from the first step of a timeline
 * @param to the last step of a timeline
 * @param step the one that is looked at, which a timeline marks; -1 for none, and then loop and
 *     code are shown at the last one
 * @param width in pixels; 0 for what suits the view
 * @param height in pixels; 0 for what the content needs
 * @param title whether the title is written on top
 * @param legend whether looks and marks are explained
 * @param caption whether lesson, step and time are written below
 */
public record PictureOptions(
    View view,
    Theme theme,
    AxisKind axis,
    int from,
    int to,
    int step,
    double width,
    double height,
    boolean title,
    boolean legend,
    boolean caption) {

  /** A whole trace's timeline in the light theme, with title, legend and caption. */
  public static PictureOptions timeline(int lastStep) {
    return new PictureOptions(
        View.TIMELINE, Theme.light(), AxisKind.TIME, 0, lastStep, -1, 0, 0, true, true, true);
  }

  /** The same in another theme. */
  public PictureOptions withTheme(Theme other) {
    return new PictureOptions(
        view, other, axis, from, to, step, width, height, title, legend, caption);
  }

  /** The same for another view. */
  public PictureOptions withView(View other) {
    return new PictureOptions(
        other, theme, axis, from, to, step, width, height, title, legend, caption);
  }

  /** The same with another size, in pixels. */
  public PictureOptions withSize(double newWidth, double newHeight) {
    return new PictureOptions(
        view, theme, axis, from, to, step, newWidth, newHeight, title, legend, caption);
  }

  /** The same at one step, which a timeline marks. */
  public PictureOptions at(int looked) {
    return new PictureOptions(
        view, theme, axis, from, to, looked, width, height, title, legend, caption);
  }

  /** The step that loop and code are shown at. */
  public int shownStep() {
    return step < 0 ? to : step;
  }
}
