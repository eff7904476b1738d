package org.coroscope.scheduler;

/** A part of the machine of which every guest thread has its own: what is kept while others run. */
public interface ThreadState {
  /** What the thread that is about to wait has; it gets it back by {@link #restore}. */
  Object save();

  /** Gives a thread what it had, or, for null, what a thread begins with. */
  void restore(Object saved);
}
