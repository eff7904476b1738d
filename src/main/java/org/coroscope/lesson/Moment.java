package org.coroscope.lesson;

import java.util.Locale;
import java.util.Optional;

/** On which occasion at its line a note is shown or a question asked. */
public enum Moment {
  /** The line is about to run. */
  REACHED,
  /** A task, coroutine or generator is suspended on the line. */
  SUSPENDED,
  /** It goes on at the line after having been suspended there. */
  RESUMED,
  /** It goes on there too, but with an exception that is raised at the line. */
  THROWN;

  static Optional<Moment> of(String word) {
    for (Moment moment : values()) {
      if (moment.name().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
        return Optional.of(moment);
      }
    }
    return Optional.empty();
  }
}
