package org.coroscope.bytecode;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.coroscope.syntax.ast.BinaryOperator;
import org.coroscope.syntax.ast.ComplexConstant;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.ExpressionContext;
import org.coroscope.syntax.ast.SingletonConstant;

/** Finds expressions whose value is known before the program runs. */
final class Constants {

  /** Longer text is made when the program runs, so that code stays small. */
  private static final int LONGEST_REPEATED = 4096;

  private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);

  private Constants() {}

  /** The value of an expression, or null if only running it tells. */
  static Object valueOf(Expression expression) {
    if (expression instanceof Expression.Constant constant) {
      return constant.value();
    }
    if (expression instanceof Expression.UnaryOp unary) {
      return unaryValue(unary);
    }
    if (expression instanceof Expression.TupleExpr tuple && tuple.ctx() == ExpressionContext.LOAD) {
      List<Object> items = valuesOf(tuple.elts());
      return items == null ? null : new ConstantTuple(items);
    }
    if (expression instanceof Expression.Name name
        && name.ctx() == ExpressionContext.LOAD
        && name.id().equals("__debug__")) {
      return Boolean.TRUE;
    }
    if (expression instanceof Expression.BinOp binary) {
      return binaryValue(binary);
    }
    return null;
  }

  /** The values of expressions, or null if one of them is not known. */
  static List<Object> valuesOf(List<Expression> expressions) {
    List<Object> values = new ArrayList<>(expressions.size());
    for (Expression expression : expressions) {
      Object value = valueOf(expression);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return values;
  }

  /** What iterating over a display or looking into it sees: never changed, so built once. */
  static Object containerOf(Expression expression) {
    if (expression instanceof Expression.ListExpr list) {
      List<Object> items = valuesOf(list.elts());
      return items == null ? null : new ConstantTuple(items);
    }
    if (expression instanceof Expression.SetExpr set) {
      List<Object> items = valuesOf(set.elts());
      return items == null || items.stream().anyMatch(Constants::mayEqualAnother)
          ? null
          : new ConstantFrozenSet(items.stream().distinct().toList());
    }
    return null;
  }

  /** Values that can be equal to one of another type, or that Java compares in its own way. */
  private static boolean mayEqualAnother(Object value) {
    return !(value instanceof String
        || value instanceof Long
        || value instanceof SingletonConstant);
  }

  private static Object unaryValue(Expression.UnaryOp unary) {
    Object operand = valueOf(unary.operand());
    if (operand == null) {
      return null;
    }
    return switch (unary.op()) {
      case NOT -> !isTrue(operand);
      case USUB -> negate(operand);
      case UADD -> isNumber(operand) ? operand : null;
      case INVERT -> operand instanceof Long number ? (Object) ~number : null;
    };
  }

  private static boolean isNumber(Object value) {
    return value instanceof Long || value instanceof BigInteger || value instanceof Double;
  }

  private static Object negate(Object value) {
    if (value instanceof Long number) {
      return number == Long.MIN_VALUE ? MIN_LONG.negate() : (Object) (-number);
    }
    if (value instanceof BigInteger number) {
      BigInteger negated = number.negate();
      return negated.equals(MIN_LONG) ? (Object) Long.MIN_VALUE : negated;
    }
    if (value instanceof Double number) {
      return -number;
    }
    return null;
  }

  private static Object binaryValue(Expression.BinOp binary) {
    Object first = valueOf(binary.left());
    Object second = first == null ? null : valueOf(binary.right());
    if (first instanceof String text) {
      return textValue(binary.op(), text, second);
    }
    if (first instanceof Long left && second instanceof Long right) {
      try {
        return switch (binary.op()) {
          case ADD -> Math.addExact(left, right);
          case SUB -> Math.subtractExact(left, right);
          case MULT -> Math.multiplyExact(left, right);
          case FLOOR_DIV -> right == 0 ? null : (Object) Math.floorDiv(left, right);
          case MOD -> right == 0 ? null : (Object) Math.floorMod(left, right);
          case POW -> power(left, right);
          default -> null;
        };
      } catch (ArithmeticException tooBig) {
        return null;
      }
    }
    return null;
  }

  private static Object power(long base, long exponent) {
    if (exponent < 0 || exponent > Long.SIZE) {
      return null;
    }
    BigInteger power = BigInteger.valueOf(base).pow((int) exponent);
    return power.bitLength() < Long.SIZE ? (Object) power.longValue() : null;
  }

  private static String textValue(BinaryOperator operator, String text, Object operand) {
    if (operator == BinaryOperator.ADD && operand instanceof String more) {
      return text + more;
    }
    if (operator != BinaryOperator.MULT || !(operand instanceof Long times)) {
      return null;
    }
    boolean small = times >= 0 && times <= LONGEST_REPEATED;
    return small && times * text.length() <= LONGEST_REPEATED
        ? text.repeat(times.intValue())
        : null;
  }

  /** What is equal in Java for constants that are equal in Python, as True and 1 are. */
  static Object equalKey(Object value) {
    if (value instanceof Boolean truth) {
      return truth ? 1L : 0L;
    }
    if (value instanceof Double number && number == Math.rint(number) && !number.isInfinite()) {
      BigInteger whole = new BigDecimal(number).toBigIntegerExact();
      return whole.bitLength() < Long.SIZE ? (Object) whole.longValue() : whole;
    }
    if (value instanceof ComplexLiteral number) {
      return number.equalKey();
    }
    if (value instanceof ComplexConstant number && number.imag() == 0) {
      return 0L;
    }
    return value;
  }

  /** Whether Python takes a constant for true. */
  static boolean isTrue(Object value) {
    if (value instanceof Boolean truth) {
      return truth;
    }
    if (value instanceof Long number) {
      return number != 0;
    }
    if (value instanceof BigInteger number) {
      return number.signum() != 0;
    }
    if (value instanceof Double number) {
      return number != 0.0;
    }
    if (value instanceof ComplexConstant number) {
      return number.imag() != 0.0;
    }
    if (value instanceof String text) {
      return !text.isEmpty();
    }
    if (value instanceof byte[] bytes) {
      return bytes.length != 0;
    }
    if (value instanceof ConstantTuple tuple) {
      return !tuple.items().isEmpty();
    }
    return value != SingletonConstant.NONE;
  }
}
