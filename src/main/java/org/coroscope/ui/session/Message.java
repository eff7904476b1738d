package org.coroscope.ui.session;

import java.util.List;
import java.util.OptionalInt;

/**
 * Something the user has to know, shown in a bar.
 *
 * @param kind how bad it is
 * @param text what
 * @param line a line in the editor it is about
 * @param step a step of the trace it is about
 * @param actions what can be done about it; each one also closes the message
 */
public record Message(
    Kind kind, String text, OptionalInt line, OptionalInt step, List<Action> actions) {

  /** How bad a message is. */
  public enum Kind {
    INFO,
    WARNING,
    ERROR
  }

  /**
   * A button beside the message.
   *
   * @param label what is written on it
   * @param run what it does
   */
  public record Action(String label, Runnable run) {}

  /** Keeps its own copy of the list. */
  public Message {
    actions = List.copyOf(actions);
  }

  /** A message about no place. */
  public static Message of(Kind kind, String text, Action... actions) {
    return new Message(kind, text, OptionalInt.empty(), OptionalInt.empty(), List.of(actions));
  }

  /** The same about a line of the editor, from 1. */
  public Message atLine(int place) {
    return new Message(kind, text, OptionalInt.of(place), step, actions);
  }

  /** The same about a step of the trace. */
  public Message atStep(int place) {
    return new Message(kind, text, line, OptionalInt.of(place), actions);
  }
}
