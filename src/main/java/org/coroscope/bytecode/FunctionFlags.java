package org.coroscope.bytecode;

/** Operand of {@link Opcode#MAKE_FUNCTION}: which of these lie below the code, in this order. */
public final class FunctionFlags {
  /** A tuple of default values for the last positional parameters. */
  public static final int DEFAULTS = 1;

  /** A dict of default values for keyword-only parameters. */
  public static final int KEYWORD_DEFAULTS = 2;

  /** A dict from parameter name (and {@code return}) to annotation. */
  public static final int ANNOTATIONS = 4;

  /** A tuple of cells, in the order of {@link Code#freeNames()}. */
  public static final int CLOSURE = 8;

  private FunctionFlags() {}
}
