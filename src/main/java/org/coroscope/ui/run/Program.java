package org.coroscope.ui.run;

/**
 * A program to be run.
 *
 * @param fileName its name in messages
 * @param text its text
 * @param seed what the random module starts from
 */
public record Program(String fileName, String text, long seed) {}
