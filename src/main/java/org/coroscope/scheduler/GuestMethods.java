package org.coroscope.scheduler;

/**
 * The methods that a guest's own kind of future has in place of the built-in ones. Whoever holds a
 * future calls these; a method that the guest has not replaced does what the built-in one does.
 */
public interface GuestMethods {

  /**
   * As {@link Future#addDoneCallback(DoneCallback, Object)}.
   *
   * @param context null if none is asked for
   */
  void addDoneCallback(DoneCallback callback, Object context);

  /**
   * As {@link Future#result()}.
   *
   * @throws RuntimeException what the guest's method raises
   */
  Object result();

  /**
   * As {@link Future#exception()}.
   *
   * @return null for none
   * @throws RuntimeException what the guest's method raises
   */
  RuntimeException exception();

  /** As {@link Future#cancel(Object)}. */
  boolean cancel(Object message);
}
