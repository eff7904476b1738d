package org.coroscope.library.regex;

/** The bits of the flags, as in Python. */
public final class RegexFlags {
  public static final int TEMPLATE = 1;
  public static final int IGNORECASE = 2;
  public static final int LOCALE = 4;
  public static final int MULTILINE = 8;
  public static final int DOTALL = 16;
  public static final int UNICODE = 32;
  public static final int VERBOSE = 64;
  public static final int DEBUG = 128;
  public static final int ASCII = 256;

  static final int TYPES = ASCII | LOCALE | UNICODE;

  private RegexFlags() {}

  /** The flag of a letter in {@code (?letters)}, or 0. */
  static int of(int letter) {
    return switch (letter) {
      case 'i' -> IGNORECASE;
      case 'L' -> LOCALE;
      case 'm' -> MULTILINE;
      case 's' -> DOTALL;
      case 'x' -> VERBOSE;
      case 'a' -> ASCII;
      case 't' -> TEMPLATE;
      case 'u' -> UNICODE;
      default -> 0;
    };
  }
}
