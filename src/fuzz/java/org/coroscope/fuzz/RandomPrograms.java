package org.coroscope.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * Random programs that always end, and print what they come to. Errors are caught and printed
 * statement by statement, so that one does not hide the rest.
 */
final class RandomPrograms {
  private static final int STATEMENTS = 25;
  private static final int DEPTH = 3;

  private final Dice dice;
  private final List<String> variables = new ArrayList<>();
  private final RandomExpressions expressions;
  private final StringBuilder text = new StringBuilder();
  private int names;

  private RandomPrograms(long seed) {
    this.dice = new Dice(seed);
    this.expressions = new RandomExpressions(dice, variables);
  }

  /** The program of a seed. */
  static String of(long seed) {
    RandomPrograms program = new RandomPrograms(seed);
    for (String name : List.of("a", "b", "c", "d")) {
      program.line(0, name + " = " + program.expressions.any(0));
      program.variables.add(name);
    }
    for (int i = 0; i < STATEMENTS; i++) {
      program.guarded();
    }
    return program.text.toString();
  }

  private void line(int indent, String line) {
    text.append("    ".repeat(indent)).append(line).append('\n');
  }

  private String any() {
    return expressions.any(DEPTH);
  }

  private String name() {
    return variables.get(dice.below(variables.size()));
  }

  private void guarded() {
    line(0, "try:");
    statement(1, 2);
    line(0, "except Exception as error:");
    line(1, "print(type(error).__name__, error)");
  }

  private void block(int indent, int depth) {
    int count = 1 + dice.below(2);
    for (int i = 0; i < count; i++) {
      statement(indent, depth - 1);
    }
  }

  private void statement(int indent, int depth) {
    if (depth <= 0) {
      simple(indent);
      return;
    }
    switch (dice.below(14)) {
      case 0 -> conditional(indent, depth);
      case 1 -> loop(indent, depth);
      case 2 -> attempt(indent, depth);
      case 3 -> function(indent);
      case 4 -> generator(indent);
      case 5 -> classes(indent);
      case 6 -> match(indent);
      case 7 -> unpack(indent);
      default -> simple(indent);
    }
  }

  private void simple(int indent) {
    switch (dice.below(9)) {
      case 0, 1 -> line(indent, name() + " = " + any());
      case 2 ->
          line(
              indent, name() + " " + dice.word("+= -= *= //= %= |= &=") + " " + expressions.any(1));
      case 3 -> line(indent, name() + "[" + expressions.any(0) + "] = " + expressions.any(1));
      case 4 -> line(indent, "print(%s.%s(%s))".formatted(name(), method(), expressions.any(0)));
      case 5 -> line(indent, "assert %s, %s".formatted(any(), expressions.any(1)));
      case 6 ->
          line(
              indent,
              "print(%s, %s, sep=%s)"
                  .formatted(any(), name(), dice.pick("' '", "'-'", "''", "None")));
      default -> line(indent, "print(" + any() + ")");
    }
  }

  private String method() {
    return dice.word(
        "append extend remove pop index count get setdefault update add discard union insert"
            + " startswith endswith strip split join popitem items keys values copy clear sort");
  }

  private void conditional(int indent, int depth) {
    line(indent, "if " + any() + ":");
    block(indent + 1, depth);
    if (dice.chance(50)) {
      line(indent, "elif " + any() + ":");
      block(indent + 1, depth);
    }
    line(indent, "else:");
    block(indent + 1, depth);
  }

  private void loop(int indent, int depth) {
    line(indent, "for i, j in enumerate(" + any() + "):");
    line(indent + 1, "if i > 3: break");
    line(
        indent + 1,
        "if "
            + dice.pick("j == 1", "i == 1", "not j")
            + ": "
            + dice.pick("continue", "print('at', i)", "break"));
    line(indent + 1, "print(i, j)");
    block(indent + 1, depth);
    if (dice.chance(40)) {
      line(indent, "else:");
      line(indent + 1, "print('not broken')");
    }
  }

  private void attempt(int indent, int depth) {
    line(indent, "try:");
    block(indent + 1, depth);
    if (dice.chance(30)) {
      line(
          indent + 1,
          "raise "
              + dice.pick(
                  "ValueError('v')",
                  "KeyError(a)",
                  "ExceptionGroup('g', [TypeError(1), ValueError(2)])"));
    }
    line(
        indent,
        "except "
            + dice.pick("TypeError", "(ValueError, KeyError)", "LookupError", "ArithmeticError")
            + " as e:");
    line(indent + 1, "print('caught', type(e).__name__, e, e.__context__)");
    if (dice.chance(50)) {
      line(indent, "else:");
      line(indent + 1, "print('else')");
    }
    line(indent, "finally:");
    line(indent + 1, "print('finally')");
  }

  private void function(int indent) {
    String name = "f" + names++;
    String parameters =
        dice.pick(
            "x", "x, y=2", "*args", "x, *args, k=1, **rest", "x, /, y", "*, k=3", "x=[], **rest");
    line(indent, "def %s(%s):".formatted(name, parameters));
    line(indent + 1, "n = 0");
    line(indent + 1, "def inner():");
    line(indent + 2, "nonlocal n");
    line(indent + 2, "n += 1");
    line(indent + 2, "return n, sorted(map(str, locals()))");
    line(indent + 1, "print(inner(), inner())");
    line(indent + 1, "return " + dice.pick("locals().keys()", "n", "inner()", any()));
    String arguments =
        dice.pick(
            "1", "1, 2", "x=1", "1, k=2", "*[1, 2]", "1, **{'z': 3}", "", "1, 2, 3, k=4, m=5");
    line(indent, "print(%s(%s))".formatted(name, arguments));
  }

  private void generator(int indent) {
    String name = "g" + names++;
    line(indent, "def " + name + "():");
    line(indent + 1, "try:");
    line(indent + 2, "got = yield " + expressions.any(1));
    line(indent + 2, "print('got', got)");
    line(indent + 2, "yield from " + dice.pick("[1, 2]", "'ab'", "range(2)", expressions.any(1)));
    line(indent + 2, "return 'done'");
    line(indent + 1, "except ValueError as e:");
    line(indent + 2, "yield 'handled', str(e)");
    line(indent + 1, "finally:");
    line(indent + 2, "print('closing')");
    line(indent, "it = " + name + "()");
    line(indent, "print(next(it))");
    line(
        indent,
        dice.pick(
            "print(list(it))",
            "print(it.send(5))",
            "print(it.throw(ValueError('thrown')))",
            "it.close()",
            "print(next(it), next(it), next(it, 'end'), next(it, 'end'))",
            "for v in it: print(v)",
            "a, *b = it",
            "other = it; del it; other = None"));
    line(indent, "it = None");
    line(indent, "print('after')");
  }

  private void classes(int indent) {
    String name = "C" + names++;
    line(
        indent,
        "class " + name + dice.pick("", "(list)", "(dict)", "(int)", "(str)", "(Exception)") + ":");
    line(indent + 1, "kind = " + expressions.any(1));
    if (dice.chance(50)) {
      line(indent + 1, "def __repr__(self): return '<" + name + ">'");
    }
    String special =
        dice.word(
            "__len__ __bool__ __eq__ __lt__ __add__ __radd__ __contains__ __iter__ __hash__ __call__ __format__ __index__");
    line(
        indent + 1,
        "def %s(self, *args): return %s"
            .formatted(
                special, dice.pick("1", "True", "'x'", "iter([1, 2])", "NotImplemented", "-1")));
    line(indent + 1, "@property");
    line(indent + 1, "def value(self): return self.kind, len(vars(self))");
    line(indent, "o = " + name + "()");
    line(
        indent,
        "print(o.value, type(o).__mro__[-1], isinstance(o, "
            + dice.word("int str list object Exception")
            + "))");
    line(
        indent,
        "print("
            + dice.pick(
                "len(o)",
                "bool(o)",
                "o == 1",
                "o < o",
                "o + 1",
                "1 + o",
                "o[0]",
                "1 in o",
                "list(o)",
                "hash(o) is not None",
                "o(1)",
                "f'{o:>5}'",
                "[1, 2, 3][o]",
                "o != o",
                "o is not o")
            + ")");
  }

  private void match(int indent) {
    line(indent, "match " + any() + ":");
    line(indent + 1, "case 0 | 1 | -1: print('small')");
    line(indent + 1, "case str() as s if len(s) > 1: print('text', s)");
    line(indent + 1, "case [x]: print('one', x)");
    line(indent + 1, "case [x, *rest]: print('many', x, rest)");
    line(indent + 1, "case {'a': v, **others}: print('map', v, others)");
    line(indent + 1, "case int(n) | float(n): print('number', n)");
    line(indent + 1, "case None | True | False: print('constant')");
    line(indent + 1, "case _: print('other')");
  }

  private void unpack(int indent) {
    line(indent, dice.pick("x, y", "x, *y", "*x, y", "x, (y, *z)", "[x, y]", "x") + " = " + any());
    line(indent, "print(" + dice.pick("x", "x, y") + ")");
  }
}
