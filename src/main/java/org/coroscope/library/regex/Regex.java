package org.coroscope.library.regex;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A compiled regular expression. */
public final class Regex {
  /** Is told now and then that matching goes on, so that it can be ended from outside. */
  public interface Watch {
    /** Called every some thousand steps; may throw. */
    void tick();

    /** Called when the stack has grown to so many numbers; may throw. */
    void grown(long size);
  }

  private final Program program;
  private final int flags;
  private final Map<String, Integer> names;

  private Regex(Program program, int flags, Map<String, Integer> names) {
    this.program = program;
    this.flags = flags;
    this.names = names;
  }

  /**
   * Compiles a pattern.
   *
   * @param pattern the text; for bytes, one character below 256 for each
   * @param flags bits of {@link RegexFlags}
   * @param warnings gets what in the pattern may be meant otherwise in a later Python
   * @throws RegexError if it is malformed
   * @throws ArithmeticException if a repetition number is too large
   */
  public static Regex compile(String pattern, int flags, boolean bytes, Consumer<String> warnings) {
    RegexParser parser = new RegexParser(pattern, flags, bytes, warnings);
    Node node = parser.parse();
    int all = parser.flags();
    if ((all & ~flags & RegexFlags.VERBOSE) != 0) {
      // Found out only now that blanks do not count: read again from the start.
      parser = new RegexParser(pattern, all, bytes, warning -> {});
      node = parser.parse();
      all = parser.flags();
    }
    if (!bytes && (all & RegexFlags.ASCII) == 0) {
      all |= RegexFlags.UNICODE;
    }
    Map<String, Integer> names = new LinkedHashMap<>(parser.names);
    return new Regex(Program.of(node, parser.groups()), all, Collections.unmodifiableMap(names));
  }

  public int flags() {
    return flags;
  }

  /** How many groups there are. */
  public int groups() {
    return program.groups;
  }

  /** The numbers of the named groups, in order of appearance. */
  public Map<String, Integer> names() {
    return names;
  }

  /**
   * Matches at one place.
   *
   * @param start index of a code point
   * @param end where the text is taken to end
   * @param whole whether the match must reach the end
   * @return start and end of each group (-1 for those that did not match), the whole first; then
   *     the number of the group that was closed last, or -1. Null if there is no match.
   */
  public int[] match(Subject text, int start, int end, boolean whole, Watch watch) {
    return new Matcher(program, text, end, watch).matchAt(start, whole, false);
  }

  /**
   * Matches at one place where an empty match may not count; otherwise as {@link #match}.
   *
   * @param mustAdvance whether an empty match does not count
   */
  public int[] matchNext(Subject text, int start, int end, boolean mustAdvance, Watch watch) {
    return new Matcher(program, text, end, watch).matchAt(start, false, mustAdvance);
  }

  /**
   * Finds the first match from a place on; otherwise as {@link #match}.
   *
   * @param mustAdvance whether an empty match at the start does not count
   */
  public int[] search(Subject text, int start, int end, boolean mustAdvance, Watch watch) {
    Matcher matcher = new Matcher(program, text, end, watch);
    boolean literal = program.code[0] == Program.CHAR;
    for (int at = start; at <= end; at++) {
      if (literal) {
        at = text.find(program.code[1], at, end);
        if (at < 0) {
          return null;
        }
      }
      int[] found = matcher.matchAt(at, false, mustAdvance && at == start);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
