package org.coroscope.bytecode;

import org.coroscope.syntax.ast.Expression;

/** placeholder */
final class ExpressionText {
  private ExpressionText() {}

  static String of(Expression expression) {
    return expression.toString();
  }
}
