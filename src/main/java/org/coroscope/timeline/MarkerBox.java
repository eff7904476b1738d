package org.coroscope.timeline;

/**
 * A visible marker, or several that lie too close together.
 *
 * @param lane the lane's index
 * @param firstMarker the (first) marker's place in its lane
 * @param count how many are merged
 * @param x where it points to on the surface, in pixels
 * @param y the upper edge of its row
 * @param height the height of its row
 * @param kind the kind, the most important one if several are merged
 */
public record MarkerBox(
    int lane, int firstMarker, int count, double x, double y, double height, MarkerKind kind) {}
