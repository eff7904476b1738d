/**
 * What happened while a program ran, as pure data: the event vocabulary, the recorded events, and
 * the state of everything after any one of them.
 *
 * <h2>Steps</h2>
 *
 * A {@link org.coroscope.trace.Trace} is a list of events. A <em>step</em> is the index of one
 * event; step 0 is always {@link org.coroscope.trace.EventKind#PROGRAM_STARTED}. "The state at step
 * s" means the state just <em>after</em> event s. Every event has a kind, the task it is about (or
 * {@link org.coroscope.trace.Trace#NO_TASK}), the virtual time in nanoseconds, a source line and a
 * frame where it has them, and up to four operands whose meaning its {@link
 * org.coroscope.trace.EventKind} states.
 *
 * <h2>Numbers</h2>
 *
 * Tasks, frames, functions, handles, timers, pieces of I/O and resources are known by small
 * non-negative numbers. A frame is one activation of a function: a coroutine or generator keeps its
 * frame number from its creation to its end. Frame and function numbers come from the {@link
 * org.coroscope.trace.TraceBuilder}; task, handle, timer, I/O and resource numbers are the
 * recorder's own. A number is never used twice for two things of the same sort.
 *
 * <h2>The call stack and what is detached from it</h2>
 *
 * {@link org.coroscope.trace.EventKind#TASK_RESUMED} puts the frames of the task back on the stack,
 * {@link org.coroscope.trace.EventKind#TASK_SUSPENDED} takes all frames above that point off again
 * and keeps them as the task's await chain; {@code GENERATOR_RESUMED} and {@code YIELDED} do the
 * same for a generator. What an exception throws away is told by {@code FRAME_UNWOUND}, but
 * replaying is tolerant: a frame named by an event is found (or pushed), and whatever stood above
 * it is gone.
 *
 * <h2>Written form</h2>
 *
 * {@link org.coroscope.trace.TraceWriter} writes one JSON document with a version number, an event
 * a line, which {@link org.coroscope.trace.TraceReader} reads back.
 *
 * <p>This package knows nothing of the machine that runs programs and nothing of how traces are
 * drawn.
 */
package org.coroscope.trace;
