package org.coroscope.syntax.ast;

/** The comparisons. */
public enum CompareOperator {
  /** {@code ==}. */
  EQ("==", "Eq"),
  /** {@code !=}. */
  NOT_EQ("!=", "NotEq"),
  /** {@code <}. */
  LT("<", "Lt"),
  /** {@code <=}. */
  LT_E("<=", "LtE"),
  /** {@code >}. */
  GT(">", "Gt"),
  /** {@code >=}. */
  GT_E(">=", "GtE"),
  /** {@code is}. */
  IS("is", "Is"),
  /** {@code is not}. */
  IS_NOT("is not", "IsNot"),
  /** {@code in}. */
  IN("in", "In"),
  /** {@code not in}. */
  NOT_IN("not in", "NotIn");

  private final String symbol;
  private final String astName;

  CompareOperator(String symbol, String astName) {
    this.symbol = symbol;
    this.astName = astName;
  }

  /** The operator as it is written in source. */
  public String symbol() {
    return symbol;
  }

  /** The name of its class in CPython's {@code ast} module. */
  public String astName() {
    return astName;
  }
}
