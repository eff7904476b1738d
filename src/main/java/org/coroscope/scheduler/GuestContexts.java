package org.coroscope.scheduler;

/**
 * The context (contextvars) a callback runs in. The scheduler carries contexts around and never
 * looks inside; null stands for "a copy of the current one" wherever one is passed in.
 */
public interface GuestContexts {
  /** For guests without contexts. */
  GuestContexts NONE =
      new GuestContexts() {
        @Override
        public Object copyCurrent() {
          return null;
        }

        @Override
        public Object enter(Object context) {
          return null;
        }

        @Override
        public void exit(Object previous) {}
      };

  /** A copy of the current context. */
  Object copyCurrent();

  /**
   * Makes a context the current one.
   *
   * @return what {@link #exit} needs to go back
   * @throws RuntimeException the guest's error if the context is entered already
   */
  Object enter(Object context);

  /** Goes back to the context before {@link #enter}. */
  void exit(Object previous);
}
