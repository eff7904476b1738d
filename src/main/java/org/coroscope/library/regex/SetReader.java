package org.coroscope.library.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads a set in square brackets. */
final class SetReader {
  private final PatternReader in;
  private final EscapeReader escapes;
  private final boolean bytes;
  private final Consumer<String> warnings;
  private final List<CharClass> items = new ArrayList<>();

  /** The last thing read, if it was one character; else -1. */
  private int single;

  /**
   * A reader for one set.
   *
   * @param warnings gets what may be meant otherwise in a later Python
   */
  SetReader(PatternReader in, EscapeReader escapes, boolean bytes, Consumer<String> warnings) {
    this.warnings = warnings;
    this.in = in;
    this.bytes = bytes;
    this.escapes = escapes;
  }

  /**
   * Reads on after the opening bracket.
   *
   * @param open where that was
   */
  Node read(int open, boolean ignoreCase, boolean ascii) {
    if (in.peek() == '[') {
      warnings.accept("Possible nested set at position " + in.position());
    }
    boolean negated = in.take('^');
    int first = in.position();
    int only = -1;
    while (true) {
      int start = in.position();
      int c = in.next();
      if (c == PatternReader.END) {
        throw unterminated(open);
      }
      if (c == ']' && start != first) {
        break;
      }
      if (!items.isEmpty() && in.peek() == c) {
        warnOfOperator(c, start);
      }
      CharClass item = item(start, c, ascii);
      int from = single;
      if (!in.take('-')) {
        only = items.isEmpty() && from >= 0 ? from : -1;
        items.add(item);
        continue;
      }
      only = -1;
      int end = in.position();
      int last = in.next();
      if (last == PatternReader.END) {
        throw unterminated(open);
      }
      if (last == ']') {
        items.add(item);
        items.add(c2 -> c2 == '-');
        break;
      }
      if (last == '-') {
        warnOfOperator(last, end - 1);
      }
      item(end, last, ascii);
      int to = single;
      if (from < 0 || to < 0 || to < from) {
        throw new RegexError("bad character range " + in.text(start, in.position()), start);
      }
      items.add(x -> x >= from && x <= to);
    }
    if (only >= 0 && items.size() == 1 && !negated) {
      return new Node.Literal(ignoreCase ? CharClass.fold(only, ascii) : only, ignoreCase, ascii);
    }
    return new Node.Set(combined(negated, ignoreCase, ascii));
  }

  private void warnOfOperator(int c, int position) {
    String name =
        switch (c) {
          case '-' -> "difference";
          case '&' -> "intersection";
          case '~' -> "symmetric difference";
          case '|' -> "union";
          default -> null;
        };
    if (name != null) {
      warnings.accept("Possible set " + name + " at position " + position);
    }
  }

  private CharClass combined(boolean negated, boolean ignoreCase, boolean ascii) {
    CharClass[] all = items.toArray(new CharClass[0]);
    CharClass union =
        c -> {
          for (CharClass item : all) {
            if (item.has(c)) {
              return true;
            }
          }
          return false;
        };
    CharClass folded = ignoreCase ? CharClass.ignoringCase(union, ascii) : union;
    return CharClass.quick(negated ? c -> !folded.has(c) : folded);
  }

  private static RegexError unterminated(int open) {
    return new RegexError("unterminated character set", open);
  }

  private CharClass item(int start, int c, boolean ascii) {
    single = c;
    if (c == '\\') {
      int letter = in.next();
      if (letter != PatternReader.END && "dDsSwW".indexOf(letter) >= 0) {
        single = -1;
        return CharClass.category(letter, ascii);
      }
      single = escapes.inSet(start, letter, bytes);
    }
    int only = single;
    return x -> x == only;
  }
}
