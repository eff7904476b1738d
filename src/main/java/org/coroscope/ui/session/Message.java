package org.coroscope.ui.session;

import java.util.OptionalInt;

/**
 * Something the user has to know, shown in a bar.
 *
 * @param kind how bad it is
 * @param text what
 * @param line a line in the editor it is about
 * @param step a step of the trace it is about
 */
public record Message(Kind kind, String text, OptionalInt line, OptionalInt step) {

  /** How bad a message is. */
  public enum Kind {
    INFO,
    WARNING,
    ERROR
  }
}
