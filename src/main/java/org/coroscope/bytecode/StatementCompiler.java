package org.coroscope.bytecode;

import java.util.List;
import org.coroscope.syntax.SourceSpan;
import org.coroscope.syntax.ast.Alias;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.ExpressionContext;
import org.coroscope.syntax.ast.Statement;
import org.coroscope.syntax.ast.StatementVisitor;

/** Emits code for statements; the larger ones are handed to compilers of their own. */
final class StatementCompiler implements StatementVisitor<Void> {

  private final CodeGenerator generator;

  StatementCompiler(CodeGenerator generator) {
    this.generator = generator;
  }

  private Unit unit() {
    return generator.unit;
  }

  void visitAll(List<Statement> body) {
    for (Statement statement : body) {
      visit(statement);
    }
  }

  void visit(Statement statement) {
    unit().span = statement.span();
    if (marksItself(statement)) {
      statement.accept(this);
    } else {
      generator.mark(statement.span());
      boolean several = isSimple(statement) && unit().beginLines(statement.span());
      statement.accept(this);
      unit().endLines(several);
    }
  }

  /** Whether all of the statement's lines are its own: there are no statements in it. */
  private static boolean isSimple(Statement statement) {
    return !(statement instanceof Statement.If
        || statement instanceof Statement.For
        || statement instanceof Statement.AsyncFor
        || statement instanceof Statement.With
        || statement instanceof Statement.AsyncWith
        || statement instanceof Statement.Try
        || statement instanceof Statement.TryStar
        || statement instanceof Statement.Match);
  }

  /** Statements that run nothing themselves, or whose first line is not where they start. */
  private boolean marksItself(Statement statement) {
    return statement instanceof Statement.Global
        || statement instanceof Statement.Nonlocal
        || statement instanceof Statement.FunctionDef
        || statement instanceof Statement.AsyncFunctionDef
        || statement instanceof Statement.ClassDef
        || statement instanceof Statement.While
        || (statement instanceof Statement.AnnAssign annotation && runsNothing(annotation));
  }

  private boolean runsNothing(Statement.AnnAssign node) {
    return node.value() == null
        && node.target() instanceof Expression.Name
        && unit().scope.isFunction();
  }

  // Definitions.

  @Override
  public Void visitFunctionDef(Statement.FunctionDef node) {
    generator.functions.function(node);
    return null;
  }

  @Override
  public Void visitAsyncFunctionDef(Statement.AsyncFunctionDef node) {
    generator.functions.asyncFunction(node);
    return null;
  }

  @Override
  public Void visitClassDef(Statement.ClassDef node) {
    generator.functions.classDefinition(node);
    return null;
  }

  // Leaving.

  @Override
  public Void visitReturn(Statement.Return node) {
    Unit unit = unit();
    if (!unit.scope.isFunction()) {
      throw generator.error("'return' outside function");
    }
    if (node.value() != null && unit.scope.coroutine && unit.scope.generator) {
      throw generator.error("'return' with value in async generator");
    }
    Object constant = node.value() == null ? null : Constants.valueOf(node.value());
    boolean keepsValue = node.value() != null && constant == null;
    if (keepsValue) {
      generator.visit(node.value());
    }
    if (constant != null && node.value().span().startLine() == node.span().startLine()) {
      unit.span = node.value().span();
    }
    Handler handler = unit.handler;
    generator.tries.unwindAll(keepsValue);
    if (node.value() == null) {
      generator.loadNone();
    } else if (!keepsValue) {
      SourceSpan outer = unit.span;
      unit.span = node.value().span();
      unit.loadConstant(constant);
      unit.span = outer;
    }
    unit.emit(Opcode.RETURN_VALUE);
    unit.handler = handler;
    return null;
  }

  @Override
  public Void visitBreak(Statement.Break node) {
    Unit unit = unit();
    Handler handler = unit.handler;
    FrameBlock loop = generator.tries.unwindToLoop();
    if (loop == null) {
      throw generator.error("'break' outside loop");
    }
    generator.tries.unwind(loop, false);
    unit.jump(Opcode.JUMP, loop.exit());
    unit.handler = handler;
    return null;
  }

  @Override
  public Void visitContinue(Statement.Continue node) {
    Unit unit = unit();
    Handler handler = unit.handler;
    FrameBlock loop = generator.tries.unwindToLoop();
    if (loop == null) {
      throw generator.error("'continue' not properly in loop");
    }
    generator.loops.turn(loop);
    unit.handler = handler;
    return null;
  }

  // Assignments.

  @Override
  public Void visitDelete(Statement.Delete node) {
    node.targets().forEach(generator.expressions::delete);
    return null;
  }

  @Override
  public Void visitAssign(Statement.Assign node) {
    Unit unit = unit();
    if (node.targets().size() == 1 && swaps(node.targets().get(0), node.value())) {
      return null;
    }
    generator.visit(node.value());
    int last = node.targets().size() - 1;
    for (int i = 0; i <= last; i++) {
      if (i < last) {
        unit.emit(Opcode.COPY, 1);
      }
      generator.expressions.store(node.targets().get(i));
    }
    return null;
  }

  /** {@code a, b = x, y} for two or three: needs no tuple. Answers whether it was emitted. */
  private boolean swaps(Expression target, Expression value) {
    if (!(target instanceof Expression.TupleExpr targets)
        || !(value instanceof Expression.TupleExpr values)) {
      return false;
    }
    int size = targets.elts().size();
    if ((size != 2 && size != 3)
        || values.elts().size() != size
        || Constants.valueOf(value) != null
        || hasStar(targets.elts())
        || hasStar(values.elts())) {
      return false;
    }
    values.elts().forEach(generator::visit);
    unit().emit(Opcode.SWAP, size);
    targets.elts().forEach(generator.expressions::store);
    return true;
  }

  private static boolean hasStar(List<Expression> items) {
    return items.stream().anyMatch(item -> item instanceof Expression.Starred);
  }

  @Override
  public Void visitAugAssign(Statement.AugAssign node) {
    generator.expressions.augmentedAssign(node.target(), node.op(), node.value());
    return null;
  }

  @Override
  public Void visitAnnAssign(Statement.AnnAssign node) {
    Unit unit = unit();
    if (node.value() != null) {
      generator.visit(node.value());
      generator.expressions.store(node.target());
    }
    boolean annotationsAreKept = unit.kind == Unit.Kind.MODULE || unit.kind == Unit.Kind.CLASS;
    if (node.target() instanceof Expression.Name name) {
      generator.forbidDebug(name.id(), ExpressionContext.STORE);
      if (node.simple() && annotationsAreKept) {
        generator.functions.annotation(node.annotation());
        unit.emitName(Opcode.LOAD_NAME, "__annotations__");
        unit.loadConstant(unit.mangle(name.id()));
        unit.emit(Opcode.STORE_SUBSCR);
      }
    } else if (node.value() == null) {
      evaluateParts(node.target());
    }
    if (!node.simple() && annotationsAreKept && !generator.future.annotationsAreText()) {
      evaluate(node.annotation());
    }
    return null;
  }

  /** A target that is only annotated has its object and index evaluated all the same. */
  private void evaluateParts(Expression target) {
    if (target instanceof Expression.Attribute attribute) {
      generator.forbidDebug(attribute.attr(), ExpressionContext.STORE);
      evaluate(attribute.value());
    } else if (target instanceof Expression.Subscript subscript) {
      evaluate(subscript.value());
      evaluate(subscript.slice());
    }
  }

  private void evaluate(Expression expression) {
    generator.visit(expression);
    unit().emit(Opcode.POP_TOP);
  }

  // Branches and blocks.

  @Override
  public Void visitIf(Statement.If node) {
    Unit unit = unit();
    Label orelse = new Label();
    generator.expressions.jumpIf(node.test(), orelse, false);
    visitAll(node.body());
    if (node.orelse().isEmpty()) {
      unit.place(orelse);
      return null;
    }
    Label end = new Label();
    unit.jump(Opcode.JUMP, end);
    unit.place(orelse);
    visitAll(node.orelse());
    unit.place(end);
    return null;
  }

  @Override
  public Void visitFor(Statement.For node) {
    generator.loops.forLoop(node);
    return null;
  }

  @Override
  public Void visitAsyncFor(Statement.AsyncFor node) {
    generator.loops.asyncForLoop(node);
    return null;
  }

  @Override
  public Void visitWhile(Statement.While node) {
    generator.loops.whileLoop(node);
    return null;
  }

  @Override
  public Void visitWith(Statement.With node) {
    generator.withs.with(node);
    return null;
  }

  @Override
  public Void visitAsyncWith(Statement.AsyncWith node) {
    generator.withs.asyncWith(node);
    return null;
  }

  @Override
  public Void visitMatch(Statement.Match node) {
    generator.matches.match(node);
    return null;
  }

  @Override
  public Void visitTry(Statement.Try node) {
    generator.tries.tryStatement(node);
    return null;
  }

  @Override
  public Void visitTryStar(Statement.TryStar node) {
    generator.tries.tryStar(node);
    return null;
  }

  // Simple statements.

  @Override
  public Void visitRaise(Statement.Raise node) {
    int parts = 0;
    if (node.exc() != null) {
      generator.visit(node.exc());
      parts++;
      if (node.cause() != null) {
        generator.visit(node.cause());
        parts++;
      }
    }
    unit().emit(Opcode.RAISE_VARARGS, parts);
    return null;
  }

  @Override
  public Void visitAssert(Statement.Assert node) {
    Unit unit = unit();
    generator.warnings.checkAssertion(node.test(), node.span());
    Label holds = new Label();
    generator.expressions.jumpIf(node.test(), holds, true);
    unit.emit(Opcode.LOAD_ASSERTION_ERROR);
    if (node.msg() != null) {
      unit.emit(Opcode.PUSH_NULL);
      generator.visit(node.msg());
      unit.emit(Opcode.CALL, 1);
    }
    unit.emit(Opcode.RAISE_VARARGS, 1);
    unit.place(holds);
    return null;
  }

  @Override
  public Void visitImport(Statement.Import node) {
    Unit unit = unit();
    for (Alias alias : node.names()) {
      unit.loadConstant(0L);
      generator.loadNone();
      unit.emitName(Opcode.IMPORT_NAME, alias.name());
      String[] parts = alias.name().split("\\.");
      if (alias.asname() == null) {
        generator.store(parts[0]);
        continue;
      }
      for (int i = 1; i < parts.length; i++) {
        unit.emitName(Opcode.IMPORT_FROM, parts[i]);
        unit.emit(Opcode.SWAP, 2);
        unit.emit(Opcode.POP_TOP);
      }
      generator.store(alias.asname());
    }
    return null;
  }

  @Override
  public Void visitImportFrom(Statement.ImportFrom node) {
    generator.future.checkPlace(node);
    Unit unit = unit();
    List<Object> names = node.names().stream().map(alias -> (Object) alias.name()).toList();
    unit.loadConstant((long) node.level());
    unit.loadConstant(new ConstantTuple(names));
    unit.emitName(Opcode.IMPORT_NAME, node.module() == null ? "" : node.module());
    if (names.equals(List.of("*"))) {
      unit.emit(Opcode.IMPORT_STAR);
      return null;
    }
    for (Alias alias : node.names()) {
      unit.emitName(Opcode.IMPORT_FROM, alias.name());
      generator.store(alias.asname() == null ? alias.name() : alias.asname());
    }
    unit.emit(Opcode.POP_TOP);
    return null;
  }

  @Override
  public Void visitGlobal(Statement.Global node) {
    return null;
  }

  @Override
  public Void visitNonlocal(Statement.Nonlocal node) {
    return null;
  }

  @Override
  public Void visitExprStatement(Statement.ExprStatement node) {
    if (generator.showsValues && unit().kind == Unit.Kind.MODULE) {
      showValue(node);
    } else if (!(node.value() instanceof Expression.Constant)) {
      SourceSpan statement = unit().span;
      generator.visit(node.value());
      unit().span = statement;
      unit().emit(Opcode.POP_TOP);
    }
    return null;
  }

  /** {@code sys.displayhook(value)}. */
  private void showValue(Statement.ExprStatement node) {
    SourceSpan statement = unit().span;
    unit().loadConstant(0L);
    generator.loadNone();
    unit().emitName(Opcode.IMPORT_NAME, "sys");
    unit().emitName(Opcode.LOAD_ATTR, "displayhook");
    unit().emit(Opcode.PUSH_NULL);
    generator.visit(node.value());
    unit().span = statement;
    unit().emit(Opcode.CALL, 1);
    unit().emit(Opcode.POP_TOP);
  }

  @Override
  public Void visitPass(Statement.Pass node) {
    return null;
  }
}
