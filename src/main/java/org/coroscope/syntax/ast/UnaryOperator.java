package org.coroscope.syntax.ast;

/** The operators before one operand. */
public enum UnaryOperator {
  /** {@code ~}. */
  INVERT("~", "Invert"),
  /** {@code not}. */
  NOT("not", "Not"),
  /** {@code +}. */
  UADD("+", "UAdd"),
  /** {@code -}. */
  USUB("-", "USub");

  private final String symbol;
  private final String astName;

  UnaryOperator(String symbol, String astName) {
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
