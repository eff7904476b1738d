package org.coroscope.lesson;

/**
 * A note on a line.
 *
 * @param occasion when it is shown
 * @param text what it says
 * @param writtenAt the line of its comment, from 1
 */
public record Note(Occasion occasion, String text, int writtenAt) implements Remark {}
