package org.coroscope.syntax.ast;

/**
 * One method for each kind of {@link Statement}.
 *
 * @param <R> what each visit answers
 */
public interface StatementVisitor<R> {
  R visitFunctionDef(Statement.FunctionDef node);

  R visitAsyncFunctionDef(Statement.AsyncFunctionDef node);

  R visitClassDef(Statement.ClassDef node);

  R visitReturn(Statement.Return node);

  R visitDelete(Statement.Delete node);

  R visitAssign(Statement.Assign node);

  R visitAugAssign(Statement.AugAssign node);

  R visitAnnAssign(Statement.AnnAssign node);

  R visitFor(Statement.For node);

  R visitAsyncFor(Statement.AsyncFor node);

  R visitWhile(Statement.While node);

  R visitIf(Statement.If node);

  R visitWith(Statement.With node);

  R visitAsyncWith(Statement.AsyncWith node);

  R visitMatch(Statement.Match node);

  R visitRaise(Statement.Raise node);

  R visitTry(Statement.Try node);

  R visitTryStar(Statement.TryStar node);

  R visitAssert(Statement.Assert node);

  R visitImport(Statement.Import node);

  R visitImportFrom(Statement.ImportFrom node);

  R visitGlobal(Statement.Global node);

  R visitNonlocal(Statement.Nonlocal node);

  R visitExprStatement(Statement.ExprStatement node);

  R visitPass(Statement.Pass node);

  R visitBreak(Statement.Break node);

  R visitContinue(Statement.Continue node);
}
