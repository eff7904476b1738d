package org.coroscope.timeline;

/**
 * Something that happened at one step of a lane.
 *
 * @param lane the lane's index
 * @param step the step
 * @param kind what it was
 * @param label its text, such as what was printed; may be empty
 */
public record Marker(int lane, int step, MarkerKind kind, String label) {}
