package org.coroscope.vm.builtin;

/**
 * How many decimal digits an integer may have to be converted; {@code sys.set_int_max_str_digits}.
 */
public final class DigitLimit {
  /** CPython's default. */
  public static final int DEFAULT = 4300;

  /** The least limit that can be set. */
  public static final int LEAST = 640;

  /** 0 for no limit. */
  public int digits = DEFAULT;
}
