package org.coroscope.render;

/**
 * How a state is shown: by colour and pattern.
 *
 * @param fill what it is filled with
 * @param hatch a pattern over that
 * @param hatchInk the pattern's colour
 * @param border the outline
 * @param text what is written in it
 * @param inset how much thinner than the row it is on each side, as a share of the row
 */
public record SpanLook(Ink fill, Hatch hatch, Ink hatchInk, Ink border, Ink text, double inset) {}
