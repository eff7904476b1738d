package org.coroscope.syntax;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.syntax.ast.Arguments;
import org.coroscope.syntax.ast.ExceptHandler;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.ExpressionContext;
import org.coroscope.syntax.ast.Keyword;
import org.coroscope.syntax.ast.MatchCase;
import org.coroscope.syntax.ast.Pattern;
import org.coroscope.syntax.ast.Statement;
import org.coroscope.syntax.ast.WithItem;

/** Parses the statements that have a block. */
final class CompoundParser {

  /** How many {@code elif} one {@code if} may have; each nests one deeper in the tree. */
  private static final int MAX_ELIFS = 1000;

  private final TokenCursor cursor;
  private final ExpressionParser expressions;
  private final StatementParser statements;
  private final PatternParser patterns;

  CompoundParser(TokenCursor cursor, ExpressionParser expressions, StatementParser statements) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.statements = statements;
    this.patterns = new PatternParser(cursor, expressions);
  }

  /** A compound statement, or null when none starts here. */
  Statement statement() {
    Token token = cursor.peek();
    if (token.kind() == TokenKind.KEYWORD) {
      return switch (token.text()) {
        case "if" -> ifStatement();
        case "while" -> whileStatement();
        case "for" -> forStatement(cursor.pos(), false);
        case "try" -> tryStatement();
        case "with" -> withStatement(cursor.pos(), false);
        case "def" -> function(cursor.pos(), false, List.of());
        case "class" -> classStatement(List.of());
        case "async" -> asyncStatement();
        default -> null;
      };
    }
    if (token.is("@")) {
      return decorated();
    }
    if (token.isName("match") && startsMatch()) {
      return matchStatement();
    }
    return null;
  }

  // --- blocks ------------------------------------------------------------------------------

  /** The colon after a header; only a line that ends without it gets a better wording. */
  private void headerColon() {
    if (cursor.at(TokenKind.NEWLINE)) {
      throw cursor.fail("expected ':'", cursor.peek().span());
    }
    cursor.expect(":");
  }

  /**
   * What follows a header's colon: statements on the same line or an indented block.
   *
   * @param owner what needs the block, for the error that it is missing
   * @param line the line of its header
   */
  private List<Statement> block(String owner, int line) {
    List<Statement> body = new ArrayList<>();
    if (!cursor.at(TokenKind.NEWLINE)) {
      statements.simpleStatements(body);
      return List.copyOf(body);
    }
    cursor.next();
    if (!cursor.at(TokenKind.INDENT)) {
      throw new SyntaxFailure(missingBlock(owner, line));
    }
    cursor.next();
    statements.statements(body);
    if (cursor.at(TokenKind.DEDENT)) {
      cursor.next();
    }
    return List.copyOf(body);
  }

  private Diagnostic missingBlock(String owner, int line) {
    return statements.indentationError(
        "expected an indented block after " + owner + " on line " + line, cursor.peek());
  }

  private List<Statement> orelse() {
    if (!cursor.at("else")) {
      return List.of();
    }
    int line = cursor.next().span().startLine();
    cursor.expectForced(":");
    return block("'else' statement", line);
  }

  // --- if, while, for ----------------------------------------------------------------------

  private record Clause(int start, Expression test, List<Statement> body) {}

  private Statement ifStatement() {
    List<Clause> clauses = new ArrayList<>(1);
    do {
      int start = cursor.pos();
      Token keyword = cursor.next();
      Expression test = expressions.namedExpression();
      headerColon();
      List<Statement> body =
          block("'" + keyword.text() + "' statement", keyword.span().startLine());
      clauses.add(new Clause(start, test, body));
      if (clauses.size() > MAX_ELIFS) {
        throw cursor.tooDeep(keyword.span());
      }
    } while (cursor.at("elif"));
    List<Statement> orelse = orelse();
    for (int i = clauses.size() - 1; i >= 0; i--) {
      Clause clause = clauses.get(i);
      SourceSpan span = cursor.spanFrom(clause.start());
      orelse = List.of(new Statement.If(clause.test(), clause.body(), orelse, span));
    }
    return orelse.get(0);
  }

  private Statement whileStatement() {
    int start = cursor.pos();
    int line = cursor.next().span().startLine();
    Expression test = expressions.namedExpression();
    headerColon();
    List<Statement> body = block("'while' statement", line);
    List<Statement> orelse = orelse();
    return new Statement.While(test, body, orelse, cursor.spanFrom(start));
  }

  private Statement forStatement(int start, boolean isAsync) {
    int line = cursor.next().span().startLine();
    Expression target = expressions.forTarget();
    cursor.expect("in");
    Expression iter = expressions.starExpressions();
    headerColon();
    List<Statement> body = block("'for' statement", line);
    List<Statement> orelse = orelse();
    SourceSpan span = cursor.spanFrom(start);
    return isAsync
        ? new Statement.AsyncFor(target, iter, body, orelse, span)
        : new Statement.For(target, iter, body, orelse, span);
  }

  private Statement asyncStatement() {
    int start = cursor.pos();
    cursor.next();
    if (cursor.at("def")) {
      return function(start, true, List.of());
    }
    if (cursor.at("for")) {
      return forStatement(start, true);
    }
    if (cursor.at("with")) {
      return withStatement(start, true);
    }
    throw cursor.unexpected();
  }

  // --- with --------------------------------------------------------------------------------

  private Statement withStatement(int start, boolean isAsync) {
    int line = cursor.next().span().startLine();
    List<WithItem> items = cursor.at("(") ? parenthesizedItems() : null;
    if (items == null) {
      items = new ArrayList<>(1);
      do {
        items.add(withItem());
      } while (cursor.accept(","));
    }
    headerColon();
    List<Statement> body = block("'with' statement", line);
    SourceSpan span = cursor.spanFrom(start);
    return isAsync
        ? new Statement.AsyncWith(List.copyOf(items), body, span)
        : new Statement.With(List.copyOf(items), body, span);
  }

  /** Items in parentheses; null, with nothing taken, when the parenthesis opens an expression. */
  private List<WithItem> parenthesizedItems() {
    int mark = cursor.pos();
    int depth = cursor.depth();
    try {
      cursor.next();
      List<WithItem> items = new ArrayList<>();
      do {
        items.add(withItem());
      } while (cursor.accept(",") && !cursor.at(")"));
      cursor.expect(")");
      boolean header = cursor.at(":") || cursor.at(TokenKind.NEWLINE);
      if (header && !(cursor.at(TokenKind.NEWLINE) && items.stream().noneMatch(this::isNamed))) {
        return items;
      }
    } catch (SyntaxFailure failure) {
      if (!failure.isGeneric()) {
        throw failure;
      }
    }
    cursor.reset(mark);
    cursor.setDepth(depth);
    return null;
  }

  private boolean isNamed(WithItem item) {
    return item.optionalVars() != null;
  }

  private WithItem withItem() {
    int start = cursor.pos();
    Expression context = expressions.expression();
    if (!cursor.accept("as")) {
      return new WithItem(context, null, cursor.spanFrom(start));
    }
    int targetStart = cursor.pos();
    Expression target = expressions.looseTarget();
    Expression invalid = Targets.firstInvalid(target, Targets.Use.ASSIGN);
    boolean ends = cursor.at(",") || cursor.at(")") || cursor.at(":");
    if (!ends) {
      int mark = cursor.pos();
      cursor.reset(targetStart);
      Expression whole = cursor.attempt(expressions::expression);
      ends = whole != null && (cursor.at(",") || cursor.at(")") || cursor.at(":"));
      invalid = ends ? Targets.firstInvalid(whole, Targets.Use.ASSIGN) : null;
      cursor.reset(mark);
      if (invalid == null && !cursor.at(TokenKind.NEWLINE)) {
        throw cursor.unexpected();
      }
    }
    if (invalid != null) {
      throw cursor.fail("cannot assign to " + Targets.describe(invalid), invalid.span());
    }
    if (Targets.firstInvalid(target, Targets.Use.ASSIGN) != null) {
      throw cursor.unexpected();
    }
    return new WithItem(
        context, Targets.withContext(target, ExpressionContext.STORE), cursor.spanFrom(start));
  }

  // --- try ---------------------------------------------------------------------------------

  private Statement tryStatement() {
    int start = cursor.pos();
    int line = cursor.next().span().startLine();
    cursor.expectForced(":");
    List<Statement> body = block("'try' statement", line);
    if (!cursor.at("except") && !cursor.at("finally")) {
      throw cursor.fail("expected 'except' or 'finally' block", cursor.placeOf(cursor.peek()));
    }
    List<ExceptHandler> handlers = new ArrayList<>();
    boolean star = cursor.at("except") && cursor.peek(1).is("*");
    while (cursor.at("except")) {
      if (star != cursor.peek(1).is("*")) {
        SourceSpan keyword = cursor.next().span();
        throw cursor.fail(
            "cannot have both 'except' and 'except*' on the same 'try'",
            star ? keyword : keyword.to(cursor.peek().span()));
      }
      handlers.add(handler());
    }
    List<Statement> orelse = handlers.isEmpty() ? List.of() : orelse();
    List<Statement> finalbody = List.of();
    if (cursor.at("finally")) {
      int finallyLine = cursor.next().span().startLine();
      cursor.expectForced(":");
      finalbody = block("'finally' statement", finallyLine);
    }
    SourceSpan span = cursor.spanFrom(start);
    return star
        ? new Statement.TryStar(body, List.copyOf(handlers), orelse, finalbody, span)
        : new Statement.Try(body, List.copyOf(handlers), orelse, finalbody, span);
  }

  private ExceptHandler handler() {
    int start = cursor.pos();
    int line = cursor.next().span().startLine();
    boolean star = cursor.accept("*");
    String owner = star ? "'except*' statement" : "'except' statement";
    Expression type = null;
    String name = null;
    if (star && (cursor.at(":") || cursor.at(TokenKind.NEWLINE))) {
      throw cursor.fail("expected one or more exception types", cursor.peek().span());
    }
    if (!cursor.at(":") && !cursor.at(TokenKind.NEWLINE)) {
      type = expressions.expression();
      if (cursor.at(",")) {
        rejectSeveralTypes(type);
      }
      if (cursor.accept("as")) {
        name = cursor.expectName();
      }
    }
    headerColon();
    List<Statement> body = block(owner, line);
    return new ExceptHandler(type, name, body, cursor.spanFrom(start));
  }

  private void rejectSeveralTypes(Expression first) {
    cursor.next();
    if (ExpressionParser.startsExpression(cursor.peek())) {
      expressions.expressions();
      if (cursor.accept("as")) {
        cursor.expectName();
      }
      if (cursor.at(":")) {
        SourceSpan colon = cursor.peek().span();
        SourceSpan end =
            new SourceSpan(
                colon.startLine(), colon.startColumn(), colon.startLine(), colon.startColumn());
        throw cursor.fail("multiple exception types must be parenthesized", first.span().to(end));
      }
    }
    throw cursor.unexpected();
  }

  // --- functions and classes ---------------------------------------------------------------

  private Statement decorated() {
    List<Expression> decorators = new ArrayList<>();
    while (cursor.accept("@")) {
      decorators.add(expressions.namedExpression());
      cursor.expect(TokenKind.NEWLINE);
    }
    List<Expression> list = List.copyOf(decorators);
    if (cursor.at("def")) {
      return function(cursor.pos(), false, list);
    }
    if (cursor.at("class")) {
      return classStatement(list);
    }
    if (cursor.at("async")) {
      int start = cursor.pos();
      cursor.next();
      if (cursor.at("def")) {
        return function(start, true, list);
      }
    }
    throw cursor.unexpected();
  }

  private Statement function(int start, boolean isAsync, List<Expression> decorators) {
    int line = cursor.next().span().startLine();
    String name = cursor.expectName();
    cursor.expectForced("(");
    Arguments arguments = expressions.parameters().functionParameters();
    cursor.expect(")");
    Expression returns = null;
    if (cursor.at("->")) {
      SourceSpan arrow = cursor.next().span();
      if (!ExpressionParser.startsExpression(cursor.peek())) {
        throw cursor.fail("expected ':'", arrow);
      }
      returns = expressions.expression();
    }
    cursor.expectForced(":");
    List<Statement> body = block("function definition", line);
    SourceSpan span = cursor.spanFrom(start);
    return isAsync
        ? new Statement.AsyncFunctionDef(name, arguments, body, decorators, returns, span)
        : new Statement.FunctionDef(name, arguments, body, decorators, returns, span);
  }

  private Statement classStatement(List<Expression> decorators) {
    int start = cursor.pos();
    int line = cursor.next().span().startLine();
    String name = cursor.expectName();
    List<Expression> bases = List.of();
    List<Keyword> keywords = List.of();
    if (cursor.at("(")) {
      CallParser.CallArguments arguments = expressions.calls().parse(false);
      bases = arguments.positional();
      keywords = arguments.keywords();
    }
    headerColon();
    List<Statement> body = block("class definition", line);
    return new Statement.ClassDef(name, bases, keywords, body, decorators, cursor.spanFrom(start));
  }

  // --- match -------------------------------------------------------------------------------

  /**
   * Whether the name {@code match} here is the statement: when its line ends with a colon and is
   * more than an annotation, or is followed by an indented {@code case}.
   */
  private boolean startsMatch() {
    Token subject = cursor.glance(1);
    if (!ExpressionParser.startsExpression(subject) && !subject.is("*")) {
      return false;
    }
    int i = 1;
    while (cursor.glance(i).kind() != TokenKind.NEWLINE) {
      if (cursor.glance(i).kind() == TokenKind.END) {
        return false;
      }
      i++;
    }
    if (cursor.glance(i - 1).is(":")) {
      return true;
    }
    if (cursor.glance(i + 1).kind() == TokenKind.INDENT && cursor.glance(i + 2).isName("case")) {
      return true;
    }
    return lacksOnlyColon(subject);
  }

  /** Whether {@code match} and a subject fill the line, in a way no expression can. */
  private boolean lacksOnlyColon(Token subject) {
    boolean operand =
        subject.kind() == TokenKind.NAME
            || subject.kind() == TokenKind.NUMBER
            || subject.kind() == TokenKind.STRING;
    if (!operand) {
      return false;
    }
    int mark = cursor.pos();
    cursor.reset(mark + 1);
    boolean found = cursor.attempt(this::subject) != null;
    found &= cursor.glance(0).kind() == TokenKind.NEWLINE;
    cursor.reset(mark);
    return found;
  }

  private Statement matchStatement() {
    int start = cursor.pos();
    int line = cursor.next().span().startLine();
    Expression subject = subject();
    headerColon();
    if (!cursor.at(TokenKind.NEWLINE)) {
      throw cursor.unexpected();
    }
    cursor.next();
    if (!cursor.at(TokenKind.INDENT)) {
      throw new SyntaxFailure(missingBlock("'match' statement", line));
    }
    cursor.next();
    List<MatchCase> cases = new ArrayList<>();
    while (cursor.peek().isName("case")) {
      cases.add(matchCase());
    }
    if (cases.isEmpty() || !cursor.at(TokenKind.DEDENT)) {
      throw cursor.unexpected();
    }
    cursor.next();
    return new Statement.Match(subject, List.copyOf(cases), cursor.spanFrom(start));
  }

  private Expression subject() {
    int start = cursor.pos();
    Expression first = expressions.starNamedExpression();
    if (!cursor.at(",")) {
      if (first instanceof Expression.Starred) {
        throw cursor.unexpected();
      }
      return first;
    }
    List<Expression> elements = new ArrayList<>();
    elements.add(first);
    while (cursor.accept(",") && expressions.atStarExpression()) {
      elements.add(expressions.starNamedExpression());
    }
    return expressions.tuple(elements, start);
  }

  private MatchCase matchCase() {
    int start = cursor.pos();
    int line = cursor.next().span().startLine();
    Pattern pattern = patterns.casePattern();
    Expression guard = cursor.accept("if") ? expressions.namedExpression() : null;
    headerColon();
    List<Statement> body = block("'case' statement", line);
    return new MatchCase(pattern, guard, body, cursor.spanFrom(start));
  }
}
