package org.coroscope.trace;

/** By what means a generator or coroutine was resumed. */
public enum SendMode {
  NEXT,
  SEND,
  AWAIT;

  private static final SendMode[] VALUES = values();

  static SendMode of(int ordinal) {
    return VALUES[ordinal];
  }
}
