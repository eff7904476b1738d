package org.coroscope.timeline;

/**
 * A visible place at which the clock stands still, to be marked on the ruler.
 *
 * @param x left edge on the surface, in pixels, cut off outside the track
 * @param width its width
 * @param burst what it stands for
 */
public record WarpBand(double x, double width, Burst burst) {}
