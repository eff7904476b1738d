package org.coroscope.scheduler;

import java.util.Objects;

/**
 * All a guest language supplies to the scheduler.
 *
 * @param errors its errors
 * @param values its values
 * @param contexts its contexts; {@link GuestContexts#NONE} if it has none
 * @param defaultHandler what is done with an error in a callback when the program has set no
 *     exception handler of its own
 */
public record Guest(
    GuestErrors errors,
    GuestValues values,
    GuestContexts contexts,
    ExceptionHandler defaultHandler) {
  /** Refuses missing parts. */
  public Guest {
    Objects.requireNonNull(errors, "errors");
    Objects.requireNonNull(values, "values");
    Objects.requireNonNull(contexts, "contexts");
    Objects.requireNonNull(defaultHandler, "defaultHandler");
  }
}
