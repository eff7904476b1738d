package org.coroscope.ui.run;

import org.coroscope.run.RunOptions;

/**
 * A program to be run.
 *
 * @param fileName its name in messages
 * @param text its text
 * @param options how it is run: with what it declares about itself, and what {@code input()} reads
 */
public record Program(String fileName, String text, RunOptions options) {}
