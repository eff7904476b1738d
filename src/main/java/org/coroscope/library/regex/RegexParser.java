package org.coroscope.library.regex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.coroscope.vm.builtin.TextRules;

/** Reads a pattern; messages and positions of errors are those of CPython 3.11. */
final class RegexParser {
  private static final int MOST_GROUPS = 1 << 28;

  private final PatternReader in;
  private final boolean bytes;
  private final EscapeReader escapes;

  /** The flags of the whole pattern. */
  private int flags;

  /** Numbers of named groups. */
  final Map<String, Integer> names = new LinkedHashMap<>();

  /** Gets what may be meant otherwise in a later Python. */
  private final Consumer<String> warnings;

  /** Widths of the groups, by number; null while a group is open. */
  private final List<Node.Width> widths = new ArrayList<>();

  /** Groups asked for by conditions before they were known, with the place. */
  private final Map<Integer, Integer> asked = new LinkedHashMap<>();

  /** How many groups there were when a look behind began; -1 outside. */
  private int groupsBeforeLookBehind = -1;

  RegexParser(String pattern, int flags, boolean bytes, Consumer<String> warnings) {
    this.warnings = warnings;
    this.in = new PatternReader(pattern);
    this.flags = flags;
    this.bytes = bytes;
    this.escapes = new EscapeReader(in);
    widths.add(Node.Width.NONE);
  }

  int flags() {
    return flags;
  }

  int groups() {
    return widths.size() - 1;
  }

  Node parse() {
    Node node = alternation(flags, 0);
    if (in.peek() != PatternReader.END) {
      throw new RegexError("unbalanced parenthesis", in.position());
    }
    asked.forEach(
        (group, place) -> {
          if (group > groups()) {
            throw new RegexError("invalid group reference " + group, place);
          }
        });
    return node;
  }

  private boolean isAscii(int local) {
    return bytes || (local & RegexFlags.ASCII) != 0;
  }

  private Node alternation(int local, int depth) {
    List<Node> branches = new ArrayList<>();
    int[] current = {local};
    branches.add(sequence(current, depth, depth == 0));
    while (in.take('|')) {
      branches.add(sequence(current, depth, false));
    }
    return branches.size() == 1 ? branches.get(0) : new Node.Alternation(branches);
  }

  /**
   * @param local the flags that hold here; changed by {@code (?flags)} at the very beginning
   * @param first whether global flags may still come
   */
  private Node sequence(int[] local, int depth, boolean first) {
    List<Node> parts = new ArrayList<>();
    while (true) {
      int start = in.position();
      int c = in.peek();
      if (c == PatternReader.END || c == '|' || c == ')') {
        return parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts);
      }
      in.next();
      if ((local[0] & RegexFlags.VERBOSE) != 0 && skipped(c)) {
        continue;
      }
      switch (c) {
        case '*', '+', '?', '{' -> repeat(parts, c, start);
        case '.' ->
            parts.add(
                new Node.Set(
                    (local[0] & RegexFlags.DOTALL) != 0 ? CharClass.ANY : CharClass.NO_NEWLINE));
        case '^' ->
            parts.add(
                new Node.At(
                    (local[0] & RegexFlags.MULTILINE) != 0
                        ? Node.Place.START_OF_LINE
                        : Node.Place.START_OF_TEXT));
        case '$' ->
            parts.add(
                new Node.At(
                    (local[0] & RegexFlags.MULTILINE) != 0
                        ? Node.Place.END_OF_LINE
                        : Node.Place.END_OR_LAST_NEWLINE));
        case '[' ->
            parts.add(
                new SetReader(in, escapes, bytes, warnings)
                    .read(start, ignoring(local), isAscii(local[0])));
        case '\\' -> parts.add(escape(start, local[0]));
        case '(' -> {
          Node group = group(start, local, depth, first && parts.isEmpty());
          if (group != null) {
            parts.add(group);
          }
        }
        default -> parts.add(literal(c, local[0]));
      }
    }
  }

  private static boolean ignoring(int[] local) {
    return (local[0] & RegexFlags.IGNORECASE) != 0;
  }

  private boolean skipped(int c) {
    if (c == '#') {
      int next;
      do {
        next = in.next();
      } while (next != PatternReader.END && next != '\n');
      return true;
    }
    return c == ' ' || c >= 9 && c <= 13;
  }

  private Node literal(int c, int local) {
    if ((local & RegexFlags.IGNORECASE) == 0) {
      return new Node.Literal(c, false, false);
    }
    boolean ascii = isAscii(local);
    return new Node.Literal(CharClass.fold(c, ascii), true, ascii);
  }

  private void repeat(List<Node> parts, int c, int start) {
    int least = c == '+' ? 1 : 0;
    int most = c == '?' ? 1 : Node.MANY;
    if (c == '{') {
      if (in.peek() == '}') {
        parts.add(literal('{', flags));
        return;
      }
      String low = in.takeWhile(Integer.MAX_VALUE, d -> d >= '0' && d <= '9');
      String high = low;
      if (in.take(',')) {
        high = in.takeWhile(Integer.MAX_VALUE, d -> d >= '0' && d <= '9');
      }
      if (!in.take('}')) {
        parts.add(literal('{', flags));
        in.position(start + 1);
        return;
      }
      least = low.isEmpty() ? 0 : count(low);
      most = high.isEmpty() ? Node.MANY : count(high);
      if (most < least) {
        throw new RegexError("min repeat greater than max repeat", start + 1);
      }
    }
    Node body = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    if (body == null || body instanceof Node.At) {
      throw new RegexError("nothing to repeat", start);
    }
    if (body instanceof Node.Repeat) {
      throw new RegexError("multiple repeat", start);
    }
    Node.Greed greed = Node.Greed.GREEDY;
    if (in.take('?')) {
      greed = Node.Greed.LAZY;
    } else if (in.take('+')) {
      greed = Node.Greed.POSSESSIVE;
    }
    parts.set(parts.size() - 1, new Node.Repeat(body, least, most, greed));
  }

  private static int count(String digits) {
    if (digits.length() > 10 || Long.parseLong(digits) >= 4294967295L) {
      throw new ArithmeticException("the repetition number is too large");
    }
    return (int) Math.min(Long.parseLong(digits), Node.MANY - 1);
  }

  private Node escape(int start, int local) {
    int c = in.next();
    switch (c) {
      case 'A' -> {
        return new Node.At(Node.Place.START_OF_TEXT);
      }
      case 'Z' -> {
        return new Node.At(Node.Place.END_OF_TEXT);
      }
      case 'b' -> {
        return new Node.At(
            isAscii(local) ? Node.Place.ASCII_WORD_BOUNDARY : Node.Place.WORD_BOUNDARY);
      }
      case 'B' -> {
        return new Node.At(
            isAscii(local) ? Node.Place.NO_ASCII_WORD_BOUNDARY : Node.Place.NO_WORD_BOUNDARY);
      }
      case 'd', 'D', 's', 'S', 'w', 'W' -> {
        return new Node.Set(CharClass.quick(CharClass.category(c, isAscii(local))));
      }
      default -> {
        // Below.
      }
    }
    if (c >= '1' && c <= '9') {
      int reference = escapes.reference(start, c);
      if (reference >= 0) {
        return reference(reference, start + 1, local);
      }
      return literal(escapes.octal(start), local);
    }
    return literal(escapes.character(start, c, bytes), local);
  }

  private Node reference(int group, int place, int local) {
    if (group > groups()) {
      throw new RegexError("invalid group reference " + group, place);
    }
    if (widths.get(group) == null) {
      throw new RegexError("cannot refer to an open group", place > 0 ? place - 1 : place);
    }
    checkLookBehind(group);
    return new Node.Reference(
        group, (local & RegexFlags.IGNORECASE) != 0, isAscii(local), widths.get(group));
  }

  private void checkLookBehind(int group) {
    if (groupsBeforeLookBehind >= 0 && group > groupsBeforeLookBehind) {
      throw new RegexError(
          "cannot refer to group defined in the same lookbehind subpattern", in.position());
    }
  }

  /** What follows an opening parenthesis; null if it stands for nothing. */
  private Node group(int start, int[] local, int depth, boolean globalFlagsAllowed) {
    String name = null;
    if (in.take('?')) {
      int c = in.next();
      switch (c) {
        case PatternReader.END -> throw new RegexError("unexpected end of pattern", in.position());
        case 'P' -> {
          if (in.take('<')) {
            name = name(in.until('>', "group name"));
            return capture(start, name, local[0], depth);
          }
          if (in.take('=')) {
            return namedReference(local[0]);
          }
          int other = in.next();
          throw other == PatternReader.END
              ? new RegexError("unexpected end of pattern", in.position())
              : new RegexError("unknown extension ?P" + Character.toString(other), start + 1);
        }
        case ':' -> {
          return closed(start, alternation(local[0], depth + 1));
        }
        case '#' -> {
          skipComment(start);
          return null;
        }
        case '=', '!' -> {
          return look(start, local[0], depth, false, c == '!');
        }
        case '<' -> {
          int direction = in.next();
          if (direction == PatternReader.END) {
            throw new RegexError("unexpected end of pattern", in.position());
          }
          if (direction != '=' && direction != '!') {
            throw new RegexError("unknown extension ?<" + Character.toString(direction), start + 1);
          }
          return look(start, local[0], depth, true, direction == '!');
        }
        case '(' -> {
          return conditional(start, local[0], depth);
        }
        case '>' -> {
          return new Node.Atomic(closed(start, alternation(local[0], depth + 1)));
        }
        default -> {
          if (RegexFlags.of(c) == 0 && c != '-') {
            throw new RegexError("unknown extension ?" + Character.toString(c), start + 1);
          }
          return flagged(start, c, local, depth, globalFlagsAllowed);
        }
      }
    }
    return capture(start, null, local[0], depth);
  }

  /** A group that only brackets; what is in it may be repeated even if it is a repetition. */
  private Node closed(int start, Node body) {
    if (!in.take(')')) {
      throw new RegexError("missing ), unterminated subpattern", start);
    }
    return body instanceof Node.Repeat || body instanceof Node.At
        ? new Node.Sequence(List.of(body))
        : body;
  }

  private Node capture(int start, String name, int local, int depth) {
    int number = widths.size();
    if (number >= MOST_GROUPS) {
      throw new RegexError("too many groups", in.position());
    }
    widths.add(null);
    if (name != null) {
      Integer other = names.putIfAbsent(name, number);
      if (other != null) {
        throw new RegexError(
            "redefinition of group name "
                + quoted(name)
                + " as group "
                + number
                + "; was group "
                + other,
            in.position() - name.codePointCount(0, name.length()) - 1);
      }
    }
    Node body = alternation(local, depth + 1);
    if (!in.take(')')) {
      throw new RegexError("missing ), unterminated subpattern", start);
    }
    widths.set(number, body.width());
    return new Node.Group(number, body);
  }

  private static String quoted(String name) {
    return TextRules.repr(name);
  }

  private String name(String name) {
    if (!isIdentifier(name)) {
      throw new RegexError(
          "bad character in group name " + quoted(name),
          in.position() - name.codePointCount(0, name.length()) - 1);
    }
    return name;
  }

  private static boolean isIdentifier(String name) {
    int first = name.codePointAt(0);
    return (first == '_' || Character.isUnicodeIdentifierStart(first))
        && name.codePoints().allMatch(Character::isUnicodeIdentifierPart);
  }

  private Node namedReference(int local) {
    String name = name(in.until(')', "group name"));
    int place = in.position() - name.codePointCount(0, name.length()) - 1;
    Integer group = names.get(name);
    if (group == null) {
      throw new RegexError("unknown group name " + quoted(name), place);
    }
    if (widths.get(group) == null) {
      throw new RegexError("cannot refer to an open group", place);
    }
    return reference(group, place, local);
  }

  private void skipComment(int start) {
    int c;
    do {
      c = in.next();
      if (c == PatternReader.END) {
        throw new RegexError("missing ), unterminated comment", start);
      }
    } while (c != ')');
  }

  private Node look(int start, int local, int depth, boolean behind, boolean negative) {
    int before = groupsBeforeLookBehind;
    if (behind && before < 0) {
      groupsBeforeLookBehind = groups();
    }
    Node body = alternation(local, depth + 1);
    groupsBeforeLookBehind = before;
    if (!in.take(')')) {
      throw new RegexError("missing ), unterminated subpattern", start);
    }
    if (behind && body.width().least() != body.width().most()) {
      throw new RegexError("look-behind requires fixed-width pattern", -1);
    }
    return new Node.Look(body, behind, negative);
  }

  private Node conditional(int start, int local, int depth) {
    String name = in.until(')', "group name");
    int place = in.position() - name.codePointCount(0, name.length()) - 1;
    int group;
    if (isIdentifier(name)) {
      Integer known = names.get(name);
      if (known == null) {
        throw new RegexError("unknown group name " + quoted(name), place);
      }
      group = known;
    } else {
      if (!name.chars().allMatch(c -> c >= '0' && c <= '9')) {
        throw new RegexError("bad character in group name " + quoted(name), place);
      }
      group = name.length() > 9 ? MOST_GROUPS : Integer.parseInt(name);
      if (group == 0) {
        throw new RegexError("bad group number", place);
      }
      if (group >= MOST_GROUPS) {
        throw new RegexError("invalid group reference " + name, place);
      }
      asked.putIfAbsent(group, place);
    }
    checkLookBehind(group);
    int[] inner = {local};
    Node yes = sequence(inner, depth + 1, false);
    Node no = new Node.Sequence(List.of());
    if (in.take('|')) {
      no = sequence(inner, depth + 1, false);
      if (in.peek() == '|') {
        throw new RegexError("conditional backref with more than two branches", in.position());
      }
    }
    if (!in.take(')')) {
      throw new RegexError("missing ), unterminated subpattern", start);
    }
    return new Node.Conditional(group, yes, no);
  }

  private Node flagged(int start, int letter, int[] local, int depth, boolean globalAllowed) {
    FlagReader reader = new FlagReader(in, bytes);
    reader.read(letter);
    if (reader.isGlobal()) {
      if (!globalAllowed) {
        throw new RegexError("global flags not at the start of the expression", start);
      }
      flags |= reader.added();
      local[0] |= reader.added();
      return null;
    }
    int inner = local[0];
    if ((reader.added() & RegexFlags.TYPES) != 0) {
      inner &= ~RegexFlags.TYPES;
    }
    inner = (inner | reader.added()) & ~reader.removed();
    return closed(start, alternation(inner, depth + 1));
  }
}
