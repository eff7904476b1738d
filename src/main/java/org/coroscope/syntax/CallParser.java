package org.coroscope.syntax;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.syntax.ast.Comprehension;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.Keyword;

/** Parses the arguments of calls and class statements. */
final class CallParser {

  /** What stands between the parentheses. */
  record CallArguments(List<Expression> positional, List<Keyword> keywords) {}

  private final TokenCursor cursor;
  private final ExpressionParser expressions;

  CallParser(TokenCursor cursor, ExpressionParser expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  /**
   * Parses arguments with their parentheses.
   *
   * @param generatorAllowed whether the only argument may be a generator expression without
   *     parentheses of its own, as in calls
   */
  CallArguments parse(boolean generatorAllowed) {
    int open = cursor.pos();
    cursor.expect("(");
    Collected collected = new Collected();
    while (!cursor.at(")")) {
      Expression generator = argument(collected, open, generatorAllowed);
      if (generator != null) {
        return new CallArguments(List.of(generator), List.of());
      }
      if (!cursor.at(",")) {
        break;
      }
      cursor.next();
    }
    if (!cursor.at(")")) {
      throw cursor.unexpected();
    }
    collected.rejectDisorder();
    cursor.next();
    return new CallArguments(List.copyOf(collected.positional), List.copyOf(collected.keywords));
  }

  private final class Collected {
    final List<Expression> positional = new ArrayList<>();
    final List<Keyword> keywords = new ArrayList<>();
    boolean unpacked;

    /** Whether a plain argument came after a keyword, and after {@code **}. */
    boolean positionalAfterKeyword;

    boolean positionalAfterUnpacking;

    boolean isEmpty() {
      return positional.isEmpty() && keywords.isEmpty();
    }

    void rejectDisorder() {
      if (positionalAfterKeyword) {
        throw cursor.failAtReach(
            positionalAfterUnpacking
                ? "positional argument follows keyword argument unpacking"
                : "positional argument follows keyword argument");
      }
    }
  }

  /** One argument; answers a generator expression when that is all there is. */
  private Expression argument(Collected collected, int open, boolean generatorAllowed) {
    if (cursor.at("*")) {
      starredArgument(collected);
    } else if (cursor.at("**")) {
      int start = cursor.pos();
      cursor.next();
      Expression value = expressions.expression();
      collected.unpacked = true;
      collected.keywords.add(new Keyword(null, value, cursor.spanFrom(start)));
    } else if (cursor.at(TokenKind.NAME) && cursor.peek(1).is("=")) {
      keywordArgument(collected);
    } else {
      return plainArgument(collected, open, generatorAllowed);
    }
    return null;
  }

  private void starredArgument(Collected collected) {
    Token star = cursor.peek();
    if (collected.unpacked) {
      throw cursor.fail(
          "iterable argument unpacking follows keyword argument unpacking", star.span());
    }
    Expression starred = expressions.starred(false);
    if (cursor.atFor() && !cursor.isQuiet()) {
      int mark = cursor.pos();
      List<Comprehension> clauses = cursor.attempt(expressions::comprehensions);
      cursor.reset(mark);
      if (clauses != null) {
        throw collected.isEmpty()
            ? cursor.fail("iterable unpacking cannot be used in comprehension", starred.span())
            : unparenthesized(starred, clauses);
      }
    }
    collected.positional.add(starred);
  }

  private void keywordArgument(Collected collected) {
    int start = cursor.pos();
    Token name = cursor.next();
    Token equals = cursor.next();
    Expression value = expressions.expression();
    if (cursor.atFor() && !cursor.isQuiet()) {
      int mark = cursor.pos();
      boolean comprehension = cursor.attempt(expressions::comprehensions) != null;
      cursor.reset(mark);
      if (comprehension) {
        throw cursor.fail(
            "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
            name.span().to(equals.span()));
      }
    }
    collected.keywords.add(
        new Keyword(Names.normalize(name.text()), value, cursor.spanFrom(start)));
  }

  private Expression plainArgument(Collected collected, int open, boolean generatorAllowed) {
    Token first = cursor.peek();
    if (cursor.glance(1).is("=")
        && (first.is("True") || first.is("False") || first.is("None"))
        && !cursor.isQuiet()) {
      throw cursor.fail(
          "cannot assign to " + first.text(), first.span().to(cursor.glance(1).span()));
    }
    Expression value;
    if (first.kind() == TokenKind.NAME && cursor.peek(1).is(":=")) {
      value = expressions.assignmentExpression();
    } else {
      value = expressions.expression();
      if (cursor.at("=") && !cursor.isQuiet()) {
        throw cursor.fail(
            "expression cannot contain assignment, perhaps you meant \"==\"?",
            value.span().to(cursor.peek().span()));
      }
    }
    boolean isFor = generatorAllowed ? cursor.atFor() : cursor.at("for");
    if (isFor) {
      return generator(collected, open, generatorAllowed, value);
    }
    if (!collected.keywords.isEmpty()) {
      collected.positionalAfterKeyword = true;
      collected.positionalAfterUnpacking |= collected.unpacked;
    }
    collected.positional.add(value);
    return null;
  }

  private Expression generator(
      Collected collected, int open, boolean generatorAllowed, Expression element) {
    if (!generatorAllowed) {
      throw cursor.unexpected();
    }
    List<Comprehension> clauses = expressions.comprehensions();
    if (collected.isEmpty() && cursor.at(")")) {
      cursor.next();
      return new Expression.GeneratorExp(element, clauses, cursor.spanFrom(open));
    }
    if (collected.isEmpty() && !cursor.at(",")) {
      throw cursor.unexpected();
    }
    throw unparenthesized(element, clauses);
  }

  private SyntaxFailure unparenthesized(Expression element, List<Comprehension> clauses) {
    Comprehension last = clauses.get(clauses.size() - 1);
    return cursor.fail(
        "Generator expression must be parenthesized", element.span().to(last.span()));
  }
}
