package org.coroscope.lesson;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The facts about a run that a question's answer can be checked by; {@link Facts} checks them. */
public enum FactKind {
  /** The next line of output; {@code nothing} if there is none. */
  NEXT_OUTPUT,
  /** The next task that runs, another than the running one, by its name or its function's. */
  NEXT_TASK,
  /** The function whose line runs next, another than the running one. */
  NEXT_FUNCTION,
  /** The type of the next exception that is raised; {@code nothing} if there is none. */
  NEXT_EXCEPTION,
  /** A line that is still to be printed. */
  PRINTS,
  /** A line that is not printed any more. */
  NEVER_PRINTS,
  /** What the clock shows, in seconds. */
  TIME,
  /** What the clock shows at the program's end, in seconds. */
  END_TIME,
  /** How many tasks are not done, the running one included. */
  PENDING_TASKS,
  /** How many handles are in the ready queue. */
  READY,
  /** How many timers are set. */
  TIMERS,
  /** The state of a task or generator. */
  STATE,
  /** The value of a variable in the running function, or of one of the module. */
  VARIABLE;

  /** The word it is written with. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the name of what it is about is written behind its word. */
  boolean hasSubject() {
    return this == STATE || this == VARIABLE;
  }

  /** How it is written. */
  String form() {
    return hasSubject() ? word() + " NAME: VALUE" : word() + ": VALUE";
  }

  static Optional<FactKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  static String words() {
    return Arrays.stream(values()).map(FactKind::word).collect(Collectors.joining(", "));
  }
}
