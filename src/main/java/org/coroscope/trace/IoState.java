package org.coroscope.trace;

/**
 * Input or output under way.
 *
 * @param io its number; that of a network connection with a minus sign
 * @param task for whom, or {@link Trace#NO_TASK}
 * @param label what it is
 * @param progress the text of its last progress, or empty
 * @param done how much of it has come
 * @param total of how much, or 0 if that is not known
 * @param requestedStep the step at which it was asked for
 */
public record IoState(
    int io, int task, String label, String progress, int done, int total, int requestedStep) {}
