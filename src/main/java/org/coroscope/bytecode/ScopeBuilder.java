package org.coroscope.bytecode;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.coroscope.bytecode.Scope.ComprehensionKind;
import org.coroscope.bytecode.Scope.Kind;
import org.coroscope.bytecode.Scope.Symbol;
import org.coroscope.syntax.SourceSpan;
import org.coroscope.syntax.ast.Alias;
import org.coroscope.syntax.ast.Arg;
import org.coroscope.syntax.ast.Arguments;
import org.coroscope.syntax.ast.Comprehension;
import org.coroscope.syntax.ast.ExceptHandler;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.ExpressionContext;
import org.coroscope.syntax.ast.ExpressionVisitor;
import org.coroscope.syntax.ast.Keyword;
import org.coroscope.syntax.ast.MatchCase;
import org.coroscope.syntax.ast.Module;
import org.coroscope.syntax.ast.Node;
import org.coroscope.syntax.ast.Pattern;
import org.coroscope.syntax.ast.PatternVisitor;
import org.coroscope.syntax.ast.Statement;
import org.coroscope.syntax.ast.StatementVisitor;
import org.coroscope.syntax.ast.WithItem;

/**
 * Walks a program in the order CPython's symtable does (so that the first error is the same one)
 * and records how each scope uses its names.
 */
final class ScopeBuilder
    implements StatementVisitor<Void>, ExpressionVisitor<Void>, PatternVisitor<Void> {

  private final Module module;
  private final boolean annotationsAreText;
  private final Map<Node, Scope> scopes = new IdentityHashMap<>();
  private final Deque<Scope> stack = new ArrayDeque<>();
  private Scope root;
  private Scope current;
  private String className;

  ScopeBuilder(Module module, boolean annotationsAreText) {
    this.module = module;
    this.annotationsAreText = annotationsAreText;
  }

  Scope build() {
    root = new Scope(Kind.MODULE, "<module>", null, module.span());
    current = root;
    stack.push(root);
    visitStatements(module.body());
    return root;
  }

  /** The scopes by the node that opens them; by identity, as equal nodes are different places. */
  Map<Node, Scope> scopes() {
    return scopes;
  }

  private void enter(Kind kind, String name, Node node) {
    Scope scope = new Scope(kind, name, current, node.span());
    scope.iterableDepth = current.iterableDepth;
    current.children.add(scope);
    scopes.put(node, scope);
    stack.push(scope);
    current = scope;
  }

  private void exit() {
    stack.pop();
    current = stack.peek();
  }

  private void define(String name, int flag, SourceSpan span) {
    define(current, name, flag, span);
  }

  private void define(Scope scope, String plainName, int flag, SourceSpan span) {
    String name = Names.mangle(className, plainName);
    Symbol symbol = scope.symbols.computeIfAbsent(name, key -> new Symbol());
    if ((flag & Symbol.PARAMETER) != 0 && symbol.has(Symbol.PARAMETER)) {
      throw new CompileError("duplicate argument '" + name + "' in function definition", span);
    }
    symbol.flags |= flag;
    if (scope.inIterationTarget) {
      if (symbol.has(Symbol.GLOBAL | Symbol.NONLOCAL)) {
        throw new CompileError(
            "comprehension inner loop cannot rebind assignment expression target '" + name + "'",
            span);
      }
      symbol.flags |= Symbol.COMPREHENSION_TARGET;
    }
    if ((flag & Symbol.PARAMETER) != 0) {
      scope.parameters.add(name);
    } else if ((flag & Symbol.GLOBAL) != 0) {
      root.symbols.computeIfAbsent(name, key -> new Symbol()).flags |= flag;
    }
  }

  private int flagsOf(String name) {
    return current.flagsOf(Names.mangle(className, name));
  }

  // Statements.

  private void visitStatements(List<Statement> statements) {
    for (Statement statement : statements) {
      statement.accept(this);
    }
  }

  private void visit(Expression expression) {
    if (expression != null) {
      expression.accept(this);
    }
  }

  private void visitAll(List<? extends Expression> expressions) {
    for (Expression expression : expressions) {
      visit(expression);
    }
  }

  private void visitAnnotation(Expression annotation) {
    if (!annotationsAreText) {
      visit(annotation);
    }
  }

  @Override
  public Void visitFunctionDef(Statement.FunctionDef node) {
    function(
        node, node.name(), node.args(), node.returns(), node.decoratorList(), node.body(), false);
    return null;
  }

  @Override
  public Void visitAsyncFunctionDef(Statement.AsyncFunctionDef node) {
    function(
        node, node.name(), node.args(), node.returns(), node.decoratorList(), node.body(), true);
    return null;
  }

  private void function(
      Node node,
      String name,
      Arguments args,
      Expression returns,
      List<Expression> decorators,
      List<Statement> body,
      boolean coroutine) {
    define(name, Symbol.LOCAL, node.span());
    visitAll(args.defaults());
    visitAll(args.kwDefaults());
    for (Arg arg : args.posonlyargs()) {
      visitAnnotation(arg.annotation());
    }
    for (Arg arg : args.args()) {
      visitAnnotation(arg.annotation());
    }
    if (args.vararg() != null) {
      visitAnnotation(args.vararg().annotation());
    }
    if (args.kwarg() != null) {
      visitAnnotation(args.kwarg().annotation());
    }
    for (Arg arg : args.kwonlyargs()) {
      visitAnnotation(arg.annotation());
    }
    visitAnnotation(returns);
    visitAll(decorators);
    enter(Kind.FUNCTION, name, node);
    current.coroutine = coroutine;
    parameters(args);
    visitStatements(body);
    exit();
  }

  private void parameters(Arguments args) {
    args.posonlyargs().forEach(this::parameter);
    args.args().forEach(this::parameter);
    args.kwonlyargs().forEach(this::parameter);
    if (args.vararg() != null) {
      parameter(args.vararg());
      current.varargs = true;
    }
    if (args.kwarg() != null) {
      parameter(args.kwarg());
      current.varkeywords = true;
    }
  }

  private void parameter(Arg arg) {
    define(arg.arg(), Symbol.PARAMETER, arg.span());
  }

  @Override
  public Void visitClassDef(Statement.ClassDef node) {
    define(node.name(), Symbol.LOCAL, node.span());
    visitAll(node.bases());
    node.keywords().forEach(keyword -> visit(keyword.value()));
    visitAll(node.decoratorList());
    enter(Kind.CLASS, node.name(), node);
    String outerClass = className;
    className = node.name();
    visitStatements(node.body());
    className = outerClass;
    exit();
    return null;
  }

  @Override
  public Void visitReturn(Statement.Return node) {
    visit(node.value());
    return null;
  }

  @Override
  public Void visitDelete(Statement.Delete node) {
    visitAll(node.targets());
    return null;
  }

  @Override
  public Void visitAssign(Statement.Assign node) {
    visitAll(node.targets());
    visit(node.value());
    return null;
  }

  @Override
  public Void visitAugAssign(Statement.AugAssign node) {
    visit(node.target());
    visit(node.value());
    return null;
  }

  @Override
  public Void visitAnnAssign(Statement.AnnAssign node) {
    if (node.target() instanceof Expression.Name target) {
      int flags = flagsOf(target.id());
      if ((flags & (Symbol.GLOBAL | Symbol.NONLOCAL)) != 0 && current != root && node.simple()) {
        throw new CompileError(
            "annotated name '"
                + target.id()
                + "' can't be "
                + ((flags & Symbol.GLOBAL) != 0 ? "global" : "nonlocal"),
            node.span());
      }
      if (node.simple()) {
        define(target.id(), Symbol.ANNOTATED | Symbol.LOCAL, target.span());
      } else if (node.value() != null) {
        define(target.id(), Symbol.LOCAL, target.span());
      }
    } else {
      visit(node.target());
    }
    visitAnnotation(node.annotation());
    visit(node.value());
    return null;
  }

  @Override
  public Void visitFor(Statement.For node) {
    visit(node.target());
    visit(node.iter());
    visitStatements(node.body());
    visitStatements(node.orelse());
    return null;
  }

  @Override
  public Void visitAsyncFor(Statement.AsyncFor node) {
    visit(node.target());
    visit(node.iter());
    visitStatements(node.body());
    visitStatements(node.orelse());
    return null;
  }

  @Override
  public Void visitWhile(Statement.While node) {
    visit(node.test());
    visitStatements(node.body());
    visitStatements(node.orelse());
    return null;
  }

  @Override
  public Void visitIf(Statement.If node) {
    visit(node.test());
    visitStatements(node.body());
    visitStatements(node.orelse());
    return null;
  }

  @Override
  public Void visitWith(Statement.With node) {
    withItems(node.items());
    visitStatements(node.body());
    return null;
  }

  @Override
  public Void visitAsyncWith(Statement.AsyncWith node) {
    withItems(node.items());
    visitStatements(node.body());
    return null;
  }

  private void withItems(List<WithItem> items) {
    for (WithItem item : items) {
      visit(item.contextExpr());
      visit(item.optionalVars());
    }
  }

  @Override
  public Void visitMatch(Statement.Match node) {
    visit(node.subject());
    for (MatchCase matchCase : node.cases()) {
      matchCase.pattern().accept(this);
      visit(matchCase.guard());
      visitStatements(matchCase.body());
    }
    return null;
  }

  @Override
  public Void visitRaise(Statement.Raise node) {
    visit(node.exc());
    visit(node.cause());
    return null;
  }

  @Override
  public Void visitTry(Statement.Try node) {
    tryStatement(node.body(), node.handlers(), node.orelse(), node.finalbody());
    return null;
  }

  @Override
  public Void visitTryStar(Statement.TryStar node) {
    tryStatement(node.body(), node.handlers(), node.orelse(), node.finalbody());
    return null;
  }

  private void tryStatement(
      List<Statement> body,
      List<ExceptHandler> handlers,
      List<Statement> orelse,
      List<Statement> finalbody) {
    visitStatements(body);
    visitStatements(orelse);
    for (ExceptHandler handler : handlers) {
      visit(handler.type());
      if (handler.name() != null) {
        define(handler.name(), Symbol.LOCAL, handler.span());
      }
      visitStatements(handler.body());
    }
    visitStatements(finalbody);
  }

  @Override
  public Void visitAssert(Statement.Assert node) {
    visit(node.test());
    visit(node.msg());
    return null;
  }

  @Override
  public Void visitImport(Statement.Import node) {
    node.names().forEach(this::alias);
    return null;
  }

  @Override
  public Void visitImportFrom(Statement.ImportFrom node) {
    node.names().forEach(this::alias);
    return null;
  }

  private void alias(Alias alias) {
    String name = alias.asname() != null ? alias.asname() : alias.name();
    if (name.equals("*")) {
      if (current.kind != Kind.MODULE) {
        throw new CompileError("import * only allowed at module level", alias.span());
      }
      return;
    }
    int dot = name.indexOf('.');
    define(dot < 0 ? name : name.substring(0, dot), Symbol.IMPORT, alias.span());
  }

  @Override
  public Void visitGlobal(Statement.Global node) {
    for (String name : node.names()) {
      declare(name, "global", Symbol.GLOBAL, node.span());
    }
    return null;
  }

  @Override
  public Void visitNonlocal(Statement.Nonlocal node) {
    for (String name : node.names()) {
      declare(name, "nonlocal", Symbol.NONLOCAL, node.span());
    }
    return null;
  }

  private void declare(String name, String directive, int flag, SourceSpan span) {
    int flags = flagsOf(name);
    if ((flags & Symbol.PARAMETER) != 0) {
      throw new CompileError("name '" + name + "' is parameter and " + directive, span);
    }
    if ((flags & Symbol.USE) != 0) {
      throw new CompileError(
          "name '" + name + "' is used prior to " + directive + " declaration", span);
    }
    if ((flags & Symbol.ANNOTATED) != 0) {
      throw new CompileError("annotated name '" + name + "' can't be " + directive, span);
    }
    if ((flags & Symbol.LOCAL) != 0) {
      throw new CompileError(
          "name '" + name + "' is assigned to before " + directive + " declaration", span);
    }
    define(name, flag, span);
    current.directives.putIfAbsent(Names.mangle(className, name), span);
  }

  @Override
  public Void visitExprStatement(Statement.ExprStatement node) {
    visit(node.value());
    return null;
  }

  @Override
  public Void visitPass(Statement.Pass node) {
    return null;
  }

  @Override
  public Void visitBreak(Statement.Break node) {
    return null;
  }

  @Override
  public Void visitContinue(Statement.Continue node) {
    return null;
  }

  // Expressions.

  @Override
  public Void visitBoolOp(Expression.BoolOp node) {
    visitAll(node.values());
    return null;
  }

  @Override
  public Void visitNamedExpr(Expression.NamedExpr node) {
    if (current.iterableDepth > 0) {
      throw new CompileError(
          "assignment expression cannot be used in a comprehension iterable expression",
          node.span());
    }
    if (current.comprehension != ComprehensionKind.NONE
        && node.target() instanceof Expression.Name target) {
      bindOutsideComprehension(target);
    }
    visit(node.value());
    visit(node.target());
    return null;
  }

  /** A walrus in a comprehension binds in the function or module around it (PEP 572). */
  private void bindOutsideComprehension(Expression.Name target) {
    String name = target.id();
    for (Scope scope : stack) {
      int flags = scope.flagsOf(Names.mangle(className, name));
      if (scope.comprehension != ComprehensionKind.NONE) {
        if ((flags & Symbol.COMPREHENSION_TARGET) != 0 && (flags & Symbol.LOCAL) != 0) {
          throw new CompileError(
              "assignment expression cannot rebind comprehension iteration variable '" + name + "'",
              target.span());
        }
        continue;
      }
      if (scope.kind == Kind.CLASS) {
        throw new CompileError(
            "assignment expression within a comprehension cannot be used in a class body",
            target.span());
      }
      boolean global = scope.kind == Kind.MODULE || (flags & Symbol.GLOBAL) != 0;
      define(name, global ? Symbol.GLOBAL : Symbol.NONLOCAL, target.span());
      current.directives.putIfAbsent(Names.mangle(className, name), target.span());
      define(scope, name, scope.kind == Kind.MODULE ? Symbol.GLOBAL : Symbol.LOCAL, target.span());
      return;
    }
  }

  @Override
  public Void visitBinOp(Expression.BinOp node) {
    visit(node.left());
    visit(node.right());
    return null;
  }

  @Override
  public Void visitUnaryOp(Expression.UnaryOp node) {
    visit(node.operand());
    return null;
  }

  @Override
  public Void visitLambda(Expression.Lambda node) {
    visitAll(node.args().defaults());
    visitAll(node.args().kwDefaults());
    enter(Kind.FUNCTION, "lambda", node);
    parameters(node.args());
    visit(node.body());
    exit();
    return null;
  }

  @Override
  public Void visitIfExp(Expression.IfExp node) {
    visit(node.test());
    visit(node.body());
    visit(node.orelse());
    return null;
  }

  @Override
  public Void visitDict(Expression.Dict node) {
    visitAll(node.keys());
    visitAll(node.values());
    return null;
  }

  @Override
  public Void visitSetExpr(Expression.SetExpr node) {
    visitAll(node.elts());
    return null;
  }

  @Override
  public Void visitListComp(Expression.ListComp node) {
    comprehension(node, "listcomp", ComprehensionKind.LIST, node.generators(), node.elt(), null);
    return null;
  }

  @Override
  public Void visitSetComp(Expression.SetComp node) {
    comprehension(node, "setcomp", ComprehensionKind.SET, node.generators(), node.elt(), null);
    return null;
  }

  @Override
  public Void visitDictComp(Expression.DictComp node) {
    comprehension(
        node, "dictcomp", ComprehensionKind.DICT, node.generators(), node.key(), node.value());
    return null;
  }

  @Override
  public Void visitGeneratorExp(Expression.GeneratorExp node) {
    comprehension(
        node, "genexpr", ComprehensionKind.GENERATOR, node.generators(), node.elt(), null);
    return null;
  }

  private void comprehension(
      Expression node,
      String name,
      ComprehensionKind kind,
      List<Comprehension> generators,
      Expression element,
      Expression value) {
    Comprehension outermost = generators.get(0);
    current.iterableDepth++;
    visit(outermost.iter());
    current.iterableDepth--;
    enter(Kind.FUNCTION, name, node);
    current.coroutine = outermost.isAsync();
    current.comprehension = kind;
    define(".0", Symbol.PARAMETER, node.span());
    iterationTarget(outermost.target());
    visitAll(outermost.ifs());
    for (Comprehension inner : generators.subList(1, generators.size())) {
      iterationTarget(inner.target());
      current.iterableDepth++;
      visit(inner.iter());
      current.iterableDepth--;
      visitAll(inner.ifs());
      current.coroutine |= inner.isAsync();
    }
    visit(value);
    visit(element);
    current.generator = kind == ComprehensionKind.GENERATOR;
    boolean awaited = current.coroutine && !current.generator;
    exit();
    current.coroutine |= awaited;
  }

  private void iterationTarget(Expression target) {
    current.inIterationTarget = true;
    visit(target);
    current.inIterationTarget = false;
  }

  @Override
  public Void visitAwait(Expression.Await node) {
    visit(node.value());
    current.coroutine = true;
    return null;
  }

  @Override
  public Void visitYield(Expression.Yield node) {
    yieldIn(node, node.value());
    return null;
  }

  @Override
  public Void visitYieldFrom(Expression.YieldFrom node) {
    yieldIn(node, node.value());
    return null;
  }

  private void yieldIn(Expression node, Expression value) {
    visit(value);
    current.generator = true;
    if (current.comprehension != ComprehensionKind.NONE) {
      throw new CompileError("'yield' inside " + current.comprehension.description(), node.span());
    }
  }

  @Override
  public Void visitCompare(Expression.Compare node) {
    visit(node.left());
    visitAll(node.comparators());
    return null;
  }

  @Override
  public Void visitCall(Expression.Call node) {
    visit(node.func());
    visitAll(node.args());
    for (Keyword keyword : node.keywords()) {
      visit(keyword.value());
    }
    return null;
  }

  @Override
  public Void visitFormattedValue(Expression.FormattedValue node) {
    visit(node.value());
    visit(node.formatSpec());
    return null;
  }

  @Override
  public Void visitJoinedStr(Expression.JoinedStr node) {
    visitAll(node.values());
    return null;
  }

  @Override
  public Void visitConstant(Expression.Constant node) {
    return null;
  }

  @Override
  public Void visitAttribute(Expression.Attribute node) {
    visit(node.value());
    return null;
  }

  @Override
  public Void visitSubscript(Expression.Subscript node) {
    visit(node.value());
    visit(node.slice());
    return null;
  }

  @Override
  public Void visitStarred(Expression.Starred node) {
    visit(node.value());
    return null;
  }

  @Override
  public Void visitName(Expression.Name node) {
    boolean load = node.ctx() == ExpressionContext.LOAD;
    define(node.id(), load ? Symbol.USE : Symbol.LOCAL, node.span());
    if (load && current.isFunction() && node.id().equals("super")) {
      define("__class__", Symbol.USE, node.span());
    }
    return null;
  }

  @Override
  public Void visitListExpr(Expression.ListExpr node) {
    visitAll(node.elts());
    return null;
  }

  @Override
  public Void visitTupleExpr(Expression.TupleExpr node) {
    visitAll(node.elts());
    return null;
  }

  @Override
  public Void visitSlice(Expression.Slice node) {
    visit(node.lower());
    visit(node.upper());
    visit(node.step());
    return null;
  }

  // Patterns.

  @Override
  public Void visitMatchValue(Pattern.MatchValue node) {
    visit(node.value());
    return null;
  }

  @Override
  public Void visitMatchSingleton(Pattern.MatchSingleton node) {
    return null;
  }

  @Override
  public Void visitMatchSequence(Pattern.MatchSequence node) {
    node.patterns().forEach(pattern -> pattern.accept(this));
    return null;
  }

  @Override
  public Void visitMatchMapping(Pattern.MatchMapping node) {
    visitAll(node.keys());
    node.patterns().forEach(pattern -> pattern.accept(this));
    capture(node.rest(), node.span());
    return null;
  }

  @Override
  public Void visitMatchClass(Pattern.MatchClass node) {
    visit(node.cls());
    node.patterns().forEach(pattern -> pattern.accept(this));
    node.kwdPatterns().forEach(pattern -> pattern.accept(this));
    return null;
  }

  @Override
  public Void visitMatchStar(Pattern.MatchStar node) {
    capture(node.name(), node.span());
    return null;
  }

  @Override
  public Void visitMatchAs(Pattern.MatchAs node) {
    if (node.pattern() != null) {
      node.pattern().accept(this);
    }
    capture(node.name(), node.span());
    return null;
  }

  @Override
  public Void visitMatchOr(Pattern.MatchOr node) {
    node.patterns().forEach(pattern -> pattern.accept(this));
    return null;
  }

  private void capture(String name, SourceSpan span) {
    if (name != null) {
      define(name, Symbol.LOCAL, span);
    }
  }
}
