package org.coroscope.syntax.ast;

import java.util.List;
import org.coroscope.syntax.SourceSpan;

/**
 * An expression, as the {@code expr} nodes of Python 3.11's {@code ast} module: same names (but
 * {@link SetExpr}, {@link ListExpr} and {@link TupleExpr}, which would hide Java's), same fields
 * (in camel case). Absent parts are null, as noted; lists are never null and cannot be changed.
 */
public sealed interface Expression extends Node {

  /**
   * Calls the method of {@code visitor} that belongs to this node's class.
   *
   * @param <R> what the visitor answers
   */
  <R> R accept(ExpressionVisitor<R> visitor);

  /** {@code a and b and c}: one node for a run of the same operator. */
  record BoolOp(BoolOperator op, List<Expression> values, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitBoolOp(this);
    }
  }

  /** {@code (target := value)}. */
  record NamedExpr(Expression target, Expression value, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitNamedExpr(this);
    }
  }

  /** A binary arithmetic or bit operation. */
  record BinOp(Expression left, BinaryOperator op, Expression right, SourceSpan span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitBinOp(this);
    }
  }

  /** A unary operation. */
  record UnaryOp(UnaryOperator op, Expression operand, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitUnaryOp(this);
    }
  }

  /** A {@code lambda}. */
  record Lambda(Arguments args, Expression body, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitLambda(this);
    }
  }

  /** {@code body if test else orelse}. */
  record IfExp(Expression test, Expression body, Expression orelse, SourceSpan span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitIfExp(this);
    }
  }

  /** A dict display; a null key stands for {@code **value}. */
  record Dict(List<Expression> keys, List<Expression> values, SourceSpan span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitDict(this);
    }
  }

  /** A set display. */
  record SetExpr(List<Expression> elts, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitSetExpr(this);
    }
  }

  /** A list comprehension. */
  record ListComp(Expression elt, List<Comprehension> generators, SourceSpan span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitListComp(this);
    }
  }

  /** A set comprehension. */
  record SetComp(Expression elt, List<Comprehension> generators, SourceSpan span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitSetComp(this);
    }
  }

  /** A dict comprehension. */
  record DictComp(Expression key, Expression value, List<Comprehension> generators, SourceSpan span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitDictComp(this);
    }
  }

  /** A generator expression. */
  record GeneratorExp(Expression elt, List<Comprehension> generators, SourceSpan span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitGeneratorExp(this);
    }
  }

  /** An {@code await}. */
  record Await(Expression value, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitAwait(this);
    }
  }

  /** A {@code yield}; the value or null. */
  record Yield(Expression value, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitYield(this);
    }
  }

  /** A {@code yield from}. */
  record YieldFrom(Expression value, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitYieldFrom(this);
    }
  }

  /** {@code left op₀ comparator₀ op₁ comparator₁ …}. */
  record Compare(
      Expression left, List<CompareOperator> ops, List<Expression> comparators, SourceSpan span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitCompare(this);
    }
  }

  /** A call; {@code *a} is a {@link Starred} argument, {@code **k} a keyword with a null name. */
  record Call(Expression func, List<Expression> args, List<Keyword> keywords, SourceSpan span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitCall(this);
    }
  }

  /**
   * One replacement field of an f-string; conversion is -1 or the code of {@code s}, {@code r},
   * {@code a}; the format specification is a {@link JoinedStr} or null.
   */
  record FormattedValue(Expression value, int conversion, Expression formatSpec, SourceSpan span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitFormattedValue(this);
    }
  }

  /** An f-string: {@link Constant} strings and {@link FormattedValue}s. */
  record JoinedStr(List<Expression> values, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitJoinedStr(this);
    }
  }

  /**
   * A literal. The value is a {@link Boolean}, {@link String}, {@code byte[]}, {@link Long} (a
   * {@link java.math.BigInteger} when it does not fit), {@link Double}, {@link ComplexConstant} or
   * {@link SingletonConstant}. The kind is {@code "u"} for {@code u'…'}, else null.
   */
  record Constant(Object value, String kind, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitConstant(this);
    }
  }

  /** {@code value.attr}. */
  record Attribute(Expression value, String attr, ExpressionContext ctx, SourceSpan span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitAttribute(this);
    }
  }

  /** {@code value[slice]}. */
  record Subscript(Expression value, Expression slice, ExpressionContext ctx, SourceSpan span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitSubscript(this);
    }
  }

  /** {@code *value}. */
  record Starred(Expression value, ExpressionContext ctx, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitStarred(this);
    }
  }

  /** A name, NFKC-normalised. */
  record Name(String id, ExpressionContext ctx, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitName(this);
    }
  }

  /** A list display, or a list of targets. */
  record ListExpr(List<Expression> elts, ExpressionContext ctx, SourceSpan span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitListExpr(this);
    }
  }

  /** A tuple, or a tuple of targets. */
  record TupleExpr(List<Expression> elts, ExpressionContext ctx, SourceSpan span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitTupleExpr(this);
    }
  }

  /** {@code lower:upper:step} inside a subscript; each part or null. */
  record Slice(Expression lower, Expression upper, Expression step, SourceSpan span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitSlice(this);
    }
  }
}
