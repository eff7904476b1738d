package org.coroscope.render;

/**
 * What a painting of a timeline includes.
 *
 * @param flows whether arrows for spawn, wake-up and cancelling are drawn
 * @param markers whether output, exceptions and ends are marked
 * @param labels whether spans are written in
 * @param playhead whether the current step is shown
 * @param veilFuture whether what comes after the current step is paler
 */
public record PaintOptions(
    boolean flows, boolean markers, boolean labels, boolean playhead, boolean veilFuture) {

  /** Everything, as on the screen. */
  public static final PaintOptions SCREEN = new PaintOptions(true, true, true, true, true);

  /** Everything but the playhead. */
  public static final PaintOptions DOCUMENT = new PaintOptions(true, true, true, false, false);
}
