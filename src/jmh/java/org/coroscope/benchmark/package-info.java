/**
 * JMH benchmarks. They are no part of the build; {@code ./mvnw -Pbenchmark test-compile exec:exec}
 * runs them all, with {@code -Dbenchmark=REGEX} those whose name matches.
 */
package org.coroscope.benchmark;
