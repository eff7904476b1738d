package org.coroscope.scheduler;

/** What is done with errors that no program code can catch, as those of callbacks. */
@FunctionalInterface
public interface ExceptionHandler {
  /** Handles one error; may throw the guest's errors, which are reported in turn. */
  void handle(EventLoop loop, ExceptionReport report);
}
