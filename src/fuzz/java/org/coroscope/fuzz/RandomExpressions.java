package org.coroscope.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Random expressions. Each has a wanted type, which it nearly always has: programs in which nothing
 * fits would only ever raise TypeError.
 */
final class RandomExpressions {
  /** What an expression is wanted to be. */
  enum Kind {
    INT,
    FLOAT,
    STR,
    BOOL,
    LIST,
    TUPLE,
    DICT,
    SET,
    BYTES
  }

  private static final String[] SPECS = {
    "", "5", "<6", ">7", "^8", "05", "+", ",", "x", "#b", "08.2f", ".3", "e", "%", "*^9", "_", "s"
  };

  private static final String[] TEXTS = {
    "''",
    "'a'",
    "'abc'",
    "'Hello World'",
    "'a,b,,c'",
    "' x '",
    "'é日'",
    "'12'",
    "'a\\tb\\n'",
    "\"it's\"",
    "'ß'",
    "'AbC'",
    "'aaa'",
    "'%s-%d'",
    "'{} {}'"
  };

  private static final String[] FLOATS = {
    "0.0", "-0.0", "1.5", "2.5", "0.1", "1e16", "1e-5", "123456.789", "float('inf')", "3.0", "-7.25"
  };

  private static final int MOST_ITEMS = 4;

  private final Dice dice;
  private final List<String> variables;

  RandomExpressions(Dice dice, List<String> variables) {
    this.dice = dice;
    this.variables = variables;
  }

  /** An expression of any type. */
  String any(int depth) {
    return of(dice.pick(Kind.values()), depth);
  }

  /** An expression that is wanted to have a type. */
  String of(Kind kind, int depth) {
    if (dice.chance(4)) {
      return any(Math.min(depth, 1));
    }
    if (depth <= 0 || dice.chance(15)) {
      return dice.chance(40) && !variables.isEmpty() ? variable() : literal(kind);
    }
    if (dice.chance(8)) {
      return general(kind, depth - 1);
    }
    return switch (kind) {
      case INT -> integer(depth - 1);
      case FLOAT -> real(depth - 1);
      case STR -> text(depth - 1);
      case BOOL -> truth(depth - 1);
      case LIST -> list(depth - 1);
      case TUPLE -> tuple(depth - 1);
      case DICT -> dict(depth - 1);
      case SET -> set(depth - 1);
      case BYTES -> bytes(depth - 1);
    };
  }

  private String variable() {
    return variables.get(dice.below(variables.size()));
  }

  private String literal(Kind kind) {
    return switch (kind) {
      case INT ->
          dice.pick("0", "1", "(-1)", "2", "3", "(7)", "(10)", "(-13)", "(255)", "10**20", "True");
      case FLOAT -> dice.pick(FLOATS);
      case STR -> dice.pick(TEXTS);
      case BOOL -> dice.pick("True", "False");
      case LIST ->
          dice.pick("[]", "[1, 2, 3]", "['b', 'a']", "[0.5, 1]", "[[1], [2, 3]]", "[None]");
      case TUPLE -> dice.pick("()", "(1,)", "(1, 'a')", "(1, 2, 3)");
      case DICT -> dice.pick("{}", "{'a': 1}", "{1: 'x', 2: 'y'}", "{'k': [1, 2]}");
      case SET -> dice.pick("set()", "{1, 2, 3}", "{'a', 'b'}", "frozenset([2, 5])");
      case BYTES -> dice.pick("b''", "b'abc'", "b'\\x00\\xff'", "bytearray(b'xyz')");
    };
  }

  /** What has the type of its operands, whatever that is. */
  private String general(Kind kind, int depth) {
    return switch (dice.below(4)) {
      case 0 ->
          "(%s if %s else %s)".formatted(of(kind, depth), of(Kind.BOOL, depth), of(kind, depth));
      case 1 -> "(%s %s %s)".formatted(of(kind, depth), dice.word("and or"), of(kind, depth));
      case 2 ->
          "(lambda x, y=%s: %s)(%s)".formatted(of(kind, 0), dice.word("x y"), of(kind, depth));
      default ->
          "[%s, %s][%s]"
              .formatted(of(kind, depth), of(kind, depth), dice.pick("0", "-1", "1", "2"));
    };
  }

  private String integer(int d) {
    return switch (dice.below(12)) {
      case 0, 1 ->
          "(%s %s %s)".formatted(of(Kind.INT, d), dice.word("+ - * // % & | ^"), of(Kind.INT, d));
      case 2 ->
          "(%s %s %s)"
              .formatted(
                  of(Kind.INT, d), dice.word("<< >> **"), dice.pick("0", "1", "3", "5", "-1"));
      case 3 -> dice.word("- + ~") + of(Kind.INT, d);
      case 4 ->
          "len(%s)"
              .formatted(of(dice.pick(Kind.STR, Kind.LIST, Kind.DICT, Kind.SET, Kind.TUPLE), d));
      case 5 ->
          "%s(%s)"
              .formatted(
                  dice.word("int round abs hash bool"), of(dice.pick(Kind.INT, Kind.FLOAT), d));
      case 6 ->
          "%s.%s(%s)"
              .formatted(of(Kind.STR, d), dice.word("count find rfind index"), of(Kind.STR, 0));
      case 7 -> "%s(%s)".formatted(dice.word("sum max min"), of(Kind.LIST, d));
      case 8 -> "(%s).bit_length()".formatted(of(Kind.INT, d));
      case 9 -> "divmod(%s, %s)[%d]".formatted(of(Kind.INT, d), of(Kind.INT, d), dice.below(2));
      case 10 -> "ord(%s[0])".formatted(of(Kind.STR, d));
      default -> "int(%s, %s)".formatted(of(Kind.STR, 0), dice.pick("10", "16", "0", "36"));
    };
  }

  private String real(int d) {
    return switch (dice.below(5)) {
      case 0, 1 ->
          "(%s %s %s)"
              .formatted(
                  of(Kind.FLOAT, d),
                  dice.word("+ - * / // %"),
                  of(dice.pick(Kind.INT, Kind.FLOAT), d));
      case 2 -> "(%s / %s)".formatted(of(Kind.INT, d), of(Kind.INT, d));
      case 3 -> "round(%s, %d)".formatted(of(Kind.FLOAT, d), dice.below(6) - 2);
      default -> "float(%s)".formatted(of(dice.pick(Kind.INT, Kind.STR), d));
    };
  }

  private String text(int d) {
    return switch (dice.below(14)) {
      case 0 -> "(%s + %s)".formatted(of(Kind.STR, d), of(Kind.STR, d));
      case 1 -> "(%s * %s)".formatted(of(Kind.STR, d), dice.pick("0", "1", "2", "3", "-1"));
      case 2 ->
          "%s.%s()"
              .formatted(
                  of(Kind.STR, d),
                  dice.word("upper lower title swapcase capitalize strip casefold"));
      case 3 -> "%s%s".formatted(of(Kind.STR, d), slice(d));
      case 4 -> "repr(%s)".formatted(any(d));
      case 5 -> "str(%s)".formatted(any(d));
      case 6 ->
          "f\"{%s%s:%s}\"".formatted(plain(any(0)), dice.pick("", "!r", "!s"), dice.pick(SPECS));
      case 7 -> "%s.replace(%s, %s)".formatted(of(Kind.STR, d), of(Kind.STR, 0), of(Kind.STR, 0));
      case 8 ->
          "%s.join(map(str, %s))"
              .formatted(of(Kind.STR, 0), of(dice.pick(Kind.LIST, Kind.TUPLE), d));
      case 9 ->
          "%s.%s(%d, '*')"
              .formatted(of(Kind.STR, d), dice.word("center ljust rjust"), dice.below(12));
      case 10 ->
          "'%s' %% (%s,)"
              .formatted(dice.word("%s %r %5s %-5s| %d %05d %x %.2f %e %g %c %%"), any(d));
      case 11 ->
          "'%s'.format(%s, %s)"
              .formatted(dice.pick("{} {}", "{0}{1!r}", "{1:>6}", "{:<5}|{}"), any(d), any(d));
      case 12 -> "format(%s, '%s')".formatted(any(d), dice.pick(SPECS));
      default -> "chr(%s)".formatted(of(Kind.INT, d));
    };
  }

  /** Without what would end an f-string's field or string early. */
  private static String plain(String expression) {
    return expression.matches("[\\w .,()+-]*") ? expression : "1";
  }

  private String truth(int d) {
    Kind kind = dice.pick(Kind.values());
    return switch (dice.below(8)) {
      case 0, 1 -> "(%s %s %s)".formatted(of(kind, d), dice.word("== != < <= > >="), of(kind, d));
      case 2 ->
          "(%s %s %s)"
              .formatted(
                  any(d),
                  dice.pick("in", "not in"),
                  of(dice.pick(Kind.LIST, Kind.DICT, Kind.SET), d));
      case 3 -> "(not %s)".formatted(any(d));
      case 4 ->
          "isinstance(%s, %s)"
              .formatted(any(d), dice.pick("int", "str", "(list, tuple)", "int | None", "object"));
      case 5 ->
          "%s.%s()"
              .formatted(
                  of(Kind.STR, d),
                  dice.word("isdigit isalpha isupper islower isspace istitle isidentifier"));
      case 6 -> "%s(%s)".formatted(dice.word("any all"), of(dice.pick(Kind.LIST, Kind.TUPLE), d));
      default -> "(%s < %s <= %s)".formatted(of(Kind.INT, d), of(Kind.INT, d), of(Kind.FLOAT, d));
    };
  }

  private String list(int d) {
    return switch (dice.below(12)) {
      case 0 -> "[" + items(() -> dice.chance(15) ? "*" + of(Kind.LIST, d) : any(d)) + "]";
      case 1 ->
          "[%s for i in %s]"
              .formatted(dice.pick("i", "i * 2", "(i, i)", "str(i)", "[i]"), iterable(d));
      case 2 ->
          "[i for i in %s if %s]"
              .formatted(iterable(d), dice.pick("i", "not i", "i != 1", "i in (1, 2)"));
      case 3 -> "list(%s)".formatted(iterable(d));
      case 4 ->
          "sorted(%s%s)"
              .formatted(
                  iterable(d),
                  dice.pick("", ", reverse=True", ", key=str", ", key=lambda v: -len(str(v))"));
      case 5 -> "%s%s".formatted(of(Kind.LIST, d), slice(d));
      case 6 -> "(%s + %s)".formatted(of(Kind.LIST, d), of(Kind.LIST, d));
      case 7 -> "(%s * %s)".formatted(of(Kind.LIST, d), dice.pick("0", "1", "2"));
      case 8 -> "%s.split(%s)".formatted(of(Kind.STR, d), dice.pick("", "','", "None, 1", "'a'"));
      case 9 ->
          "list(%s(%s, %s))"
              .formatted(
                  dice.word("zip map"), dice.pick("str", "repr", "len", "[1, 2]"), iterable(d));
      case 10 -> "list(enumerate(%s, %d))".formatted(iterable(d), dice.below(3));
      default -> "list(reversed(%s))".formatted(of(Kind.LIST, d));
    };
  }

  private String iterable(int d) {
    return dice.chance(30)
        ? "range(%s)".formatted(dice.pick("3", "5", "0", "1, 4", "5, 0, -2"))
        : of(dice.pick(Kind.LIST, Kind.TUPLE, Kind.STR, Kind.DICT, Kind.SET), d);
  }

  private String tuple(int d) {
    return switch (dice.below(4)) {
      case 0 -> "(" + items(() -> any(d)) + ",)";
      case 1 -> "tuple(%s)".formatted(iterable(d));
      case 2 -> "(%s + %s)".formatted(of(Kind.TUPLE, d), of(Kind.TUPLE, d));
      default ->
          "%s.%s(%s)"
              .formatted(of(Kind.STR, d), dice.word("partition rpartition"), of(Kind.STR, 0));
    };
  }

  private String dict(int d) {
    return switch (dice.below(6)) {
      case 0 ->
          "{"
              + items(() -> dice.chance(15) ? "**" + of(Kind.DICT, d) : key(d) + ": " + any(d))
              + "}";
      case 1 -> "{i: %s for i in %s}".formatted(dice.pick("1", "i", "str(i)"), iterable(d));
      case 2 -> "dict(zip(%s, %s))".formatted(iterable(d), iterable(d));
      case 3 -> "(%s | %s)".formatted(of(Kind.DICT, d), of(Kind.DICT, d));
      case 4 -> "dict.fromkeys(%s, %s)".formatted(iterable(d), any(0));
      default -> "dict(a=%s, b=%s)".formatted(any(d), any(d));
    };
  }

  private String key(int d) {
    return of(dice.pick(Kind.INT, Kind.STR, Kind.TUPLE, Kind.FLOAT), Math.min(d, 1));
  }

  private String set(int d) {
    return switch (dice.below(4)) {
      case 0 -> "{" + key(d) + ", " + key(d) + "}";
      case 1 -> "set(%s)".formatted(iterable(d));
      case 2 -> "(%s %s %s)".formatted(of(Kind.SET, d), dice.word("| & - ^"), of(Kind.SET, d));
      default -> "{%s for i in %s}".formatted(dice.pick("i", "str(i)", "(i,)"), iterable(d));
    };
  }

  private String bytes(int d) {
    return switch (dice.below(5)) {
      case 0 -> "(%s + %s)".formatted(of(Kind.BYTES, d), of(Kind.BYTES, d));
      case 1 -> "%s.encode()".formatted(of(Kind.STR, d));
      case 2 -> "%s%s".formatted(of(Kind.BYTES, d), slice(d));
      case 3 -> "bytes(%s)".formatted(dice.pick("3", "[65, 66]", "range(5)", "'a', 'utf-8'"));
      default -> "%s.%s()".formatted(of(Kind.BYTES, d), dice.word("upper hex split strip title"));
    };
  }

  private String slice(int d) {
    String bound = dice.pick("", "0", "1", "-1", "2", "5", "-10");
    String end = dice.pick("", "0", "1", "-1", "3", "10");
    String step = dice.pick("", "", ":1", ":-1", ":2", ":-2", ":0");
    return dice.chance(25)
        ? "[" + of(Kind.INT, Math.min(d, 1)) + "]"
        : "[" + bound + ":" + end + step + "]";
  }

  private String items(Supplier<String> item) {
    List<String> items = new ArrayList<>();
    int count = 1 + dice.below(MOST_ITEMS);
    for (int i = 0; i < count; i++) {
      items.add(item.get());
    }
    return String.join(", ", items);
  }
}
