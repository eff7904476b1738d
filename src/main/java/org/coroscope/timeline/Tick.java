package org.coroscope.timeline;

/**
 * A mark on the ruler.
 *
 * @param x where it lies on the surface, in pixels
 * @param label what is written at it
 */
public record Tick(double x, String label) {}
