package org.coroscope.syntax;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.syntax.ast.Alias;
import org.coroscope.syntax.ast.BinaryOperator;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.ExpressionContext;
import org.coroscope.syntax.ast.Statement;

/**
 * Parses statements. A statement that fails is reported and left out, and parsing goes on with the
 * next one of the same block.
 */
final class StatementParser {

  /**
   * A statement that failed.
   *
   * @param diagnostic what is wrong; null where the tokenizer has reported it already
   * @param reached the furthest token looked at, also while looking for better words
   * @param last whether nothing that stands behind is reported instead
   */
  record Failure(Diagnostic diagnostic, int reached, boolean last) {}

  /** More would help nobody. */
  private static final int MAX_FAILURES = 50;

  private final TokenCursor cursor;
  private final ExpressionParser expressions;
  private final CompoundParser compounds;
  private final List<Failure> failures = new ArrayList<>();

  StatementParser(TokenCursor cursor) {
    this.cursor = cursor;
    this.expressions = new ExpressionParser(cursor);
    this.compounds = new CompoundParser(cursor, expressions, this);
  }

  List<Failure> failures() {
    return failures;
  }

  // --- blocks and recovery -----------------------------------------------------------------

  /** All statements up to the end. */
  List<Statement> file() {
    List<Statement> body = new ArrayList<>();
    while (!cursor.at(TokenKind.END)) {
      statements(body);
      if (cursor.at(TokenKind.DEDENT)) {
        cursor.next();
      }
    }
    return List.copyOf(body);
  }

  /** Statements up to the end of their block, which is not taken. */
  void statements(List<Statement> body) {
    while (!cursor.at(TokenKind.END) && !cursor.at(TokenKind.DEDENT)) {
      int start = cursor.pos();
      int depth = cursor.depth();
      int indent = cursor.indentDepth();
      try {
        statement(body);
      } catch (SyntaxFailure failure) {
        cursor.setDepth(depth);
        if (failures.size() < MAX_FAILURES) {
          failures.add(failureOf(failure));
        }
        recover(start, indent, body);
      }
    }
  }

  /** A failure with the words for it. */
  Failure failureOf(SyntaxFailure failure) {
    boolean indented =
        failure.isGeneric() && cursor.token(cursor.furthest()).kind() == TokenKind.INDENT;
    return new Failure(diagnosticOf(failure), cursor.fetched(), indented);
  }

  private Diagnostic diagnosticOf(SyntaxFailure failure) {
    if (!failure.isGeneric()) {
      return failure.diagnostic();
    }
    Token token = cursor.token(cursor.furthest());
    if (token.kind() == TokenKind.ERROR) {
      return null;
    }
    if (token.kind() == TokenKind.INDENT) {
      return indentationError("unexpected indent", token);
    }
    return Diagnostic.error(cursor.file(), "SyntaxError", "invalid syntax", cursor.placeOf(token));
  }

  /** An error of indentation, at a token; CPython draws no caret at layout. */
  Diagnostic indentationError(String message, Token token) {
    SourceSpan place = cursor.placeOf(token);
    Diagnostic found = Diagnostic.error(cursor.file(), "IndentationError", message, place);
    boolean layout =
        token.kind() == TokenKind.INDENT
            || (token.kind() == TokenKind.DEDENT && place.equals(token.span()));
    if (!layout) {
      return found;
    }
    return new Diagnostic(
        found.severity(),
        found.kind(),
        message,
        found.fileName(),
        place,
        new Diagnostic.Excerpt(found.excerpt().text(), -1, 0),
        null);
  }

  /** Moves to the next statement of the block the failed one stands in. */
  private void recover(int start, int indent, List<Statement> body) {
    if (cursor.pos() == start && cursor.at(TokenKind.INDENT)) {
      cursor.next();
      cursor.forgetReach();
      statements(body);
      if (cursor.at(TokenKind.DEDENT)) {
        cursor.next();
      }
      return;
    }
    boolean lineDone =
        cursor.pos() > start
            && (cursor.previous().kind() == TokenKind.NEWLINE
                || cursor.previous().kind() == TokenKind.DEDENT);
    if (!lineDone) {
      while (!cursor.at(TokenKind.NEWLINE)
          && !cursor.at(TokenKind.END)
          && !cursor.at(TokenKind.DEDENT)) {
        cursor.next();
      }
      if (cursor.at(TokenKind.NEWLINE)) {
        cursor.next();
      }
    }
    cursor.forgetReach();
    if (cursor.at(TokenKind.INDENT)) {
      cursor.next();
      statements(new ArrayList<>());
      if (cursor.at(TokenKind.DEDENT)) {
        cursor.next();
      }
    }
    while (cursor.indentDepth() > indent && !cursor.at(TokenKind.END)) {
      cursor.next();
    }
    cursor.forgetReach();
  }

  // --- statements --------------------------------------------------------------------------

  private void statement(List<Statement> body) {
    Statement compound = compounds.statement();
    if (compound == null) {
      simpleStatements(body);
    } else {
      body.add(compound);
    }
  }

  /** Simple statements on one line, with its end. */
  void simpleStatements(List<Statement> body) {
    List<Statement> line = new ArrayList<>(1);
    do {
      line.add(simpleStatement());
    } while (cursor.accept(";") && !cursor.at(TokenKind.NEWLINE));
    cursor.expect(TokenKind.NEWLINE);
    body.addAll(line);
  }

  private Statement simpleStatement() {
    Token token = cursor.peek();
    if (token.kind() == TokenKind.KEYWORD) {
      int start = cursor.pos();
      switch (token.text()) {
        case "return":
          cursor.next();
          Expression result = expressions.atStarExpression() ? expressions.starExpressions() : null;
          return new Statement.Return(result, cursor.spanFrom(start));
        case "import":
          return importStatement();
        case "from":
          return fromImport();
        case "raise":
          return raise();
        case "pass":
          cursor.next();
          return new Statement.Pass(token.span());
        case "break":
          cursor.next();
          return new Statement.Break(token.span());
        case "continue":
          cursor.next();
          return new Statement.Continue(token.span());
        case "del":
          return delete();
        case "assert":
          return assertion();
        case "global":
          List<String> globals = names();
          return new Statement.Global(globals, cursor.spanFrom(start));
        case "nonlocal":
          List<String> nonlocals = names();
          return new Statement.Nonlocal(nonlocals, cursor.spanFrom(start));
        default:
          break;
      }
    }
    return expressionStatement();
  }

  private List<String> names() {
    cursor.next();
    List<String> names = new ArrayList<>();
    do {
      names.add(cursor.expectName());
    } while (cursor.accept(","));
    return List.copyOf(names);
  }

  private Statement raise() {
    int start = cursor.pos();
    cursor.next();
    Expression exception = null;
    Expression cause = null;
    if (ExpressionParser.startsExpression(cursor.peek())) {
      exception = expressions.expression();
      if (cursor.accept("from")) {
        cause = expressions.expression();
      }
    }
    return new Statement.Raise(exception, cause, cursor.spanFrom(start));
  }

  private Statement assertion() {
    int start = cursor.pos();
    cursor.next();
    Expression test = expressions.expression();
    Expression message = cursor.accept(",") ? expressions.expression() : null;
    return new Statement.Assert(test, message, cursor.spanFrom(start));
  }

  private Statement delete() {
    int start = cursor.pos();
    cursor.next();
    int first = cursor.pos();
    Expression whole;
    try {
      whole = expressions.looseTargets();
    } catch (SyntaxFailure failure) {
      if (failure.isGeneric()) {
        expressions.rejectTargets(first, Targets.Use.DELETE);
      }
      throw failure;
    }
    boolean ends = cursor.at(";") || cursor.at(TokenKind.NEWLINE);
    if (!ends || Targets.firstInvalid(whole, Targets.Use.DELETE) != null) {
      expressions.rejectTargets(first, Targets.Use.DELETE);
      throw cursor.unexpected();
    }
    boolean bare = whole instanceof Expression.TupleExpr && isBareTuple(first);
    List<Expression> targets = bare ? ((Expression.TupleExpr) whole).elts() : List.of(whole);
    List<Expression> deleted = new ArrayList<>(targets.size());
    for (Expression target : targets) {
      deleted.add(Targets.withContext(target, ExpressionContext.DELETE));
    }
    return new Statement.Delete(List.copyOf(deleted), cursor.spanFrom(start));
  }

  /** Whether the tokens from {@code first} have a comma outside brackets. */
  private boolean isBareTuple(int first) {
    int outside = first == 0 ? 0 : cursor.token(first - 1).level();
    for (int i = first; i < cursor.pos(); i++) {
      if (cursor.token(i).is(",") && cursor.token(i).level() == outside) {
        return true;
      }
    }
    return false;
  }

  // --- imports -----------------------------------------------------------------------------

  private Statement importStatement() {
    int start = cursor.pos();
    cursor.next();
    List<Alias> aliases = new ArrayList<>();
    do {
      int aliasStart = cursor.pos();
      String name = dottedName();
      String asName = cursor.accept("as") ? cursor.expectName() : null;
      aliases.add(new Alias(name, asName, cursor.spanFrom(aliasStart)));
    } while (cursor.accept(","));
    return new Statement.Import(List.copyOf(aliases), cursor.spanFrom(start));
  }

  private String dottedName() {
    String name = cursor.expectName();
    if (!cursor.at(".")) {
      return name;
    }
    StringBuilder dotted = new StringBuilder(name);
    while (cursor.accept(".")) {
      dotted.append('.').append(cursor.expectName());
    }
    return dotted.toString();
  }

  private Statement fromImport() {
    int start = cursor.pos();
    cursor.next();
    int level = 0;
    while (cursor.at(".") || cursor.at("...")) {
      level += cursor.next().text().length();
    }
    String module = level > 0 && cursor.at("import") ? null : dottedName();
    cursor.expect("import");
    List<Alias> aliases = new ArrayList<>();
    if (cursor.at("*")) {
      aliases.add(new Alias("*", null, cursor.next().span()));
    } else if (cursor.accept("(")) {
      do {
        aliases.add(importedName());
      } while (cursor.accept(",") && !cursor.at(")"));
      cursor.expect(")");
    } else {
      do {
        aliases.add(importedName());
        if (cursor.at(",") && cursor.glance(1).kind() == TokenKind.NEWLINE) {
          cursor.next();
          throw cursor.fail(
              "trailing comma not allowed without surrounding parentheses", cursor.peek().span());
        }
      } while (cursor.accept(","));
    }
    return new Statement.ImportFrom(module, List.copyOf(aliases), level, cursor.spanFrom(start));
  }

  private Alias importedName() {
    int start = cursor.pos();
    String name = cursor.expectName();
    String asName = cursor.accept("as") ? cursor.expectName() : null;
    return new Alias(name, asName, cursor.spanFrom(start));
  }

  // --- expressions and assignments ---------------------------------------------------------

  private Statement expressionStatement() {
    int start = cursor.pos();
    Expression first = yieldOrExpressions();
    Token token = cursor.peek();
    if (token.kind() == TokenKind.OPERATOR) {
      if (token.is("=")) {
        return assignment(start, first);
      }
      if (token.is(":")) {
        return annotatedAssignment(start, first);
      }
      if (token.is(":=")) {
        expressions.rejectNamedTarget(first);
        throw cursor.unexpected();
      }
      BinaryOperator operator = augmentedOperator(token.text());
      if (operator != null) {
        return augmentedAssignment(start, first, operator);
      }
    }
    return new Statement.ExprStatement(first, cursor.spanFrom(start));
  }

  private Expression yieldOrExpressions() {
    return cursor.at("yield") ? expressions.yieldExpression() : expressions.starExpressions();
  }

  private Statement assignment(int start, Expression first) {
    List<Expression> targets = new ArrayList<>(1);
    Expression value = first;
    int valueStart = start;
    while (cursor.at("=")) {
      targets.add(target(start, valueStart, value));
      cursor.next();
      valueStart = cursor.pos();
      value = yieldOrExpressions();
    }
    return new Statement.Assign(List.copyOf(targets), value, cursor.spanFrom(start));
  }

  private Expression target(int start, int targetStart, Expression target) {
    if (target instanceof Expression.Yield || target instanceof Expression.YieldFrom) {
      if (!cursor.token(targetStart).is("(")) {
        throw cursor.fail("assignment to yield expression not possible", target.span());
      }
    }
    Expression invalid = Targets.firstInvalid(target, Targets.Use.ASSIGN);
    if (invalid == null) {
      return Targets.withContext(target, ExpressionContext.STORE);
    }
    if (targetStart == start) {
      rejectFirstTarget(start, target);
    }
    throw cursor.fail("cannot assign to " + Targets.describe(invalid), invalid.span());
  }

  /** The elements of a first target are read as values first, which words the error its way. */
  private void rejectFirstTarget(int start, Expression target) {
    if (!(target instanceof Expression.TupleExpr) || !isBareTuple(start)) {
      expressions.rejectAssignment(start, false);
      return;
    }
    int last = start;
    int outside = start == 0 ? 0 : cursor.token(start - 1).level();
    for (int i = start; i < cursor.pos(); i++) {
      if (cursor.token(i).is(",") && cursor.token(i).level() == outside) {
        last = i + 1;
      }
    }
    if (last < cursor.pos()) {
      expressions.rejectAssignment(last, false);
    }
  }

  private Statement annotatedAssignment(int start, Expression target) {
    boolean valid =
        target instanceof Expression.Name
            || target instanceof Expression.Attribute
            || target instanceof Expression.Subscript;
    if (!valid) {
      throw wrongAnnotation(target);
    }
    cursor.next();
    boolean simple =
        target instanceof Expression.Name && cursor.token(start).kind() == TokenKind.NAME;
    Expression annotation = expressions.expression();
    Expression value = cursor.accept("=") ? yieldOrExpressions() : null;
    return new Statement.AnnAssign(
        Targets.withContext(target, ExpressionContext.STORE),
        annotation,
        value,
        simple,
        cursor.spanFrom(start));
  }

  /** The failure of a target that cannot be annotated, at its colon. */
  private SyntaxFailure wrongAnnotation(Expression target) {
    int mark = cursor.pos();
    int reach = cursor.furthest();
    cursor.next();
    boolean complete = expressions.prefix(expressions::expression) != null;
    cursor.reset(mark);
    cursor.restoreReach(reach);
    if (!complete) {
      return cursor.unexpected();
    }
    if (target instanceof Expression.ListExpr) {
      return cursor.fail("only single target (not list) can be annotated", target.span());
    }
    if (target instanceof Expression.TupleExpr tuple) {
      boolean bare =
          !tuple.elts().isEmpty()
              && tuple.elts().get(0).span().startColumn() == tuple.span().startColumn()
              && tuple.elts().get(0).span().startLine() == tuple.span().startLine();
      return cursor.fail(
          "only single target (not tuple) can be annotated",
          bare ? tuple.elts().get(0).span() : target.span());
    }
    if (target instanceof Expression.Starred
        || target instanceof Expression.Yield
        || target instanceof Expression.YieldFrom) {
      return cursor.unexpected();
    }
    return cursor.fail("illegal target for annotation", target.span());
  }

  private Statement augmentedAssignment(int start, Expression target, BinaryOperator operator) {
    boolean valid =
        target instanceof Expression.Name
            || target instanceof Expression.Attribute
            || target instanceof Expression.Subscript;
    if (!valid
        && (target instanceof Expression.Yield || target instanceof Expression.YieldFrom)
        && !cursor.token(start).is("(")) {
      throw cursor.unexpected();
    }
    if (!valid) {
      throw wrongAugmented(target);
    }
    cursor.next();
    Expression value = yieldOrExpressions();
    return new Statement.AugAssign(
        Targets.withContext(target, ExpressionContext.STORE),
        operator,
        value,
        cursor.spanFrom(start));
  }

  /** The failure of a target that cannot be assigned to in place, at its operator. */
  private SyntaxFailure wrongAugmented(Expression target) {
    int mark = cursor.pos();
    int reach = cursor.furthest();
    cursor.next();
    boolean complete = expressions.prefix(this::yieldOrExpressions) != null;
    cursor.reset(mark);
    cursor.restoreReach(reach);
    return complete
        ? cursor.fail(
            "'" + Targets.describe(target) + "' is an illegal expression for augmented assignment",
            target.span())
        : cursor.unexpected();
  }

  private static BinaryOperator augmentedOperator(String text) {
    return switch (text) {
      case "+=" -> BinaryOperator.ADD;
      case "-=" -> BinaryOperator.SUB;
      case "*=" -> BinaryOperator.MULT;
      case "@=" -> BinaryOperator.MAT_MULT;
      case "/=" -> BinaryOperator.DIV;
      case "%=" -> BinaryOperator.MOD;
      case "&=" -> BinaryOperator.BIT_AND;
      case "|=" -> BinaryOperator.BIT_OR;
      case "^=" -> BinaryOperator.BIT_XOR;
      case "<<=" -> BinaryOperator.LSHIFT;
      case ">>=" -> BinaryOperator.RSHIFT;
      case "**=" -> BinaryOperator.POW;
      case "//=" -> BinaryOperator.FLOOR_DIV;
      default -> null;
    };
  }
}
