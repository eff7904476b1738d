package org.coroscope.trace;

/**
 * A lock, queue or the like.
 *
 * @param resource its number
 * @param label its name
 * @param action what happened to it last
 * @param state a text for its state
 * @param changedStep the step of its last change
 * @param changedBy the task that changed it, or {@link Trace#NO_TASK}
 */
public record ResourceState(
    int resource, String label, String action, String state, int changedStep, int changedBy) {}
