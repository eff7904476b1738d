package org.coroscope.syntax;

import java.math.BigInteger;
import org.coroscope.syntax.ast.ComplexConstant;

/** The values of number tokens. */
final class NumberLiterals {

  /** CPython refuses to convert longer decimal literals, which would take quadratic time. */
  private static final int MAX_DECIMAL_DIGITS = 4300;

  private NumberLiterals() {}

  /**
   * The value of a well-formed number token.
   *
   * @throws NumberFormatException with CPython's message when it has too many digits
   */
  static Object valueOf(String token) {
    String text = token.indexOf('_') < 0 ? token : token.replace("_", "");
    char last = text.charAt(text.length() - 1);
    if (text.length() > 1 && text.charAt(0) == '0') {
      int radix =
          switch (text.charAt(1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 10;
          };
      if (radix != 10) {
        return integer(text.substring(2), radix);
      }
    }
    if (last == 'j' || last == 'J') {
      return new ComplexConstant(Double.parseDouble(text.substring(0, text.length() - 1)));
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == 'e' || c == 'E') {
        return Double.parseDouble(text);
      }
    }
    if (text.length() > MAX_DECIMAL_DIGITS) {
      throw new NumberFormatException(
          "Exceeds the limit ("
              + MAX_DECIMAL_DIGITS
              + " digits) for integer string conversion: value has "
              + text.length()
              + " digits; use sys.set_int_max_str_digits() to increase the limit"
              + " - Consider hexadecimal for huge integer literals to avoid decimal conversion"
              + " limits.");
    }
    return integer(text, 10);
  }

  private static Object integer(String digits, int radix) {
    if (digits.length() <= (radix == 2 ? 62 : radix == 8 ? 20 : radix == 16 ? 15 : 18)) {
      return Long.valueOf(digits, radix);
    }
    BigInteger big = new BigInteger(digits, radix);
    return big.bitLength() <= 63 ? (Object) big.longValue() : big;
  }
}
