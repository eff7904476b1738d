package org.coroscope.vm.builtin;

import java.math.BigInteger;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.op.Conversion;

/** Integers as text and back. */
public final class IntText {
  /** Numbers of fewer bits have fewer digits than any limit that can be set. */
  private static final int SAFE_BITS = 2000;

  private IntText() {}

  /** {@code str(value)}; raises ValueError beyond the limit of digits. */
  public static String decimal(Vm vm, PyInt value) {
    if (value.isSmall()) {
      return Long.toString(value.value);
    }
    BigInteger big = value.big();
    int bits = big.bitLength();
    if (bits > SAFE_BITS) {
      int most = limit(vm);
      if (most > 0 && (bits * 0.30102 > most || digits(big) > most)) {
        throw Raise.valueError(
            "Exceeds the limit (%d digits) for integer string conversion; use"
                + " sys.set_int_max_str_digits() to increase the limit",
            most);
      }
    }
    return big.toString();
  }

  private static int digits(BigInteger big) {
    return big.abs().toString().length();
  }

  private static int limit(Vm vm) {
    return vm.service(DigitLimit.class, DigitLimit::new).digits;
  }

  /**
   * Reads an integer as the constructor {@code int} takes it: white space around, underscores
   * between digits, a prefix where the base allows one.
   *
   * @param original the argument, for the message
   * @param base 0, or 2 to 36
   */
  public static PyInt parse(Vm vm, String source, int base, PyObject original) {
    PyInt value = parseOrNull(vm, source, base);
    if (value == null) {
      String shown = Conversion.repr(vm, original).value;
      throw Raise.valueError(
          "invalid literal for int() with base %d: %s", base, TextRules.cut(shown, 200));
    }
    return value;
  }

  private static PyInt parseOrNull(Vm vm, String source, int base) {
    String text = TextRules.asciiDigits(TextRules.strip(source));
    int at = 0;
    boolean negative = false;
    if (!text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+')) {
      negative = text.charAt(0) == '-';
      at = 1;
    }
    int radix = base;
    boolean underscoreAllowed = false;
    int prefix = prefixRadix(text, at);
    if (base == 0) {
      radix = prefix == 0 ? 10 : prefix;
    }
    if (prefix != 0 && prefix == radix) {
      at += 2;
      underscoreAllowed = true;
    }
    StringBuilder digits = new StringBuilder();
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '_') {
        if (!underscoreAllowed) {
          return null;
        }
        underscoreAllowed = false;
      } else {
        if (c >= 128 || Character.digit(c, radix) < 0) {
          return null;
        }
        digits.append(c);
        underscoreAllowed = true;
      }
    }
    if (digits.length() == 0 || !underscoreAllowed) {
      return null;
    }
    if (base == 0 && prefix == 0 && digits.charAt(0) == '0' && !isZero(digits)) {
      return null;
    }
    return number(vm, digits, radix, negative);
  }

  private static PyInt number(Vm vm, StringBuilder digits, int radix, boolean negative) {
    if (digits.length() <= 11) {
      long value = Long.parseLong(digits.toString(), radix);
      return PyInt.of(negative ? -value : value);
    }
    if (Integer.bitCount(radix) != 1 && digits.length() > DigitLimit.DEFAULT / 8) {
      int most = limit(vm);
      if (most > 0 && digits.length() > most) {
        throw Raise.valueError(
            "Exceeds the limit (%d digits) for integer string conversion: value has %d digits;"
                + " use sys.set_int_max_str_digits() to increase the limit",
            most, digits.length());
      }
    }
    BigInteger value = new BigInteger(digits.toString(), radix);
    return PyInt.of(negative ? value.negate() : value);
  }

  private static boolean isZero(StringBuilder digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }

  private static int prefixRadix(String text, int at) {
    if (at + 1 >= text.length() || text.charAt(at) != '0') {
      return 0;
    }
    return switch (text.charAt(at + 1)) {
      case 'b', 'B' -> 2;
      case 'o', 'O' -> 8;
      case 'x', 'X' -> 16;
      default -> 0;
    };
  }
}
