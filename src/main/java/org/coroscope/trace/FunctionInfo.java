package org.coroscope.trace;

/**
 * A function of the program.
 *
 * @param name its qualified name; {@code <module>} for the top level
 * @param line the line of its definition, from 1
 * @param kind what calling it gives
 */
public record FunctionInfo(String name, int line, FunctionKind kind) {}
