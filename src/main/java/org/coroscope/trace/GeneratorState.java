package org.coroscope.trace;

/**
 * A generator or coroutine object.
 *
 * @param frame the number of its frame, which stands for it
 * @param function its function
 * @param name what it is called, see {@link Trace#generatorName}
 * @param status its state
 * @param line the line it is at; where it was created from, while CREATED; 0 when CLOSED
 * @param createdStep the step of its creation
 */
public record GeneratorState(
    int frame,
    FunctionInfo function,
    String name,
    GeneratorStatus status,
    int line,
    int createdStep) {}
