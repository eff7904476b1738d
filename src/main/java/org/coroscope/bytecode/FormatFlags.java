package org.coroscope.bytecode;

/**
 * Operand of {@link Opcode#FORMAT_VALUE}: a conversion in the low bits, and whether a spec is
 * there.
 */
public final class FormatFlags {
  public static final int CONVERSION_MASK = 3;
  public static final int NO_CONVERSION = 0;

  /** {@code !s} */
  public static final int STR = 1;

  /** {@code !r} */
  public static final int REPR = 2;

  /** {@code !a} */
  public static final int ASCII = 3;

  /** A format specification lies on top of the value. */
  public static final int HAS_SPEC = 4;

  private FormatFlags() {}
}
