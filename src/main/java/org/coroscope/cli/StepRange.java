package org.coroscope.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coroscope.export.StepSpan;

/**
 * Steps as they are asked for: {@code 42}, {@code 10..90}, {@code 10..}, {@code ..90}.
 *
 * @param from the first, or -1 if that is the trace's first
 * @param to the last, or -1 if that is the trace's last
 * @param single whether one step was named, and not a range
 */
record StepRange(int from, int to, boolean single) {

  /** All steps. */
  static final StepRange ALL = new StepRange(-1, -1, false);

  private static final Pattern FORM = Pattern.compile("(\\d{1,9})?(\\.\\.)?(\\d{1,9})?");

  /**
   * Reads a range.
   *
   * @param text as the user gave it; null for all steps
   * @throws CommandFailure if it is none
   */
  static StepRange of(String text) {
    if (text == null) {
      return ALL;
    }
    Matcher matcher = FORM.matcher(text.strip());
    boolean dots = matcher.matches() && matcher.group(2) != null;
    if (!matcher.matches() || text.isBlank() || !dots && matcher.group(3) != null) {
      throw new CommandFailure("--steps takes a step such as 42 or a range such as 10..90.");
    }
    int from = matcher.group(1) == null ? -1 : Integer.parseInt(matcher.group(1));
    if (!dots) {
      return new StepRange(from, from, true);
    }
    int to = matcher.group(3) == null ? -1 : Integer.parseInt(matcher.group(3));
    if (from >= 0 && to >= 0 && to < from) {
      throw new CommandFailure("--steps " + text + " ends before it begins.");
    }
    return new StepRange(from, to, false);
  }

  /**
   * The steps in a trace that has this last one.
   *
   * @throws CommandFailure if the range begins behind it
   */
  StepSpan in(int last) {
    if (from > last) {
      throw new CommandFailure("There is no step " + from + "; the last one is " + last + ".");
    }
    boolean open = single || to < 0;
    return new StepSpan(single ? 0 : Math.max(0, from), open ? last : Math.min(to, last));
  }

  /** The one step that is looked at, or -1. */
  int step() {
    return single ? from : -1;
  }
}
