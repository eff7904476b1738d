package org.coroscope.scheduler;

/**
 * What an {@link ExceptionHandler} is told: asyncio's "context" dictionary. All but the message may
 * be null.
 *
 * @param message what went wrong
 * @param error the guest error
 * @param handle the handle whose callback raised it
 * @param future the future it belongs to
 * @param task the task it belongs to
 * @param original for an error in an exception handler: the report it was handling
 */
public record ExceptionReport(
    String message,
    RuntimeException error,
    Handle handle,
    Future future,
    Task task,
    ExceptionReport original) {
  /** A callback raised an error. */
  public static ExceptionReport inCallback(Handle handle, RuntimeException error) {
    String message = "Exception in callback " + handle.describe();
    return new ExceptionReport(message, error, handle, null, null, null);
  }

  /** An exception handler itself raised an error. */
  public static ExceptionReport inHandler(ExceptionReport original, RuntimeException error) {
    String message = "Unhandled error in exception handler";
    return new ExceptionReport(message, error, null, null, null, original);
  }
}
