package org.coroscope.timeline;

/**
 * An arrow from one lane to another, both at the same step.
 *
 * @param kind what it says
 * @param fromLane the index of the lane it starts from
 * @param toLane the index of the lane it points to
 * @param step the step
 */
public record Flow(FlowKind kind, int fromLane, int toLane, int step) {}
