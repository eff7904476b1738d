package org.coroscope.timeline;

/** Takes the spans of one lane. */
@FunctionalInterface
interface SpanSink {
  /** A state from a step to another one. */
  void add(int from, int to, SpanState state);
}
