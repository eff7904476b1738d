package org.coroscope.ui.run;

/**
 * A program to be run.
 *
 * @param fileName its name in messages
 * @param text its text
 * @param seed what the random module starts from
 * @param input what {@code input()} reads, its lines ending in {@code \n}
 */
public record Program(String fileName, String text, long seed, String input) {}
