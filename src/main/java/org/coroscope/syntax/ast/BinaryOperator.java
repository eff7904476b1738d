package org.coroscope.syntax.ast;

/** The arithmetic and bit operators between two operands. */
public enum BinaryOperator {
  /** {@code +}. */
  ADD("+", "Add"),
  /** {@code -}. */
  SUB("-", "Sub"),
  /** {@code *}. */
  MULT("*", "Mult"),
  /** {@code @}. */
  MAT_MULT("@", "MatMult"),
  /** {@code /}. */
  DIV("/", "Div"),
  /** {@code %}. */
  MOD("%", "Mod"),
  /** {@code **}. */
  POW("**", "Pow"),
  /** {@code <<}. */
  LSHIFT("<<", "LShift"),
  /** {@code >>}. */
  RSHIFT(">>", "RShift"),
  /** {@code |}. */
  BIT_OR("|", "BitOr"),
  /** {@code ^}. */
  BIT_XOR("^", "BitXor"),
  /** {@code &}. */
  BIT_AND("&", "BitAnd"),
  /** {@code //}. */
  FLOOR_DIV("//", "FloorDiv");

  private final String symbol;
  private final String astName;

  BinaryOperator(String symbol, String astName) {
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
