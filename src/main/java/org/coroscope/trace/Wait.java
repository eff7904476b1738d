package org.coroscope.trace;

/**
 * What a suspended task waits for.
 *
 * @param reason the sort of wait
 * @param text how the program says it, such as {@code sleep(1)}
 * @param target number of the task (TASK, GATHER, GROUP), timer (SLEEP), I/O (IO) or resource; or
 *     -1
 * @param sinceStep the step at which it was suspended
 * @param sinceTime the virtual time of that, in nanoseconds
 */
public record Wait(WaitReason reason, String text, int target, int sinceStep, long sinceTime) {}
