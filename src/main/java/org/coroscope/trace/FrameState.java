package org.coroscope.trace;

/**
 * One frame of a call stack or of an await chain.
 *
 * @param frame its number
 * @param function the function it is an activation of
 * @param line the line it is at
 */
public record FrameState(int frame, FunctionInfo function, int line) {}
