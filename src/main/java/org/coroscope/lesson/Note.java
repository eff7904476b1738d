package org.coroscope.lesson;

/**
 * A note on a line.
 *
 * @param occasion when it is shown
 * @param text what it says
 */
public record Note(Occasion occasion, String text) implements Remark {}
