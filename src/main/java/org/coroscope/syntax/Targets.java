package org.coroscope.syntax;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.syntax.ast.CompareOperator;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.ExpressionContext;
import org.coroscope.syntax.ast.SingletonConstant;

/** What can be assigned to or deleted, and how to call what cannot. */
final class Targets {

  /** What a target is for. */
  enum Use {
    ASSIGN,
    DELETE,
    FOR
  }

  private Targets() {}

  /** The first part that cannot be a target, or null. */
  static Expression firstInvalid(Expression e, Use use) {
    if (e instanceof Expression.Name
        || e instanceof Expression.Attribute
        || e instanceof Expression.Subscript) {
      return null;
    }
    if (e instanceof Expression.ListExpr list) {
      return firstInvalid(list.elts(), use);
    }
    if (e instanceof Expression.TupleExpr tuple) {
      return firstInvalid(tuple.elts(), use);
    }
    if (e instanceof Expression.Starred starred && use != Use.DELETE) {
      return firstInvalid(starred.value(), use);
    }
    if (e instanceof Expression.Compare compare && use == Use.FOR) {
      return compare.ops().get(0) == CompareOperator.IN ? firstInvalid(compare.left(), use) : e;
    }
    return e;
  }

  private static Expression firstInvalid(List<Expression> elements, Use use) {
    for (Expression element : elements) {
      Expression invalid = firstInvalid(element, use);
      if (invalid != null) {
        return invalid;
      }
    }
    return null;
  }

  /** The same expression as a target. It must be a valid one. */
  static Expression withContext(Expression e, ExpressionContext context) {
    if (e instanceof Expression.Name name) {
      return new Expression.Name(name.id(), context, name.span());
    }
    if (e instanceof Expression.Attribute a) {
      return new Expression.Attribute(a.value(), a.attr(), context, a.span());
    }
    if (e instanceof Expression.Subscript s) {
      return new Expression.Subscript(s.value(), s.slice(), context, s.span());
    }
    if (e instanceof Expression.Starred s) {
      return new Expression.Starred(withContext(s.value(), context), context, s.span());
    }
    if (e instanceof Expression.ListExpr list) {
      return new Expression.ListExpr(withContext(list.elts(), context), context, list.span());
    }
    if (e instanceof Expression.TupleExpr tuple) {
      return new Expression.TupleExpr(withContext(tuple.elts(), context), context, tuple.span());
    }
    throw new IllegalArgumentException("not a target: " + e);
  }

  private static List<Expression> withContext(List<Expression> list, ExpressionContext context) {
    List<Expression> result = new ArrayList<>(list.size());
    for (Expression e : list) {
      result.add(withContext(e, context));
    }
    return List.copyOf(result);
  }

  /** What messages call an expression. */
  static String describe(Expression e) {
    if (e instanceof Expression.Constant constant) {
      return describe(constant.value());
    }
    for (Description description : DESCRIPTIONS) {
      if (description.type.isInstance(e)) {
        return description.words;
      }
    }
    return "expression";
  }

  private static String describe(Object constant) {
    if (constant == SingletonConstant.ELLIPSIS) {
      return "ellipsis";
    }
    if (constant == SingletonConstant.NONE) {
      return "None";
    }
    if (constant instanceof Boolean value) {
      return value ? "True" : "False";
    }
    return "literal";
  }

  private record Description(Class<? extends Expression> type, String words) {}

  private static final List<Description> DESCRIPTIONS =
      List.of(
          new Description(Expression.Attribute.class, "attribute"),
          new Description(Expression.Subscript.class, "subscript"),
          new Description(Expression.Starred.class, "starred"),
          new Description(Expression.Name.class, "name"),
          new Description(Expression.ListExpr.class, "list"),
          new Description(Expression.TupleExpr.class, "tuple"),
          new Description(Expression.Lambda.class, "lambda"),
          new Description(Expression.Call.class, "function call"),
          new Description(Expression.GeneratorExp.class, "generator expression"),
          new Description(Expression.Yield.class, "yield expression"),
          new Description(Expression.YieldFrom.class, "yield expression"),
          new Description(Expression.Await.class, "await expression"),
          new Description(Expression.ListComp.class, "list comprehension"),
          new Description(Expression.SetComp.class, "set comprehension"),
          new Description(Expression.DictComp.class, "dict comprehension"),
          new Description(Expression.Dict.class, "dict literal"),
          new Description(Expression.SetExpr.class, "set display"),
          new Description(Expression.JoinedStr.class, "f-string expression"),
          new Description(Expression.FormattedValue.class, "f-string expression"),
          new Description(Expression.Compare.class, "comparison"),
          new Description(Expression.IfExp.class, "conditional expression"),
          new Description(Expression.NamedExpr.class, "named expression"));
}
