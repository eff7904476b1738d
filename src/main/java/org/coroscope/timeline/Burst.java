package org.coroscope.timeline;

/**
 * Steps that all happen at one instant.
 *
 * @param from where it begins along the axis, in units
 * @param to where it ends
 * @param time the instant, in nanoseconds
 * @param firstStep its first step
 * @param steps how many steps it has
 */
public record Burst(double from, double to, long time, int firstStep, int steps) {}
