package org.coroscope.syntax.ast;

/** The operators that decide by truth and stop early. */
public enum BoolOperator {
  /** {@code and}. */
  AND("and", "And"),
  /** {@code or}. */
  OR("or", "Or");

  private final String symbol;
  private final String astName;

  BoolOperator(String symbol, String astName) {
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
