package org.coroscope.ui.session;

import java.util.Optional;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.ProgramOutcome;
import org.coroscope.trace.Trace;

/**
 * Where the exception was raised that ended a program.
 *
 * @param step the step at which it was raised
 * @param line the line of the recorded program, from 1
 * @param message its type and text
 */
public record ProgramFailure(int step, int line, String message) {

  private static final String NO_INPUT = "EOFError: EOF when reading a line";

  /** What ended the program, if it was an exception that was raised in a line of it. */
  public static Optional<ProgramFailure> of(Trace trace) {
    ProgramOutcome end = trace.outcome();
    if (end.kind() != ProgramOutcome.Kind.EXCEPTION) {
      return Optional.empty();
    }
    for (int step = trace.lastStep(); step > 0; step--) {
      boolean raised =
          trace.kind(step) == EventKind.EXCEPTION_RAISED
              && trace.line(step) > 0
              && trace.text(trace.a(step)).equals(end.message());
      if (raised) {
        return Optional.of(new ProgramFailure(step, trace.line(step), end.message()));
      }
    }
    return Optional.empty();
  }

  /** Whether the program asked for a line of input when there was none left. */
  public boolean lacksInput() {
    return message.equals(NO_INPUT);
  }
}
