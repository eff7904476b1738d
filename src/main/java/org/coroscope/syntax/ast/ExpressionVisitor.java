package org.coroscope.syntax.ast;

/**
 * One method for each kind of {@link Expression}.
 *
 * @param <R> what each visit answers
 */
public interface ExpressionVisitor<R> {
  R visitBoolOp(Expression.BoolOp node);

  R visitNamedExpr(Expression.NamedExpr node);

  R visitBinOp(Expression.BinOp node);

  R visitUnaryOp(Expression.UnaryOp node);

  R visitLambda(Expression.Lambda node);

  R visitIfExp(Expression.IfExp node);

  R visitDict(Expression.Dict node);

  R visitSetExpr(Expression.SetExpr node);

  R visitListComp(Expression.ListComp node);

  R visitSetComp(Expression.SetComp node);

  R visitDictComp(Expression.DictComp node);

  R visitGeneratorExp(Expression.GeneratorExp node);

  R visitAwait(Expression.Await node);

  R visitYield(Expression.Yield node);

  R visitYieldFrom(Expression.YieldFrom node);

  R visitCompare(Expression.Compare node);

  R visitCall(Expression.Call node);

  R visitFormattedValue(Expression.FormattedValue node);

  R visitJoinedStr(Expression.JoinedStr node);

  R visitConstant(Expression.Constant node);

  R visitAttribute(Expression.Attribute node);

  R visitSubscript(Expression.Subscript node);

  R visitStarred(Expression.Starred node);

  R visitName(Expression.Name node);

  R visitListExpr(Expression.ListExpr node);

  R visitTupleExpr(Expression.TupleExpr node);

  R visitSlice(Expression.Slice node);
}
