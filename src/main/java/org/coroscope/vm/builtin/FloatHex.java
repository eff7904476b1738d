package org.coroscope.vm.builtin;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coroscope.vm.Raise;
import org.coroscope.vm.op.Doubles;

/** {@code float.hex} and {@code float.fromhex}. */
final class FloatHex {
  private static final Pattern FORM =
      Pattern.compile("([+-]?)(?:0x)?([0-9a-f]*)(?:\\.([0-9a-f]*))?(?:p([+-]?[0-9]+))?");

  private FloatHex() {}

  static String hex(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return FloatText.repr(value);
    }
    String sign = value < 0 || value == 0 && 1 / value < 0 ? "-" : "";
    if (value == 0) {
      return sign + "0x0.0p+0";
    }
    int exponent = Math.getExponent(value);
    boolean subnormal = exponent < Double.MIN_EXPONENT;
    long fraction = Double.doubleToRawLongBits(value) & (1L << 52) - 1;
    String digits = Long.toHexString(fraction);
    int shown = subnormal ? Double.MIN_EXPONENT : exponent;
    return sign
        + (subnormal ? "0x0." : "0x1.")
        + "0".repeat(13 - digits.length())
        + digits
        + "p"
        + (shown < 0 ? "" : "+")
        + shown;
  }

  static double parse(String source) {
    String text = TextRules.strip(source).toLowerCase(Locale.ROOT);
    switch (text) {
      case "inf", "+inf", "infinity", "+infinity" -> {
        return Double.POSITIVE_INFINITY;
      }
      case "-inf", "-infinity" -> {
        return Double.NEGATIVE_INFINITY;
      }
      case "nan", "+nan", "-nan" -> {
        return Double.NaN;
      }
      default -> {
        // A number, or nothing.
      }
    }
    Matcher matcher = FORM.matcher(text);
    String whole = matcher.matches() ? matcher.group(2) : "";
    String fraction = matcher.matches() && matcher.group(3) != null ? matcher.group(3) : "";
    if (whole.isEmpty() && fraction.isEmpty()) {
      throw Raise.valueError("invalid hexadecimal floating-point string");
    }
    BigInteger mantissa = new BigInteger(whole + fraction, 16);
    BigInteger exponent =
        matcher.group(4) == null ? BigInteger.ZERO : new BigInteger(matcher.group(4));
    exponent = exponent.subtract(BigInteger.valueOf(4L * fraction.length()));
    double size;
    if (mantissa.signum() == 0 || exponent.bitLength() > 31 && exponent.signum() < 0) {
      size = 0;
    } else {
      long top = exponent.bitLength() > 31 ? 9999 : exponent.intValue() + mantissa.bitLength();
      size = top > 1030 ? Double.POSITIVE_INFINITY : scaled(mantissa, exponent.intValue());
    }
    if (Double.isInfinite(size)) {
      throw Raise.overflowError("hexadecimal value too large to represent as a float");
    }
    return matcher.group(1).equals("-") ? -size : size;
  }

  private static double scaled(BigInteger mantissa, int exponent) {
    return exponent + mantissa.bitLength() < -1080 ? 0 : Doubles.nearest(mantissa, exponent, false);
  }
}
