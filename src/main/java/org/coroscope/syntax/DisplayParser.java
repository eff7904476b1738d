package org.coroscope.syntax;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.syntax.ast.Comprehension;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.ExpressionContext;

/** Parses what brackets of the three kinds enclose: groups, displays and comprehensions. */
final class DisplayParser {

  private final TokenCursor cursor;
  private final ExpressionParser expressions;

  DisplayParser(TokenCursor cursor, ExpressionParser expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  // --- parentheses -------------------------------------------------------------------------

  /** A group, a tuple or a generator expression. A group keeps the span of what it encloses. */
  Expression parenthesized() {
    int start = cursor.pos();
    cursor.expect("(");
    if (cursor.accept(")")) {
      return expressions.tuple(List.of(), start);
    }
    if (cursor.at("yield")) {
      Expression value = expressions.yieldExpression();
      cursor.expect(")");
      return value;
    }
    if (cursor.at("**")) {
      rejectDoubleStar();
    }
    Expression first = expressions.starNamedExpression();
    if (cursor.atFor()) {
      rejectStarredElement(first);
      List<Comprehension> clauses = expressions.comprehensions();
      cursor.expect(")");
      return new Expression.GeneratorExp(first, clauses, cursor.spanFrom(start));
    }
    if (cursor.at(",")) {
      List<Expression> elements = rest(first, ")");
      cursor.expect(")");
      return expressions.tuple(elements, start);
    }
    if (first instanceof Expression.Starred && cursor.at(")") && !cursor.isQuiet()) {
      throw cursor.fail("cannot use starred expression here", first.span());
    }
    if (first instanceof Expression.Starred) {
      throw cursor.unexpected();
    }
    cursor.expect(")");
    return first;
  }

  private void rejectDoubleStar() {
    Token stars = cursor.next();
    if (cursor.attempt(expressions::expression) != null && cursor.at(")")) {
      throw cursor.fail("cannot use double starred expression here", stars.span());
    }
    throw cursor.unexpected();
  }

  /** The elements after the first, at a comma. */
  private List<Expression> rest(Expression first, String close) {
    List<Expression> elements = new ArrayList<>();
    elements.add(first);
    while (cursor.accept(",") && !cursor.at(close) && expressions.atStarExpression()) {
      elements.add(expressions.starNamedExpression());
    }
    return elements;
  }

  private void rejectStarredElement(Expression first) {
    if (!(first instanceof Expression.Starred)) {
      return;
    }
    int mark = cursor.pos();
    boolean comprehension = cursor.attempt(expressions::comprehensions) != null;
    cursor.reset(mark);
    if (comprehension && !cursor.isQuiet()) {
      throw cursor.fail("iterable unpacking cannot be used in comprehension", first.span());
    }
    throw cursor.unexpected();
  }

  // --- square brackets ---------------------------------------------------------------------

  /** A list or a list comprehension. */
  Expression list() {
    int start = cursor.pos();
    cursor.expect("[");
    List<Expression> elements = List.of();
    if (!cursor.at("]")) {
      Expression first = expressions.starNamedExpression();
      if (cursor.atFor()) {
        rejectStarredElement(first);
        List<Comprehension> clauses = expressions.comprehensions();
        cursor.expect("]");
        return new Expression.ListComp(first, clauses, cursor.spanFrom(start));
      }
      elements = rest(first, "]");
      rejectBareTarget(elements);
    }
    cursor.expect("]");
    return new Expression.ListExpr(
        List.copyOf(elements), ExpressionContext.LOAD, cursor.spanFrom(start));
  }

  /** {@code [a, b for …]}: the tuple wants parentheses. */
  private void rejectBareTarget(List<Expression> elements) {
    boolean comma = elements.size() > 1 || cursor.previous().is(",");
    if (!comma || cursor.isQuiet() || !cursor.atFor()) {
      return;
    }
    int mark = cursor.pos();
    SourceSpan end =
        elements.size() == 1 ? cursor.previous().span() : elements.get(elements.size() - 1).span();
    boolean comprehension = cursor.attempt(expressions::comprehensions) != null;
    cursor.reset(mark);
    if (comprehension) {
      throw cursor.fail(
          "did you forget parentheses around the comprehension target?",
          elements.get(0).span().to(end));
    }
  }

  // --- braces ------------------------------------------------------------------------------

  /** A dict, a set, or a comprehension of either. */
  Expression braces() {
    int start = cursor.pos();
    cursor.expect("{");
    if (cursor.accept("}")) {
      return new Expression.Dict(List.of(), List.of(), cursor.spanFrom(start));
    }
    if (cursor.at("**")) {
      return dict(start, null);
    }
    int elementStart = cursor.pos();
    Expression first = expressions.starNamedExpression();
    boolean key = !(first instanceof Expression.Starred) && !isNamed(first, elementStart);
    if (key && cursor.at(":")) {
      return dict(start, first);
    }
    if (cursor.atFor()) {
      rejectStarredElement(first);
      List<Comprehension> clauses = expressions.comprehensions();
      cursor.expect("}");
      return new Expression.SetComp(first, clauses, cursor.spanFrom(start));
    }
    List<Expression> elements = rest(first, "}");
    rejectBareTarget(elements);
    cursor.expect("}");
    return new Expression.SetExpr(List.copyOf(elements), cursor.spanFrom(start));
  }

  private boolean isNamed(Expression e, int start) {
    return e instanceof Expression.NamedExpr && cursor.token(start + 1).is(":=");
  }

  /** A dict whose first key has been read, or starts with {@code **}. */
  private Expression dict(int start, Expression firstKey) {
    List<Expression> keys = new ArrayList<>();
    List<Expression> values = new ArrayList<>();
    if (firstKey == null) {
      unpacking(keys, values, true);
    } else {
      keys.add(firstKey);
      values.add(value());
      if (cursor.atFor()) {
        List<Comprehension> clauses = expressions.comprehensions();
        cursor.expect("}");
        return new Expression.DictComp(firstKey, values.get(0), clauses, cursor.spanFrom(start));
      }
    }
    while (cursor.accept(",") && !cursor.at("}")) {
      if (cursor.at("**")) {
        unpacking(keys, values, false);
      } else {
        keys.add(laterKey());
        values.add(value());
      }
    }
    cursor.expect("}");
    return new Expression.Dict(
        ExpressionParser.freeze(keys), List.copyOf(values), cursor.spanFrom(start));
  }

  private void unpacking(List<Expression> keys, List<Expression> values, boolean first) {
    Token stars = cursor.next();
    Expression value = expressions.bitwiseOr();
    if (first && cursor.atFor() && !cursor.isQuiet()) {
      int mark = cursor.pos();
      boolean comprehension = cursor.attempt(expressions::comprehensions) != null && cursor.at("}");
      cursor.reset(mark);
      if (comprehension) {
        throw cursor.fail("dict unpacking cannot be used in dict comprehension", stars.span());
      }
    }
    keys.add(null);
    values.add(value);
  }

  private Expression laterKey() {
    int mark = cursor.pos();
    Expression key;
    try {
      key = expressions.keyExpression();
    } catch (SyntaxFailure failure) {
      if (!failure.isGeneric() || cursor.isQuiet()) {
        throw failure;
      }
      cursor.reset(mark);
      key = cursor.attempt(expressions::keyExpression);
      if (key == null) {
        throw failure;
      }
    }
    if (!cursor.at(":") && !cursor.isQuiet()) {
      SourceSpan span = key.span();
      throw cursor.fail(
          "':' expected after dictionary key",
          new SourceSpan(span.endLine(), span.endColumn() - 1, span.endLine(), span.endColumn()));
    }
    return key;
  }

  /** The value after a key, at its colon. */
  private Expression value() {
    Token colon = cursor.expect(":");
    if (!cursor.isQuiet()) {
      if (cursor.at("}") || cursor.at(",")) {
        throw cursor.fail("expression expected after dictionary key and ':'", colon.span());
      }
      if (cursor.at("*")) {
        Token star = cursor.next();
        Expression value = expressions.bitwiseOr();
        throw cursor.fail(
            "cannot use a starred expression in a dictionary value", star.span().to(value.span()));
      }
    }
    return expressions.expression();
  }
}
