package org.coroscope.syntax.ast;

import java.util.List;
import org.coroscope.syntax.SourceSpan;

/**
 * A statement, as the {@code stmt} nodes of Python 3.11's {@code ast} module: same names, same
 * fields (in camel case), so that a tree can be compared with CPython's. Absent parts are null, as
 * noted; lists are never null and cannot be changed. Type comments are not kept.
 */
public sealed interface Statement extends Node {

  /**
   * Calls the method of {@code visitor} that belongs to this node's class.
   *
   * @param <R> what the visitor answers
   */
  <R> R accept(StatementVisitor<R> visitor);

  /**
   * A {@code def}; {@code returns} is the annotation or null. The span starts at {@code def}, not
   * at the decorators.
   */
  record FunctionDef(
      String name,
      Arguments args,
      List<Statement> body,
      List<Expression> decoratorList,
      Expression returns,
      SourceSpan span)
      implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitFunctionDef(this);
    }
  }

  /** An {@code async def}; {@code returns} is the annotation or null. */
  record AsyncFunctionDef(
      String name,
      Arguments args,
      List<Statement> body,
      List<Expression> decoratorList,
      Expression returns,
      SourceSpan span)
      implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitAsyncFunctionDef(this);
    }
  }

  /** A {@code class}; {@code **} among the arguments is a keyword with a null name. */
  record ClassDef(
      String name,
      List<Expression> bases,
      List<Keyword> keywords,
      List<Statement> body,
      List<Expression> decoratorList,
      SourceSpan span)
      implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitClassDef(this);
    }
  }

  /** A {@code return}; the value or null. */
  record Return(Expression value, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitReturn(this);
    }
  }

  /** A {@code del}. */
  record Delete(List<Expression> targets, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitDelete(this);
    }
  }

  /** An assignment; {@code a = b = 1} has two targets. */
  record Assign(List<Expression> targets, Expression value, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitAssign(this);
    }
  }

  /** An assignment such as {@code a += 1}. */
  record AugAssign(Expression target, BinaryOperator op, Expression value, SourceSpan span)
      implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitAugAssign(this);
    }
  }

  /**
   * A variable annotation; the value or null; simple when the target is a name without parentheses.
   */
  record AnnAssign(
      Expression target, Expression annotation, Expression value, boolean simple, SourceSpan span)
      implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitAnnAssign(this);
    }
  }

  /** A {@code for} loop. */
  record For(
      Expression target,
      Expression iter,
      List<Statement> body,
      List<Statement> orelse,
      SourceSpan span)
      implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitFor(this);
    }
  }

  /** An {@code async for} loop. */
  record AsyncFor(
      Expression target,
      Expression iter,
      List<Statement> body,
      List<Statement> orelse,
      SourceSpan span)
      implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitAsyncFor(this);
    }
  }

  /** A {@code while} loop. */
  record While(Expression test, List<Statement> body, List<Statement> orelse, SourceSpan span)
      implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitWhile(this);
    }
  }

  /** An {@code if}; an {@code elif} is an {@code If} alone in {@code orelse}. */
  record If(Expression test, List<Statement> body, List<Statement> orelse, SourceSpan span)
      implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitIf(this);
    }
  }

  /** A {@code with}. */
  record With(List<WithItem> items, List<Statement> body, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitWith(this);
    }
  }

  /** An {@code async with}. */
  record AsyncWith(List<WithItem> items, List<Statement> body, SourceSpan span)
      implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitAsyncWith(this);
    }
  }

  /** A {@code match}. */
  record Match(Expression subject, List<MatchCase> cases, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitMatch(this);
    }
  }

  /** A {@code raise}; exception and cause may be null. */
  record Raise(Expression exc, Expression cause, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitRaise(this);
    }
  }

  /** A {@code try}. */
  record Try(
      List<Statement> body,
      List<ExceptHandler> handlers,
      List<Statement> orelse,
      List<Statement> finalbody,
      SourceSpan span)
      implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitTry(this);
    }
  }

  /** A {@code try} with {@code except*} handlers. */
  record TryStar(
      List<Statement> body,
      List<ExceptHandler> handlers,
      List<Statement> orelse,
      List<Statement> finalbody,
      SourceSpan span)
      implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitTryStar(this);
    }
  }

  /** An {@code assert}; the message or null. */
  record Assert(Expression test, Expression msg, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitAssert(this);
    }
  }

  /** An {@code import}. */
  record Import(List<Alias> names, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitImport(this);
    }
  }

  /**
   * A {@code from … import}; module is null for {@code from . import x}; level counts the leading
   * dots.
   */
  record ImportFrom(String module, List<Alias> names, int level, SourceSpan span)
      implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitImportFrom(this);
    }
  }

  /** A {@code global}. */
  record Global(List<String> names, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitGlobal(this);
    }
  }

  /** A {@code nonlocal}. */
  record Nonlocal(List<String> names, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitNonlocal(this);
    }
  }

  /** An expression standing as a statement ({@code ast.Expr}). */
  record ExprStatement(Expression value, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitExprStatement(this);
    }
  }

  /** A {@code pass}. */
  record Pass(SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitPass(this);
    }
  }

  /** A {@code break}. */
  record Break(SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitBreak(this);
    }
  }

  /** A {@code continue}. */
  record Continue(SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitContinue(this);
    }
  }
}
