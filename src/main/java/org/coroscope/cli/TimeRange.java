package org.coroscope.cli;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coroscope.export.StepSpan;
import org.coroscope.trace.TimeText;
import org.coroscope.trace.Trace;

/**
 * Virtual time as it is asked for, in seconds: {@code 0.5..2}, {@code 1..}, {@code ..3}.
 *
 * @param from the first nanosecond
 * @param to the last nanosecond
 */
record TimeRange(long from, long to) {

  private static final Pattern FORM =
      Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)?\\.\\.(\\d{1,9}(?:\\.\\d{1,9})?)?");

  /**
   * Reads a range.
   *
   * @throws CommandFailure if it is none
   */
  static TimeRange of(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw new CommandFailure("--time takes a range of seconds such as 0.5..2.");
    }
    long from = nanos(matcher.group(1), 0);
    long to = nanos(matcher.group(2), Long.MAX_VALUE);
    if (to < from) {
      throw new CommandFailure("--time " + text + " ends before it begins.");
    }
    return new TimeRange(from, to);
  }

  private static long nanos(String seconds, long otherwise) {
    return seconds == null ? otherwise : new BigDecimal(seconds).movePointRight(9).longValueExact();
  }

  /**
   * The steps of a trace that lie in it.
   *
   * @throws CommandFailure if there are none
   */
  StepSpan steps(Trace trace) {
    return StepSpan.between(trace, from, to)
        .orElseThrow(
            () ->
                new CommandFailure(
                    "Nothing happens in that --time; the program ends at "
                        + TimeText.of(trace.endTime())
                        + "."));
  }
}
