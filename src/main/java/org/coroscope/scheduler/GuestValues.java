package org.coroscope.scheduler;

/** The values of the guest language, as far as the scheduler has to tell them apart. */
public interface GuestValues {
  /** The guest's None: what is sent into a coroutine, and what a bare yield gives. */
  Object none();

  /**
   * The future behind a value that a coroutine has yielded, or null if it is none.
   *
   * @param value never {@link #none()}
   */
  default Future asFuture(Object value) {
    return value instanceof Future future ? future : null;
  }

  /** Whether a value is a generator; yielding one is a mistake with a message of its own. */
  default boolean isGenerator(Object value) {
    return false;
  }

  /**
   * The text by which an error message names a value: a guest value, or a {@link Future} or {@link
   * Task} of this package.
   */
  String repr(Object value);

  /** The name of the class of what a program sees of a future: Future, Task, or its own. */
  String typeName(Future future);
}
