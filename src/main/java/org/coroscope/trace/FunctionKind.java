package org.coroscope.trace;

/** What calling a function gives. */
public enum FunctionKind {
  /** The top level of a source file, or a class body. */
  MODULE,
  FUNCTION,
  GENERATOR,
  COROUTINE,
  ASYNC_GENERATOR;

  /** Whether its frames can be suspended and resumed. */
  public boolean isSuspendable() {
    return this == GENERATOR || this == COROUTINE || this == ASYNC_GENERATOR;
  }
}
