/**
 * Where things are in a timeline: pure geometry from a trace, without any drawing.
 *
 * <p>A {@link org.coroscope.timeline.TimelineModel} has lanes, spans, markers and flows, all in
 * steps. A {@link org.coroscope.timeline.TimeScale} says where a step lies along the axis, in
 * units; a {@link org.coroscope.timeline.TimeWindow} says which part of the axis is seen and how
 * large. {@link org.coroscope.timeline.TimelineLayout} puts them together for a viewport: what is
 * visible, in pixels, with everything too small to see merged.
 */
package org.coroscope.timeline;
