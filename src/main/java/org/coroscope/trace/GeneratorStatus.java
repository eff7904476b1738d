package org.coroscope.trace;

/** The four states of a generator or coroutine object. */
public enum GeneratorStatus {
  CREATED,
  RUNNING,
  SUSPENDED,
  CLOSED
}
