package org.coroscope.scheduler;

/** How a coroutine gave control back. */
public enum Outcome {
  /** It is suspended; {@link Coroutine#value()} is what it yielded. */
  YIELDED,
  /** It is finished; {@link Coroutine#value()} is what it returned. */
  RETURNED,
  /** It is finished; {@link Coroutine#error()} is what it raised. */
  RAISED
}
