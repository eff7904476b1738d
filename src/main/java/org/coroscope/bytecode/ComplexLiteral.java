package org.coroscope.bytecode;

import org.coroscope.syntax.ast.BinaryOperator;
import org.coroscope.syntax.ast.ComplexConstant;
import org.coroscope.syntax.ast.Expression;

/** A complex number as a pattern writes it: {@code 1+2j}. */
record ComplexLiteral(double real, double imag) {

  /** What an expression stands for if it is such a sum or difference, else null. */
  static ComplexLiteral of(Expression expression) {
    if (expression instanceof Expression.BinOp sum
        && Constants.valueOf(sum.right()) instanceof ComplexConstant imaginary
        && Constants.valueOf(sum.left()) instanceof Number real) {
      double imag = imaginary.imag();
      boolean minus = sum.op() == BinaryOperator.SUB;
      return new ComplexLiteral(real.doubleValue(), minus ? 0.0 - imag : imag);
    }
    return null;
  }

  /** Equal in Java for all constants that are equal to it in Python. */
  Object equalKey() {
    Object whole = Constants.equalKey(real + 0.0);
    return imag == 0 ? whole : real == 0 ? new ComplexConstant(imag) : this;
  }

  /** As Python's {@code repr}. */
  String text() {
    String imaginary = ConstantText.of(new ComplexConstant(imag));
    if (real == 0 && 1 / real > 0) {
      return imaginary;
    }
    String sign = imaginary.startsWith("-") ? "" : "+";
    String whole = ConstantText.ofDouble(real);
    return "("
        + (whole.endsWith(".0") ? whole.substring(0, whole.length() - 2) : whole)
        + sign
        + imaginary
        + ")";
  }
}
