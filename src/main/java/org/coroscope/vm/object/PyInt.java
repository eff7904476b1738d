package org.coroscope.vm.object;

import java.math.BigInteger;

/** An integer of any size: a {@code long} where it fits, else a {@link BigInteger}. */
public class PyInt extends PyObject {
  private static final BigInteger LONG_MIN = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);
  private static final int CACHE_MIN = -5;
  private static final int CACHE_MAX = 256;
  private static final PyInt[] CACHE = new PyInt[CACHE_MAX - CACHE_MIN + 1];

  static {
    for (int i = 0; i < CACHE.length; i++) {
      CACHE[i] = new PyInt(i + CACHE_MIN);
    }
  }

  public static final PyInt ZERO = of(0);
  public static final PyInt ONE = of(1);

  /** The value, where {@link #isSmall()}. */
  public final long value;

  /** The value where it does not fit into a long; else null. */
  private final BigInteger big;

  protected PyInt(long value) {
    this.value = value;
    this.big = null;
  }

  /** For subclass instances: copies the value of another. */
  protected PyInt(PyInt other) {
    this.value = other.value;
    this.big = other.big;
  }

  private PyInt(BigInteger big) {
    this.value = 0;
    this.big = big;
  }

  public static PyInt of(long value) {
    return value >= CACHE_MIN && value <= CACHE_MAX
        ? CACHE[(int) value - CACHE_MIN]
        : new PyInt(value);
  }

  public static PyInt of(BigInteger value) {
    return value.compareTo(LONG_MIN) >= 0 && value.compareTo(LONG_MAX) <= 0
        ? of(value.longValue())
        : new PyInt(value);
  }

  /** Whether {@link #value} holds it. */
  public final boolean isSmall() {
    return big == null;
  }

  /** The value, whatever its size. */
  public final BigInteger big() {
    return big == null ? BigInteger.valueOf(value) : big;
  }

  /** -1, 0 or 1. */
  public final int signum() {
    return big == null ? Long.signum(value) : big.signum();
  }

  @Override
  public PyType type() {
    return Types.INT;
  }

  @Override
  public String toString() {
    return big == null ? Long.toString(value) : big.toString();
  }
}
