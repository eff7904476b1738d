package org.coroscope.syntax;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.syntax.ast.BinaryOperator;
import org.coroscope.syntax.ast.ComplexConstant;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.ExpressionContext;
import org.coroscope.syntax.ast.Pattern;
import org.coroscope.syntax.ast.SingletonConstant;
import org.coroscope.syntax.ast.UnaryOperator;

/** Parses the patterns of {@code case}. */
final class PatternParser {

  private static final int BRACKET_WEIGHT = 3;

  private final TokenCursor cursor;
  private final ExpressionParser expressions;

  PatternParser(TokenCursor cursor, ExpressionParser expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  /** The pattern after {@code case}: a sequence without brackets, or one pattern. */
  Pattern casePattern() {
    int start = cursor.pos();
    Pattern first = starOrPattern();
    if (!cursor.at(",")) {
      if (first instanceof Pattern.MatchStar) {
        throw cursor.unexpected();
      }
      return first;
    }
    List<Pattern> patterns = new ArrayList<>();
    patterns.add(first);
    while (cursor.accept(",") && startsPattern()) {
      patterns.add(starOrPattern());
    }
    return new Pattern.MatchSequence(List.copyOf(patterns), cursor.spanFrom(start));
  }

  private boolean startsPattern() {
    Token token = cursor.peek();
    return switch (token.kind()) {
      case NAME, NUMBER, STRING, ERROR -> true;
      case KEYWORD -> token.is("None") || token.is("True") || token.is("False");
      case OPERATOR ->
          token.is("(") || token.is("[") || token.is("{") || token.is("-") || token.is("*");
      default -> false;
    };
  }

  private Pattern starOrPattern() {
    if (!cursor.at("*")) {
      return asPattern();
    }
    int start = cursor.pos();
    cursor.next();
    String name = cursor.expectName();
    return new Pattern.MatchStar(name.equals("_") ? null : name, cursor.spanFrom(start));
  }

  private Pattern asPattern() {
    int start = cursor.pos();
    Pattern pattern = orPattern();
    if (!cursor.accept("as")) {
      return pattern;
    }
    Token target = cursor.peek();
    if (target.isName("_")) {
      throw cursor.fail("cannot use '_' as a target", target.span());
    }
    if (target.kind() != TokenKind.NAME) {
      Expression wrong = cursor.attempt(expressions::expression);
      throw wrong == null
          ? cursor.unexpected()
          : cursor.fail("invalid pattern target", wrong.span());
    }
    String name = cursor.expectName();
    return new Pattern.MatchAs(pattern, name, cursor.spanFrom(start));
  }

  private Pattern orPattern() {
    int start = cursor.pos();
    Pattern first = closedPattern();
    if (!cursor.at("|")) {
      return first;
    }
    List<Pattern> patterns = new ArrayList<>();
    patterns.add(first);
    while (cursor.accept("|")) {
      patterns.add(closedPattern());
    }
    return new Pattern.MatchOr(List.copyOf(patterns), cursor.spanFrom(start));
  }

  private Pattern closedPattern() {
    int start = cursor.pos();
    Token token = cursor.peek();
    switch (token.kind()) {
      case NUMBER, STRING:
        return literal();
      case KEYWORD:
        return singleton(token);
      case NAME:
        return name(start);
      default:
        break;
    }
    if (token.is("-")) {
      return literal();
    }
    if (token.is("(") || token.is("[") || token.is("{")) {
      cursor.enter(BRACKET_WEIGHT);
      Pattern pattern = token.is("{") ? mapping() : sequence(token.text());
      cursor.leave(BRACKET_WEIGHT);
      return pattern;
    }
    throw cursor.unexpected();
  }

  // --- literals and names ------------------------------------------------------------------

  private Pattern literal() {
    int start = cursor.pos();
    Expression value = literalExpression(false);
    return new Pattern.MatchValue(value, cursor.spanFrom(start));
  }

  private Pattern singleton(Token token) {
    Object value =
        switch (token.text()) {
          case "None" -> SingletonConstant.NONE;
          case "True" -> Boolean.TRUE;
          case "False" -> Boolean.FALSE;
          default -> throw cursor.unexpected();
        };
    cursor.next();
    return new Pattern.MatchSingleton(value, token.span());
  }

  /** A string, or a number with sign and imaginary part. */
  private Expression literalExpression(boolean isKey) {
    if (cursor.at(TokenKind.STRING)) {
      Expression text = expressions.atom();
      if (text instanceof Expression.JoinedStr) {
        throw cursor.fail(
            (isKey ? "mapping pattern keys" : "patterns")
                + " may only match literals and attribute lookups",
            text.span());
      }
      return text;
    }
    int start = cursor.pos();
    Expression left = signedNumber();
    if (!cursor.at("+") && !cursor.at("-")) {
      return left;
    }
    BinaryOperator operator = cursor.next().is("+") ? BinaryOperator.ADD : BinaryOperator.SUB;
    if (isImaginary(left)) {
      throw cursor.fail("real number required in complex literal", left.span());
    }
    if (!cursor.at(TokenKind.NUMBER)) {
      throw cursor.unexpected();
    }
    Expression right = expressions.atom();
    if (!isImaginary(right)) {
      throw cursor.fail("imaginary number required in complex literal", right.span());
    }
    return new Expression.BinOp(left, operator, right, cursor.spanFrom(start));
  }

  private static boolean isImaginary(Expression number) {
    Expression unsigned = number instanceof Expression.UnaryOp minus ? minus.operand() : number;
    return unsigned instanceof Expression.Constant constant
        && constant.value() instanceof ComplexConstant;
  }

  private Expression signedNumber() {
    int start = cursor.pos();
    boolean minus = cursor.accept("-");
    if (!cursor.at(TokenKind.NUMBER)) {
      throw cursor.unexpected();
    }
    Expression number = expressions.atom();
    return minus
        ? new Expression.UnaryOp(UnaryOperator.USUB, number, cursor.spanFrom(start))
        : number;
  }

  /** A capture, the wildcard, a dotted name, or a class pattern. */
  private Pattern name(int start) {
    Token first = cursor.peek();
    boolean dotted = cursor.peek(1).is(".");
    boolean call = cursor.glance(1).is("(");
    if (!dotted && !call) {
      String name = cursor.expectName();
      return new Pattern.MatchAs(null, name.equals("_") ? null : name, first.span());
    }
    Expression value = dottedName();
    if (cursor.at("(")) {
      return classPattern(start, value);
    }
    return new Pattern.MatchValue(value, cursor.spanFrom(start));
  }

  private Expression dottedName() {
    int start = cursor.pos();
    Expression value =
        new Expression.Name(cursor.expectName(), ExpressionContext.LOAD, cursor.spanFrom(start));
    while (cursor.accept(".")) {
      String attribute = cursor.expectName();
      value =
          new Expression.Attribute(
              value, attribute, ExpressionContext.LOAD, cursor.spanFrom(start));
    }
    return value;
  }

  // --- brackets ----------------------------------------------------------------------------

  /** A group or a sequence, in parentheses or square brackets. */
  private Pattern sequence(String open) {
    int start = cursor.pos();
    cursor.next();
    boolean round = open.equals("(");
    String close = round ? ")" : "]";
    List<Pattern> patterns = new ArrayList<>();
    boolean comma = false;
    while (!cursor.at(close)) {
      patterns.add(starOrPattern());
      if (!cursor.accept(",")) {
        break;
      }
      comma = true;
    }
    if (round && patterns.size() == 1 && !comma) {
      Pattern only = patterns.get(0);
      if (only instanceof Pattern.MatchStar) {
        throw cursor.unexpected();
      }
      cursor.expect(close);
      return only;
    }
    cursor.expect(close);
    return new Pattern.MatchSequence(List.copyOf(patterns), cursor.spanFrom(start));
  }

  private Pattern mapping() {
    int start = cursor.pos();
    cursor.next();
    List<Expression> keys = new ArrayList<>();
    List<Pattern> patterns = new ArrayList<>();
    String rest = null;
    while (!cursor.at("}")) {
      if (cursor.accept("**")) {
        if (cursor.peek().isName("_")) {
          throw cursor.unexpected();
        }
        rest = cursor.expectName();
        cursor.accept(",");
        break;
      }
      keys.add(mappingKey());
      cursor.expect(":");
      patterns.add(asPattern());
      if (!cursor.accept(",")) {
        break;
      }
    }
    cursor.expect("}");
    return new Pattern.MatchMapping(
        List.copyOf(keys), List.copyOf(patterns), rest, cursor.spanFrom(start));
  }

  private Expression mappingKey() {
    Token token = cursor.peek();
    if (token.kind() == TokenKind.NAME) {
      if (!cursor.peek(1).is(".")) {
        cursor.next();
        throw cursor.unexpected();
      }
      return dottedName();
    }
    if (token.kind() == TokenKind.KEYWORD) {
      Pattern.MatchSingleton singleton = (Pattern.MatchSingleton) singleton(token);
      return new Expression.Constant(singleton.value(), null, token.span());
    }
    return literalExpression(true);
  }

  private Pattern classPattern(int start, Expression cls) {
    cursor.expect("(");
    cursor.enter(BRACKET_WEIGHT);
    List<Pattern> patterns = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<Pattern> namedPatterns = new ArrayList<>();
    Pattern firstLate = null;
    Pattern lastLate = null;
    while (!cursor.at(")")) {
      if (cursor.at(TokenKind.NAME) && cursor.peek(1).is("=")) {
        if (firstLate != null) {
          break;
        }
        names.add(cursor.expectName());
        cursor.next();
        namedPatterns.add(asPattern());
      } else {
        Pattern pattern = asPattern();
        if (!names.isEmpty()) {
          firstLate = firstLate == null ? pattern : firstLate;
          lastLate = pattern;
        }
        patterns.add(pattern);
      }
      if (!cursor.accept(",")) {
        break;
      }
    }
    if (firstLate != null) {
      throw cursor.fail(
          "positional patterns follow keyword patterns", firstLate.span().to(lastLate.span()));
    }
    cursor.expect(")");
    cursor.leave(BRACKET_WEIGHT);
    return new Pattern.MatchClass(
        cls,
        List.copyOf(patterns),
        List.copyOf(names),
        List.copyOf(namedPatterns),
        cursor.spanFrom(start));
  }
}
