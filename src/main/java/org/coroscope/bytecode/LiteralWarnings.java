package org.coroscope.bytecode;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.coroscope.syntax.SourceSpan;
import org.coroscope.syntax.ast.CompareOperator;
import org.coroscope.syntax.ast.ComplexConstant;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.SingletonConstant;

/** Notices uses of literals that cannot be meant, as CPython's compiler does. */
final class LiteralWarnings {

  /** One warning; a {@code finally} body compiled twice gives it once. */
  record Warning(String message, SourceSpan span) {}

  private final Set<Warning> warnings = new LinkedHashSet<>();

  List<Warning> all() {
    return new ArrayList<>(warnings);
  }

  private void warn(String message, SourceSpan span) {
    warnings.add(new Warning(message, span));
  }

  /** {@code x is 1}. */
  void checkIdentity(Expression.Compare compare) {
    boolean left = mayBeTestedForIdentity(compare.left());
    for (int i = 0; i < compare.ops().size(); i++) {
      CompareOperator operator = compare.ops().get(i);
      boolean right = mayBeTestedForIdentity(compare.comparators().get(i));
      if (!left || !right) {
        if (operator == CompareOperator.IS) {
          warn("\"is\" with a literal. Did you mean \"==\"?", compare.span());
          return;
        }
        if (operator == CompareOperator.IS_NOT) {
          warn("\"is not\" with a literal. Did you mean \"!=\"?", compare.span());
          return;
        }
      }
      left = right;
    }
  }

  private static boolean mayBeTestedForIdentity(Expression expression) {
    Object value = Constants.valueOf(expression);
    return value == null || value instanceof Boolean || value instanceof SingletonConstant;
  }

  /** {@code assert (condition, "message")}. */
  void checkAssertion(Expression test, SourceSpan statement) {
    if (test instanceof Expression.TupleExpr tuple && !tuple.elts().isEmpty()) {
      warn("assertion is always true, perhaps remove parentheses?", statement);
    }
  }

  /** {@code [(1, 2) (3, 4)]}. */
  void checkCall(Expression.Call call) {
    String type = typeOf(call.func());
    if (type != null && !(call.func() instanceof Expression.Lambda)) {
      warn("'" + type + "' object is not callable; perhaps you missed a comma?", call.span());
    }
  }

  /** {@code [1 [2], "a" [b"c"]]}. */
  void checkSubscript(Expression.Subscript subscript) {
    Expression value = subscript.value();
    Object constant = Constants.valueOf(value);
    boolean indexable =
        constant instanceof String
            || constant instanceof byte[]
            || constant instanceof ConstantTuple;
    boolean unsuitable =
        (constant != null && !indexable)
            || value instanceof Expression.SetExpr
            || value instanceof Expression.SetComp
            || value instanceof Expression.GeneratorExp
            || value instanceof Expression.Lambda;
    if (unsuitable) {
      warn(
          "'" + typeOf(value) + "' object is not subscriptable; perhaps you missed a comma?",
          subscript.span());
      return;
    }
    String index = typeOf(subscript.slice());
    boolean number = index == null || index.equals("int") || index.equals("bool");
    boolean sequence =
        indexable
            || value instanceof Expression.TupleExpr
            || value instanceof Expression.ListExpr
            || value instanceof Expression.ListComp
            || value instanceof Expression.JoinedStr;
    if (!number && sequence) {
      warn(
          typeOf(value)
              + " indices must be integers or slices, not "
              + index
              + "; perhaps you missed a comma?",
          subscript.span());
    }
  }

  /** The name of the type that an expression surely has; null if that is not known. */
  private static String typeOf(Expression expression) {
    Object constant = Constants.valueOf(expression);
    if (constant != null) {
      return typeOfConstant(constant);
    }
    if (expression instanceof Expression.TupleExpr) {
      return "tuple";
    }
    if (expression instanceof Expression.ListExpr || expression instanceof Expression.ListComp) {
      return "list";
    }
    if (expression instanceof Expression.Dict || expression instanceof Expression.DictComp) {
      return "dict";
    }
    if (expression instanceof Expression.SetExpr || expression instanceof Expression.SetComp) {
      return "set";
    }
    if (expression instanceof Expression.GeneratorExp) {
      return "generator";
    }
    if (expression instanceof Expression.Lambda) {
      return "function";
    }
    return expression instanceof Expression.JoinedStr ? "str" : null;
  }

  private static String typeOfConstant(Object constant) {
    if (constant instanceof Boolean) {
      return "bool";
    }
    if (constant instanceof Long || constant instanceof BigInteger) {
      return "int";
    }
    if (constant instanceof Double) {
      return "float";
    }
    if (constant instanceof ComplexConstant) {
      return "complex";
    }
    if (constant instanceof String) {
      return "str";
    }
    if (constant instanceof byte[]) {
      return "bytes";
    }
    if (constant instanceof ConstantTuple) {
      return "tuple";
    }
    return constant == SingletonConstant.NONE ? "NoneType" : "ellipsis";
  }
}
