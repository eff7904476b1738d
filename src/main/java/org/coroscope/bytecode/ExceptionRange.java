package org.coroscope.bytecode;

/**
 * One row of the exception table: an error at an instruction from {@code start} (inclusive) to
 * {@code end} (exclusive) cuts the stack to {@code depth}, pushes the exception and goes on at
 * {@code handler}.
 *
 * <p>Ranges are sorted so that the first row that contains an instruction is the innermost.
 */
public record ExceptionRange(int start, int end, int handler, int depth) {}
