package org.coroscope.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.coroscope.syntax.ast.Arguments;
import org.coroscope.syntax.ast.Comprehension;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.ExpressionVisitor;
import org.coroscope.syntax.ast.Keyword;

/**
 * Measures expression trees. A sum of thousands of terms is parsed in a loop, but makes a tree as
 * high as it has terms, and whoever walks that tree recursively would run out of stack.
 */
final class TreeHeight {

  /** The greatest height let through; CPython gives up at about twice as much. */
  static final int MAXIMUM = 1500;

  private TreeHeight() {}

  private record Entry(Expression expression, int height) {}

  /** Whether the tree is higher than {@link #MAXIMUM}. Does not recurse. */
  static boolean exceeds(Expression root) {
    Deque<Entry> open = new ArrayDeque<>();
    open.push(new Entry(root, 1));
    Children children = new Children();
    while (!open.isEmpty()) {
      Entry entry = open.pop();
      if (entry.height > MAXIMUM) {
        return true;
      }
      for (Expression child : entry.expression.accept(children)) {
        open.push(new Entry(child, entry.height + 1));
      }
    }
    return false;
  }

  /** The expressions directly inside one. */
  private static final class Children implements ExpressionVisitor<List<Expression>> {

    private static List<Expression> of(Expression... expressions) {
      List<Expression> present = new ArrayList<>(expressions.length);
      for (Expression e : expressions) {
        if (e != null) {
          present.add(e);
        }
      }
      return present;
    }

    private static List<Expression> with(List<Expression> some, List<Expression> more) {
      for (Expression e : more) {
        if (e != null) {
          some.add(e);
        }
      }
      return some;
    }

    private static List<Expression> clauses(List<Expression> some, List<Comprehension> clauses) {
      for (Comprehension clause : clauses) {
        some.add(clause.target());
        some.add(clause.iter());
        some.addAll(clause.ifs());
      }
      return some;
    }

    @Override
    public List<Expression> visitBoolOp(Expression.BoolOp node) {
      return node.values();
    }

    @Override
    public List<Expression> visitNamedExpr(Expression.NamedExpr node) {
      return of(node.target(), node.value());
    }

    @Override
    public List<Expression> visitBinOp(Expression.BinOp node) {
      return of(node.left(), node.right());
    }

    @Override
    public List<Expression> visitUnaryOp(Expression.UnaryOp node) {
      return of(node.operand());
    }

    @Override
    public List<Expression> visitLambda(Expression.Lambda node) {
      Arguments arguments = node.args();
      List<Expression> defaults = arguments.defaults();
      List<Expression> kwDefaults = arguments.kwDefaults();
      return with(with(of(node.body()), defaults), kwDefaults);
    }

    @Override
    public List<Expression> visitIfExp(Expression.IfExp node) {
      return of(node.test(), node.body(), node.orelse());
    }

    @Override
    public List<Expression> visitDict(Expression.Dict node) {
      List<Expression> keys = node.keys();
      List<Expression> values = node.values();
      return with(with(of(), keys), values);
    }

    @Override
    public List<Expression> visitSetExpr(Expression.SetExpr node) {
      return node.elts();
    }

    @Override
    public List<Expression> visitListComp(Expression.ListComp node) {
      return clauses(of(node.elt()), node.generators());
    }

    @Override
    public List<Expression> visitSetComp(Expression.SetComp node) {
      return clauses(of(node.elt()), node.generators());
    }

    @Override
    public List<Expression> visitDictComp(Expression.DictComp node) {
      return clauses(of(node.key(), node.value()), node.generators());
    }

    @Override
    public List<Expression> visitGeneratorExp(Expression.GeneratorExp node) {
      return clauses(of(node.elt()), node.generators());
    }

    @Override
    public List<Expression> visitAwait(Expression.Await node) {
      return of(node.value());
    }

    @Override
    public List<Expression> visitYield(Expression.Yield node) {
      return of(node.value());
    }

    @Override
    public List<Expression> visitYieldFrom(Expression.YieldFrom node) {
      return of(node.value());
    }

    @Override
    public List<Expression> visitCompare(Expression.Compare node) {
      List<Expression> comparators = node.comparators();
      return with(of(node.left()), comparators);
    }

    @Override
    public List<Expression> visitCall(Expression.Call node) {
      List<Expression> args = node.args();
      List<Expression> children = with(of(node.func()), args);
      for (Keyword keyword : node.keywords()) {
        children.add(keyword.value());
      }
      return children;
    }

    @Override
    public List<Expression> visitFormattedValue(Expression.FormattedValue node) {
      return of(node.value(), node.formatSpec());
    }

    @Override
    public List<Expression> visitJoinedStr(Expression.JoinedStr node) {
      return node.values();
    }

    @Override
    public List<Expression> visitConstant(Expression.Constant node) {
      return List.of();
    }

    @Override
    public List<Expression> visitAttribute(Expression.Attribute node) {
      return of(node.value());
    }

    @Override
    public List<Expression> visitSubscript(Expression.Subscript node) {
      return of(node.value(), node.slice());
    }

    @Override
    public List<Expression> visitStarred(Expression.Starred node) {
      return of(node.value());
    }

    @Override
    public List<Expression> visitName(Expression.Name node) {
      return List.of();
    }

    @Override
    public List<Expression> visitListExpr(Expression.ListExpr node) {
      return node.elts();
    }

    @Override
    public List<Expression> visitTupleExpr(Expression.TupleExpr node) {
      return node.elts();
    }

    @Override
    public List<Expression> visitSlice(Expression.Slice node) {
      return of(node.lower(), node.upper(), node.step());
    }
  }
}
