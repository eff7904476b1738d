package org.coroscope.timeline;

/**
 * A visible flow.
 *
 * @param index its place in the model
 * @param kind what it says
 * @param x where it lies on the surface, in pixels
 * @param fromY the middle of the row it starts from; may be outside the track
 * @param toY the middle of the row it points to
 */
public record FlowLine(int index, FlowKind kind, double x, double fromY, double toY) {}
