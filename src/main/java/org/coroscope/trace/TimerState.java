package org.coroscope.trace;

/**
 * A timer that is set.
 *
 * @param timer its number
 * @param task whose it is, or {@link Trace#NO_TASK}
 * @param label what it is for
 * @param when the virtual time at which it is due, in nanoseconds
 * @param setStep the step at which it was set
 */
public record TimerState(int timer, int task, String label, long when, int setStep) {}
