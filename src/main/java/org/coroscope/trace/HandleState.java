package org.coroscope.trace;

/**
 * A handle in the ready queue.
 *
 * @param handle its number
 * @param task the task that runs when it runs, or {@link Trace#NO_TASK}
 * @param description what it does
 * @param queuedStep the step at which it was queued
 * @param cancelled whether it will be skipped
 */
public record HandleState(
    int handle, int task, String description, int queuedStep, boolean cancelled) {}
