package org.coroscope.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.coroscope.syntax.ast.Arguments;
import org.coroscope.syntax.ast.BinaryOperator;
import org.coroscope.syntax.ast.BoolOperator;
import org.coroscope.syntax.ast.CompareOperator;
import org.coroscope.syntax.ast.Comprehension;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.ExpressionContext;
import org.coroscope.syntax.ast.SingletonConstant;
import org.coroscope.syntax.ast.UnaryOperator;

/** Parses expressions: recursive descent, with precedence climbing for the binary operators. */
final class ExpressionParser {

  private static final int BRACKET_WEIGHT = 3;
  private static final int UNARY_PRECEDENCE = 7;
  private static final Set<String> STARTING_OPERATORS = Set.of("(", "[", "{", "-", "+", "~", "...");
  private static final Set<String> STARTING_KEYWORDS =
      Set.of("not", "lambda", "await", "None", "True", "False");

  private final TokenCursor cursor;
  private final CallParser calls;
  private final ParameterParser parameters;
  private final DisplayParser displays;
  private final StringParser strings;
  private boolean rejectingTargets;

  ExpressionParser(TokenCursor cursor) {
    this.cursor = cursor;
    this.calls = new CallParser(cursor, this);
    this.parameters = new ParameterParser(cursor, this);
    this.displays = new DisplayParser(cursor, this);
    this.strings = new StringParser(cursor);
  }

  ParameterParser parameters() {
    return parameters;
  }

  CallParser calls() {
    return calls;
  }

  // --- what can start ----------------------------------------------------------------------

  /** Whether a token can be the first of an expression (without star). */
  static boolean startsExpression(Token token) {
    return switch (token.kind()) {
      case NAME, NUMBER, STRING, ERROR -> true;
      case OPERATOR -> STARTING_OPERATORS.contains(token.text());
      case KEYWORD -> STARTING_KEYWORDS.contains(token.text());
      default -> false;
    };
  }

  boolean atStarExpression() {
    return startsExpression(cursor.peek()) || cursor.at("*");
  }

  // --- lists of expressions ----------------------------------------------------------------

  /** One or more expressions, some maybe starred; a comma makes a tuple. */
  Expression starExpressions() {
    int start = cursor.pos();
    Expression first = starExpression();
    if (!cursor.at(",")) {
      return first;
    }
    List<Expression> elements = new ArrayList<>();
    elements.add(first);
    while (cursor.accept(",") && atStarExpression()) {
      elements.add(starExpression());
    }
    return tuple(elements, start);
  }

  private Expression starExpression() {
    return cursor.at("*") ? starred(true) : expression();
  }

  /** One or more expressions without stars. */
  Expression expressions() {
    int start = cursor.pos();
    Expression first = expression();
    if (!cursor.at(",")) {
      return first;
    }
    List<Expression> elements = new ArrayList<>();
    elements.add(first);
    while (cursor.accept(",") && startsExpression(cursor.peek())) {
      elements.add(expression());
    }
    return tuple(elements, start);
  }

  /** An element of a display: starred, named or plain. */
  Expression starNamedExpression() {
    return cursor.at("*") ? starred(true) : namedExpression();
  }

  Expression starred(boolean tight) {
    int start = cursor.pos();
    cursor.expect("*");
    Expression value = tight ? bitwiseOr() : expression();
    return new Expression.Starred(value, ExpressionContext.LOAD, cursor.spanFrom(start));
  }

  Expression tuple(List<Expression> elements, int start) {
    return new Expression.TupleExpr(
        List.copyOf(elements), ExpressionContext.LOAD, cursor.spanFrom(start));
  }

  // --- named, conditional, lambda ----------------------------------------------------------

  Expression namedExpression() {
    int start = cursor.pos();
    if (cursor.at(TokenKind.NAME) && cursor.peek(1).is(":=")) {
      return assignmentExpression();
    }
    Expression e = expression();
    if (!cursor.isQuiet()) {
      if (cursor.at(":=")) {
        rejectNamedTarget(e);
      } else if (cursor.at("=")) {
        rejectAssignment(start, true);
      }
    }
    return e;
  }

  /** {@code name := value}, known to be one. */
  Expression assignmentExpression() {
    int start = cursor.pos();
    Token name = cursor.next();
    Expression target =
        new Expression.Name(
            Names.normalize(name.text()), ExpressionContext.STORE, cursor.spanFrom(start));
    cursor.expect(":=");
    Expression value = expression();
    return new Expression.NamedExpr(target, value, cursor.spanFrom(start));
  }

  /** At {@code :=} after what is no name. */
  void rejectNamedTarget(Expression target) {
    int mark = cursor.pos();
    cursor.next();
    boolean complete = cursor.attempt(this::expression) != null;
    cursor.reset(mark);
    if (complete && !(target instanceof Expression.Name)) {
      throw cursor.fail(
          "cannot use assignment expressions with " + Targets.describe(target), target.span());
    }
  }

  /**
   * Words the error of an {@code =} where a value is wanted; does nothing when there is no better
   * wording.
   *
   * @param start where the left side starts
   * @param nameToo whether a plain name on the left is an error here, too
   */
  void rejectAssignment(int start, boolean nameToo) {
    int mark = cursor.pos();
    cursor.reset(start);
    Token first = cursor.token(start);
    if (first.kind() == TokenKind.NAME && cursor.token(start + 1).is("=")) {
      if (nameToo) {
        cursor.reset(start + 2);
        Expression right = prefix(this::bitwiseOr);
        if (right != null && !cursor.at("=") && !cursor.at(":=")) {
          throw cursor.fail(
              "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
              first.span().to(right.span()));
        }
      }
    } else if (!startsPlainTarget(first)) {
      Expression left = cursor.attempt(this::bitwiseOr);
      if (left != null && cursor.at("=")) {
        cursor.next();
        Expression right = prefix(this::bitwiseOr);
        if (right != null && !cursor.at("=") && !cursor.at(":=")) {
          throw cursor.fail(
              "cannot assign to "
                  + Targets.describe(left)
                  + " here. Maybe you meant '==' instead of '='?",
              left.span());
        }
      }
    }
    cursor.reset(mark);
  }

  /** A rule as far as it fits; its well-worded errors come through. */
  Expression prefix(Supplier<Expression> rule) {
    int mark = cursor.pos();
    int reach = cursor.furthest();
    int depth = cursor.depth();
    try {
      return rule.get();
    } catch (SyntaxFailure failure) {
      if (!failure.isGeneric()) {
        throw failure;
      }
      cursor.reset(mark);
      cursor.restoreReach(reach);
      cursor.setDepth(depth);
      return cursor.attempt(rule);
    }
  }

  private boolean startsPlainTarget(Token first) {
    if (first.is("True") || first.is("False") || first.is("None")) {
      return true;
    }
    if (!first.is("(") && !first.is("[")) {
      return false;
    }
    int mark = cursor.pos();
    Expression atom = cursor.attempt(this::atom);
    boolean parenthesized = atom != null && atom.span().equals(cursor.spanFrom(mark));
    cursor.reset(mark);
    return parenthesized
        && (atom instanceof Expression.ListExpr
            || atom instanceof Expression.TupleExpr
            || atom instanceof Expression.GeneratorExp);
  }

  Expression expression() {
    return expression(true);
  }

  /** An expression after which whatever follows is left to the caller. */
  Expression keyExpression() {
    return expression(false);
  }

  private Expression expression(boolean rejectFollowing) {
    if (cursor.at("lambda")) {
      return lambda();
    }
    int start = cursor.pos();
    Expression body = disjunction();
    if (cursor.pos() - start > TreeHeight.MAXIMUM && TreeHeight.exceeds(body)) {
      throw cursor.tooDeep(cursor.token(start).span());
    }
    if (!cursor.at("if")) {
      if (rejectFollowing && !cursor.isQuiet()) {
        rejectJuxtaposed(start, body);
      }
      return body;
    }
    int mark = cursor.pos();
    int depth = cursor.depth();
    try {
      return conditional(start, body);
    } catch (SyntaxFailure failure) {
      if (!cursor.isQuiet()) {
        throw failure;
      }
      cursor.reset(mark);
      cursor.setDepth(depth);
      return body;
    }
  }

  private Expression conditional(int start, Expression body) {
    cursor.expect("if");
    Expression test = disjunction();
    if (!cursor.at("else") && !cursor.at(":") && !cursor.isQuiet()) {
      throw cursor.fail("expected 'else' after 'if' expression", body.span().to(test.span()));
    }
    cursor.expect("else");
    cursor.enter(1);
    Expression orelse = expression();
    cursor.leave(1);
    return new Expression.IfExp(test, body, orelse, cursor.spanFrom(start));
  }

  /** An expression directly after another: a comma forgotten, or Python 2's print. */
  private void rejectJuxtaposed(int start, Expression left) {
    Token next = cursor.peek();
    if (!startsExpression(next) || next.kind() == TokenKind.ERROR) {
      return;
    }
    int mark = cursor.pos();
    Token first = cursor.token(start);
    if (mark == start + 1 && isPython2Statement(first)) {
      rejectPython2Statement(mark);
      return;
    }
    Token third = cursor.glance(1);
    if (next.level() == 0
        && isPython2Statement(next)
        && startsExpression(third)
        && !third.is("(")) {
      int reach = cursor.furthest();
      cursor.reset(mark + 1);
      rejectPython2Statement(mark + 1);
      cursor.reset(mark);
      cursor.restoreReach(reach);
    }
    boolean softKeyword = first.kind() == TokenKind.NAME && startsSoftKeyword(first.text());
    boolean prefixed =
        first.kind() == TokenKind.NAME && cursor.token(start + 1).kind() == TokenKind.STRING;
    if (softKeyword || prefixed) {
      return;
    }
    Expression right = cursor.attempt(this::expression);
    boolean bracketed = right != null && cursor.previous().level() > 0;
    cursor.reset(mark);
    if (bracketed) {
      throw cursor.fail(
          "invalid syntax. Perhaps you forgot a comma?", left.span().to(right.span()));
    }
  }

  private static boolean isPython2Statement(Token token) {
    return token.isName("print") || token.isName("exec");
  }

  /** At what follows {@code print} or {@code exec}. */
  private void rejectPython2Statement(int mark) {
    Expression arguments = cursor.at("(") ? null : cursor.attempt(this::starExpressions);
    cursor.reset(mark);
    if (arguments != null) {
      Token word = cursor.token(mark - 1);
      String name = word.text();
      throw cursor.fail(
          "Missing parentheses in call to '" + name + "'. Did you mean " + name + "(...)?",
          word.span().to(arguments.span()));
    }
  }

  /** CPython takes the first letters of a soft keyword for the keyword here. */
  private static boolean startsSoftKeyword(String name) {
    return "match".startsWith(name) || "case".startsWith(name) || name.equals("_");
  }

  private Expression lambda() {
    int start = cursor.pos();
    cursor.expect("lambda");
    cursor.enter(1);
    Arguments arguments = parameters.lambdaParameters();
    cursor.expect(":");
    Expression body = expression();
    cursor.leave(1);
    return new Expression.Lambda(arguments, body, cursor.spanFrom(start));
  }

  /** {@code yield}, with or without value, or {@code yield from}. */
  Expression yieldExpression() {
    int start = cursor.pos();
    cursor.expect("yield");
    if (cursor.accept("from")) {
      Expression value = expression();
      return new Expression.YieldFrom(value, cursor.spanFrom(start));
    }
    Expression value = atStarExpression() ? starExpressions() : null;
    return new Expression.Yield(value, cursor.spanFrom(start));
  }

  /** The expression of an f-string's field, in its parentheses, and nothing after it. */
  Expression fieldExpression() {
    Expression value = starExpressions();
    if (!cursor.at(TokenKind.END)) {
      throw cursor.unexpected();
    }
    return value;
  }

  // --- operators ---------------------------------------------------------------------------

  Expression disjunction() {
    int start = cursor.pos();
    Expression first = conjunction();
    if (!cursor.at("or")) {
      return first;
    }
    List<Expression> values = new ArrayList<>();
    values.add(first);
    while (cursor.at("or")) {
      int mark = cursor.pos();
      cursor.next();
      Expression value = operand(mark, Rule.CONJUNCTION);
      if (value == null) {
        break;
      }
      values.add(value);
    }
    return values.size() == 1
        ? first
        : new Expression.BoolOp(BoolOperator.OR, List.copyOf(values), cursor.spanFrom(start));
  }

  private Expression conjunction() {
    int start = cursor.pos();
    Expression first = inversion();
    if (!cursor.at("and")) {
      return first;
    }
    List<Expression> values = new ArrayList<>();
    values.add(first);
    while (cursor.at("and")) {
      int mark = cursor.pos();
      cursor.next();
      Expression value = operand(mark, Rule.INVERSION);
      if (value == null) {
        break;
      }
      values.add(value);
    }
    return values.size() == 1
        ? first
        : new Expression.BoolOp(BoolOperator.AND, List.copyOf(values), cursor.spanFrom(start));
  }

  private Expression inversion() {
    if (!cursor.at("not")) {
      return comparison();
    }
    int start = cursor.pos();
    cursor.next();
    cursor.enter(1);
    Expression value = inversion();
    cursor.leave(1);
    return new Expression.UnaryOp(UnaryOperator.NOT, value, cursor.spanFrom(start));
  }

  private Expression comparison() {
    int start = cursor.pos();
    Expression left = bitwiseOr();
    List<CompareOperator> operators = null;
    List<Expression> comparators = null;
    while (true) {
      int mark = cursor.pos();
      CompareOperator operator = acceptComparison();
      if (operator == null) {
        break;
      }
      Expression right = operand(mark, Rule.BITWISE_OR);
      if (right == null) {
        break;
      }
      if (operators == null) {
        operators = new ArrayList<>(2);
        comparators = new ArrayList<>(2);
      }
      operators.add(operator);
      comparators.add(right);
    }
    return operators == null
        ? left
        : new Expression.Compare(
            left, List.copyOf(operators), List.copyOf(comparators), cursor.spanFrom(start));
  }

  private CompareOperator acceptComparison() {
    Token token = cursor.peek();
    if (token.kind() == TokenKind.KEYWORD) {
      if (cursor.accept("in")) {
        return CompareOperator.IN;
      }
      if (cursor.accept("is")) {
        return cursor.accept("not") ? CompareOperator.IS_NOT : CompareOperator.IS;
      }
      if (token.is("not") && cursor.peek(1).is("in")) {
        cursor.next();
        cursor.next();
        return CompareOperator.NOT_IN;
      }
      return null;
    }
    if (token.kind() != TokenKind.OPERATOR) {
      return null;
    }
    CompareOperator operator =
        switch (token.text()) {
          case "==" -> CompareOperator.EQ;
          case "!=" -> CompareOperator.NOT_EQ;
          case "<" -> CompareOperator.LT;
          case "<=" -> CompareOperator.LT_E;
          case ">" -> CompareOperator.GT;
          case ">=" -> CompareOperator.GT_E;
          default -> null;
        };
    if (operator != null) {
      cursor.next();
    }
    return operator;
  }

  Expression bitwiseOr() {
    return binary(1);
  }

  private Expression binary(int minimum) {
    int start = cursor.pos();
    Expression left = unary();
    while (true) {
      Token token = cursor.peek();
      BinaryOperator operator =
          token.kind() == TokenKind.OPERATOR ? binaryOperator(token.text()) : null;
      if (operator == null || precedence(operator) < minimum) {
        return left;
      }
      int mark = cursor.pos();
      cursor.next();
      Expression right;
      if (cursor.isQuiet()) {
        int depth = cursor.depth();
        try {
          right = binary(precedence(operator) + 1);
        } catch (SyntaxFailure endsEarlier) {
          cursor.reset(mark);
          cursor.setDepth(depth);
          return left;
        }
      } else {
        right = binary(precedence(operator) + 1);
      }
      left = new Expression.BinOp(left, operator, right, cursor.spanFrom(start));
    }
  }

  private enum Rule {
    CONJUNCTION,
    INVERSION,
    BITWISE_OR
  }

  /** A right operand; null, back at the mark, when it does not fit and that may be. */
  private Expression operand(int mark, Rule rule) {
    int depth = cursor.depth();
    try {
      return switch (rule) {
        case CONJUNCTION -> conjunction();
        case INVERSION -> inversion();
        case BITWISE_OR -> bitwiseOr();
      };
    } catch (SyntaxFailure failure) {
      if (!cursor.isQuiet()) {
        throw failure;
      }
      cursor.reset(mark);
      cursor.setDepth(depth);
      return null;
    }
  }

  private static BinaryOperator binaryOperator(String text) {
    return switch (text) {
      case "|" -> BinaryOperator.BIT_OR;
      case "^" -> BinaryOperator.BIT_XOR;
      case "&" -> BinaryOperator.BIT_AND;
      case "<<" -> BinaryOperator.LSHIFT;
      case ">>" -> BinaryOperator.RSHIFT;
      case "+" -> BinaryOperator.ADD;
      case "-" -> BinaryOperator.SUB;
      case "*" -> BinaryOperator.MULT;
      case "/" -> BinaryOperator.DIV;
      case "//" -> BinaryOperator.FLOOR_DIV;
      case "%" -> BinaryOperator.MOD;
      case "@" -> BinaryOperator.MAT_MULT;
      default -> null;
    };
  }

  private static int precedence(BinaryOperator operator) {
    return switch (operator) {
      case BIT_OR -> 1;
      case BIT_XOR -> 2;
      case BIT_AND -> 3;
      case LSHIFT, RSHIFT -> 4;
      case ADD, SUB -> 5;
      case MULT, DIV, FLOOR_DIV, MOD, MAT_MULT -> 6;
      case POW -> UNARY_PRECEDENCE + 1;
    };
  }

  private Expression unary() {
    Token token = cursor.peek();
    if (token.kind() == TokenKind.OPERATOR) {
      UnaryOperator operator =
          switch (token.text()) {
            case "-" -> UnaryOperator.USUB;
            case "+" -> UnaryOperator.UADD;
            case "~" -> UnaryOperator.INVERT;
            default -> null;
          };
      if (operator != null) {
        int start = cursor.pos();
        cursor.next();
        cursor.enter(1);
        Expression operand = unary();
        cursor.leave(1);
        return new Expression.UnaryOp(operator, operand, cursor.spanFrom(start));
      }
    }
    return power();
  }

  private Expression power() {
    int start = cursor.pos();
    Expression base = awaited();
    if (!cursor.at("**")) {
      return base;
    }
    int mark = cursor.pos();
    int depth = cursor.depth();
    try {
      cursor.next();
      cursor.enter(2);
      Expression exponent = unary();
      cursor.leave(2);
      return new Expression.BinOp(base, BinaryOperator.POW, exponent, cursor.spanFrom(start));
    } catch (SyntaxFailure failure) {
      if (!cursor.isQuiet()) {
        throw failure;
      }
      cursor.reset(mark);
      cursor.setDepth(depth);
      return base;
    }
  }

  private Expression awaited() {
    if (!cursor.at("await")) {
      return primary();
    }
    int start = cursor.pos();
    cursor.next();
    Expression value = primary();
    return new Expression.Await(value, cursor.spanFrom(start));
  }

  // --- primaries ---------------------------------------------------------------------------

  /** An atom with what follows it: attributes, calls, subscripts. */
  Expression primary() {
    int start = cursor.pos();
    Expression e = atom();
    while (true) {
      Token token = cursor.peek();
      if (token.kind() != TokenKind.OPERATOR) {
        return e;
      }
      int mark = cursor.pos();
      int depth = cursor.depth();
      try {
        Expression longer =
            switch (token.text()) {
              case "." -> attribute(start, e);
              case "(" -> call(start, e);
              case "[" -> subscript(start, e);
              default -> null;
            };
        if (longer == null) {
          return e;
        }
        e = longer;
      } catch (SyntaxFailure failure) {
        if (!cursor.isQuiet()) {
          throw failure;
        }
        cursor.reset(mark);
        cursor.setDepth(depth);
        return e;
      }
    }
  }

  private Expression attribute(int start, Expression value) {
    cursor.next();
    String name = cursor.expectName();
    return new Expression.Attribute(value, name, ExpressionContext.LOAD, cursor.spanFrom(start));
  }

  private Expression call(int start, Expression function) {
    cursor.enter(BRACKET_WEIGHT);
    CallParser.CallArguments arguments = calls.parse(true);
    cursor.leave(BRACKET_WEIGHT);
    return new Expression.Call(
        function, arguments.positional(), arguments.keywords(), cursor.spanFrom(start));
  }

  private Expression subscript(int start, Expression value) {
    cursor.next();
    cursor.enter(BRACKET_WEIGHT);
    int first = cursor.pos();
    boolean star = cursor.at("*");
    Expression slice = slice();
    if (star || cursor.at(",")) {
      List<Expression> slices = new ArrayList<>();
      slices.add(slice);
      while (cursor.accept(",") && !cursor.at("]")) {
        slices.add(slice());
      }
      slice = tuple(slices, first);
    }
    cursor.expect("]");
    cursor.leave(BRACKET_WEIGHT);
    return new Expression.Subscript(value, slice, ExpressionContext.LOAD, cursor.spanFrom(start));
  }

  private Expression slice() {
    int start = cursor.pos();
    if (cursor.at("*")) {
      return starred(false);
    }
    Expression lower = null;
    if (!cursor.at(":")) {
      lower = namedExpression();
      boolean named = lower instanceof Expression.NamedExpr && cursor.token(start + 1).is(":=");
      if (named || !cursor.at(":")) {
        return lower;
      }
    }
    cursor.expect(":");
    Expression upper = startsExpression(cursor.peek()) ? expression() : null;
    Expression step = null;
    if (cursor.accept(":") && startsExpression(cursor.peek())) {
      step = expression();
    }
    return new Expression.Slice(lower, upper, step, cursor.spanFrom(start));
  }

  // --- atoms -------------------------------------------------------------------------------

  /** A name, literal or display. */
  Expression atom() {
    Token token = cursor.peek();
    switch (token.kind()) {
      case NAME:
        cursor.next();
        return new Expression.Name(
            Names.normalize(token.text()), ExpressionContext.LOAD, token.span());
      case NUMBER:
        cursor.next();
        return number(token);
      case STRING:
        return strings.parse();
      case KEYWORD:
        return keywordConstant(token);
      case OPERATOR:
        return operatorAtom(token);
      default:
        throw cursor.unexpected();
    }
  }

  private Expression number(Token token) {
    try {
      return new Expression.Constant(NumberLiterals.valueOf(token.text()), null, token.span());
    } catch (NumberFormatException tooLong) {
      throw cursor.fail(tooLong.getMessage(), token.span());
    }
  }

  private Expression keywordConstant(Token token) {
    Object value =
        switch (token.text()) {
          case "True" -> Boolean.TRUE;
          case "False" -> Boolean.FALSE;
          case "None" -> SingletonConstant.NONE;
          default -> null;
        };
    if (value == null) {
      throw cursor.unexpected();
    }
    cursor.next();
    return new Expression.Constant(value, null, token.span());
  }

  private Expression operatorAtom(Token token) {
    switch (token.text()) {
      case "...":
        cursor.next();
        return new Expression.Constant(SingletonConstant.ELLIPSIS, null, token.span());
      case "(", "[", "{":
        cursor.enter(BRACKET_WEIGHT);
        Expression display =
            switch (token.text()) {
              case "(" -> displays.parenthesized();
              case "[" -> displays.list();
              default -> displays.braces();
            };
        cursor.leave(BRACKET_WEIGHT);
        return display;
      default:
        throw cursor.unexpected();
    }
  }

  // --- comprehensions and targets ----------------------------------------------------------

  /** The {@code for} clauses of a comprehension; at least one. */
  List<Comprehension> comprehensions() {
    List<Comprehension> clauses = new ArrayList<>(1);
    do {
      int start = cursor.pos();
      boolean isAsync = cursor.accept("async");
      cursor.expect("for");
      Expression target = forTarget();
      cursor.expect("in");
      Expression iter = disjunction();
      List<Expression> ifs = new ArrayList<>(0);
      while (cursor.accept("if")) {
        ifs.add(disjunction());
      }
      clauses.add(
          new Comprehension(target, iter, List.copyOf(ifs), isAsync, cursor.spanFrom(start)));
    } while (cursor.atFor());
    return List.copyOf(clauses);
  }

  /** What stands between {@code for} and {@code in}. */
  Expression forTarget() {
    int start = cursor.pos();
    Expression target;
    try {
      target = looseTargets();
    } catch (SyntaxFailure failure) {
      if (failure.isGeneric() && !cursor.isQuiet()) {
        rejectTargets(start, Targets.Use.FOR);
      }
      throw failure;
    }
    if (!cursor.at("in") || Targets.firstInvalid(target, Targets.Use.FOR) != null) {
      if (!cursor.isQuiet()) {
        rejectTargets(start, Targets.Use.FOR);
      }
      throw cursor.unexpected();
    }
    return Targets.withContext(target, ExpressionContext.STORE);
  }

  /**
   * Reads targets that do not fit as the values they look like, and says what cannot be a target;
   * does nothing when that is not what is wrong.
   */
  void rejectTargets(int start, Targets.Use use) {
    if (rejectingTargets) {
      // Targets inside targets are read twice at most, not twice at each level.
      return;
    }
    int mark = cursor.pos();
    int reach = cursor.furthest();
    cursor.reset(start);
    Expression whole;
    rejectingTargets = true;
    try {
      whole = prefix(this::starExpressions);
    } finally {
      rejectingTargets = false;
    }
    cursor.reset(mark);
    cursor.restoreReach(reach);
    Expression invalid = whole == null ? null : Targets.firstInvalid(whole, use);
    boolean unnamed = use == Targets.Use.FOR && invalid instanceof Expression.Compare;
    if (invalid != null && !unnamed) {
      String verb = use == Targets.Use.DELETE ? "cannot delete " : "cannot assign to ";
      throw cursor.fail(verb + Targets.describe(invalid), invalid.span());
    }
  }

  /** Something like {@code a, *b, c.d}, not yet known to be assignable. */
  Expression looseTargets() {
    int start = cursor.pos();
    Expression first = looseTarget();
    if (!cursor.at(",")) {
      return first;
    }
    List<Expression> elements = new ArrayList<>();
    elements.add(first);
    while (cursor.accept(",") && atStarExpression()) {
      elements.add(looseTarget());
    }
    return tuple(elements, start);
  }

  Expression looseTarget() {
    if (!cursor.at("*")) {
      return primary();
    }
    int start = cursor.pos();
    cursor.next();
    Expression value = primary();
    return new Expression.Starred(value, ExpressionContext.LOAD, cursor.spanFrom(start));
  }

  /** An unchangeable copy of a list that may contain nulls. */
  static <T> List<T> freeze(List<T> list) {
    return list.isEmpty() ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
  }
}
