package org.coroscope.trace;

/**
 * One piece of the program's output.
 *
 * @param step the step that wrote it
 * @param stream where it went
 * @param text what was written
 * @param start where it begins in the whole output, all streams taken together, in characters
 */
public record OutputChunk(int step, OutputStreamKind stream, String text, int start) {}
