/**
 * JMH benchmarks. They are no part of the build; {@code ./mvnw -Pbenchmark test-compile exec:exec}
 * runs them all, with {@code -Dbenchmark=REGEX} those whose name matches. {@link WarmRuns}, {@link
 * LessonTimes}, {@link WindowSteps} and {@link ExportTimes} are programs of their own; what they
 * take and print is written above them.
 */
package org.coroscope.benchmark;
