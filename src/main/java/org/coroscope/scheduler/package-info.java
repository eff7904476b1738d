/**
 * asyncio's machinery in Java: virtual clock, event loop, handles, timers, futures, tasks, and the
 * instrument that reports all they do and why.
 *
 * <p>Nothing here knows what a coroutine is written in. The guest language comes in through {@link
 * org.coroscope.scheduler.Coroutine} and {@link org.coroscope.scheduler.Guest}; whatever it shows
 * its programs wraps the objects of this package. Rules and order of events are those of CPython
 * 3.11's asyncio; time is a number of nanoseconds that moves only when the loop is idle or a
 * program says it computes.
 *
 * <p>Not safe for threads: a {@link org.coroscope.scheduler.SchedulerContext} and all that belongs
 * to it are used by one thread at a time.
 */
package org.coroscope.scheduler;
