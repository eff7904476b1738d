package org.coroscope.timeline;

/**
 * A visible lane.
 *
 * @param lane the lane
 * @param place its place in the order that is shown, from 0
 * @param y its upper edge on the surface, in pixels; may be above the track
 * @param height its height
 */
public record Row(Lane lane, int place, double y, double height) {}
