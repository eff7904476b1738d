package org.coroscope.trace;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a traceback that was written out says in short. Its form is that of CPython's module {@code
 * traceback}: a heading, two or three lines a frame, and the exception; of a group each line begins
 * with a bar.
 *
 * @param exception its type and message
 * @param line where in the program it was raised, from 1
 */
record TracebackText(String exception, int line) {

  private static final Pattern HEADING =
      Pattern.compile("[ |+-]*(Exception Group )?Traceback \\(most recent call last\\):");

  private static final Pattern FRAME =
      Pattern.compile("[ |]*File \"(?:.*[/\\\\])?([^/\\\\\"]+)\", line (\\d+).*");

  /** The line of an exception stands as far left as its heading; frames are indented. */
  private static final Pattern EXCEPTION = Pattern.compile("(?: *\\| )?([^\\s|+].*)");

  /**
   * Reads a text.
   *
   * @param file the name of the program's file, whose frames count
   * @return empty if there is no traceback in it, or none that comes from the program
   */
  static Optional<TracebackText> in(String text, String file) {
    TracebackText found = null;
    boolean inside = false;
    boolean ofGroup = false;
    int line = 0;
    for (String each : text.split("\\R")) {
      Matcher heading = HEADING.matcher(each);
      Matcher frame = FRAME.matcher(each);
      Matcher exception = EXCEPTION.matcher(each);
      if (heading.matches()) {
        if (ofGroup && found != null) {
          // What follows are the exceptions in the group.
          break;
        }
        inside = true;
        ofGroup = heading.group(1) != null;
      } else if (inside && frame.matches()) {
        line = frame.group(1).equals(file) ? Integer.parseInt(frame.group(2)) : line;
      } else if (inside && exception.matches()) {
        // Of several in a chain the last is the one that was not handled.
        found = line > 0 ? new TracebackText(exception.group(1).strip(), line) : found;
        inside = false;
      }
    }
    return Optional.ofNullable(found);
  }
}
