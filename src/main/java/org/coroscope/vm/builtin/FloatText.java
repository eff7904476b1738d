package org.coroscope.vm.builtin;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Doubles as text and back, digit for digit as CPython. */
public final class FloatText {
  private static final double MIN_NORMAL = Double.MIN_NORMAL;

  /** From this exponent on, and below -4, the repr has an exponent. */
  private static final int REPR_EXPONENT = 16;

  private FloatText() {}

  /**
   * Decimal digits of a number that is not negative: {@code 0.digits} times ten to the power of
   * {@code point}.
   *
   * @param digits at least one
   * @param point how many digits stand before the decimal point; may be negative or beyond the end
   */
  public record Digits(String digits, int point) {
    /** The same with zeros appended up to a count of digits. */
    Digits padded(int count) {
      return digits.length() >= count
          ? this
          : new Digits(digits + "0".repeat(count - digits.length()), point);
    }
  }

  /** {@code repr(value)}. */
  public static String repr(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 0x1p53) {
      return value == 0 && 1 / value < 0 ? "-0.0" : (long) value + ".0";
    }
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    String text = layout(shortest(Math.abs(value)), REPR_EXPONENT, true, false, 'e');
    return value < 0 ? "-" + text : text;
  }

  /** The fewest digits that read back as the number, which is positive and finite. */
  public static Digits shortest(double value) {
    if (value == 0) {
      return new Digits("0", 1);
    }
    Digits quick = stripped(Double.toString(value));
    if (quick.digits.length() <= 15 && value >= MIN_NORMAL) {
      return quick;
    }
    BigDecimal exact = new BigDecimal(value);
    for (int count = value < MIN_NORMAL ? 1 : 15; count < 17; count++) {
      BigDecimal down = exact.round(new MathContext(count, RoundingMode.DOWN));
      BigDecimal up = down.add(down.ulp());
      BigDecimal near = exact.round(new MathContext(count, RoundingMode.HALF_EVEN));
      BigDecimal far = near.compareTo(down) == 0 ? up : down;
      if (near.doubleValue() == value) {
        return of(near);
      }
      if (far.doubleValue() == value) {
        return of(far);
      }
    }
    return of(exact.round(new MathContext(17, RoundingMode.HALF_EVEN)));
  }

  private static Digits stripped(String javaText) {
    int e = javaText.indexOf('E');
    int exponent = e < 0 ? 0 : Integer.parseInt(javaText.substring(e + 1));
    String mantissa = e < 0 ? javaText : javaText.substring(0, e);
    int dot = mantissa.indexOf('.');
    return trimmed(mantissa.substring(0, dot) + mantissa.substring(dot + 1), dot + exponent);
  }

  private static Digits trimmed(String digits, int point) {
    int from = 0;
    while (from < digits.length() - 1 && digits.charAt(from) == '0') {
      from++;
      point--;
    }
    int to = digits.length();
    while (to > from + 1 && digits.charAt(to - 1) == '0') {
      to--;
    }
    return new Digits(digits.substring(from, to), point);
  }

  private static Digits of(BigDecimal value) {
    String digits = value.unscaledValue().toString();
    return trimmed(digits, digits.length() - value.scale());
  }

  /** So many significant digits, ties (of the exact value) to even; trailing zeros cut. */
  public static Digits significant(double value, int count) {
    return value == 0
        ? new Digits("0", 1)
        : of(new BigDecimal(value).round(new MathContext(count, RoundingMode.HALF_EVEN)));
  }

  /** {@code %.<places>f} of a number that is not negative. */
  public static String fixed(double value, int places, boolean keepPoint) {
    String text = roundedPlain(value, places);
    return places == 0 && keepPoint ? text + "." : text;
  }

  private static String roundedPlain(double value, int places) {
    if (places <= 300) {
      return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
    }
    // Beyond all digits that a double has there are only zeros: leave them out of the arithmetic.
    int enough = Math.min(places, 1100);
    String text = new BigDecimal(value).setScale(enough, RoundingMode.HALF_EVEN).toPlainString();
    return text + "0".repeat(places - enough);
  }

  /** {@code %.<places>e} of a number that is not negative. */
  public static String scientific(double value, int places, boolean keepPoint, char letter) {
    Digits digits = significant(value, places + 1).padded(places + 1);
    StringBuilder text = new StringBuilder();
    text.append(digits.digits.charAt(0));
    if (places > 0 || keepPoint) {
      text.append('.').append(digits.digits, 1, digits.digits.length());
    }
    return appendExponent(text, letter, digits.point - 1).toString();
  }

  /**
   * {@code %.<count>g} of a number that is not negative.
   *
   * @param keepZeros the flag {@code #}: trailing zeros and the point stay
   * @param likeRepr the format without a type: at least one digit after the point
   */
  public static String general(
      double value, int count, boolean keepZeros, boolean likeRepr, char letter) {
    int wanted = count == 0 ? 1 : count;
    Digits digits = significant(value, wanted);
    if (keepZeros) {
      digits = digits.padded(wanted);
    }
    return layout(digits, likeRepr ? wanted - 1 : wanted, likeRepr, keepZeros, letter);
  }

  /** As repr, but of a number that is not negative, and whether the point stays is given. */
  public static String shortestText(double value, boolean dotZero, boolean keepPoint) {
    return layout(shortest(value), REPR_EXPONENT, dotZero, keepPoint, 'e');
  }

  /**
   * Digits without an exponent from -4 up to a number of places before the point; else with one.
   */
  private static String layout(
      Digits digits, int exponentAbove, boolean dotZero, boolean keepPoint, char letter) {
    String d = digits.digits;
    int point = digits.point;
    StringBuilder text = new StringBuilder();
    if (point > -4 && point <= exponentAbove) {
      if (point <= 0) {
        return text.append("0.").append("0".repeat(-point)).append(d).toString();
      }
      if (point < d.length()) {
        return text.append(d, 0, point).append('.').append(d, point, d.length()).toString();
      }
      text.append(d).append("0".repeat(point - d.length()));
      return text.append(dotZero ? ".0" : keepPoint ? "." : "").toString();
    }
    text.append(d.charAt(0));
    if (d.length() > 1 || keepPoint) {
      text.append('.').append(d, 1, d.length());
    }
    return appendExponent(text, letter, point - 1).toString();
  }

  private static StringBuilder appendExponent(StringBuilder text, char letter, int exponent) {
    text.append(letter).append(exponent < 0 ? '-' : '+');
    int size = Math.abs(exponent);
    return text.append(size < 10 ? "0" : "").append(size);
  }

  /**
   * Reads a float literal as the constructor {@code float} takes it: underscores between digits,
   * {@code inf}, {@code nan}, white space around.
   *
   * @return null if it is none
   */
  public static Double parse(String source) {
    String text = TextRules.asciiDigits(TextRules.strip(source));
    int at = 0;
    int end = text.length();
    boolean negative = false;
    if (at < end && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
      negative = text.charAt(at++) == '-';
    }
    String word = text.substring(at).toLowerCase(java.util.Locale.ROOT);
    if (word.equals("inf") || word.equals("infinity")) {
      return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    if (word.equals("nan")) {
      return Double.NaN;
    }
    StringBuilder plain = new StringBuilder(negative ? "-" : "");
    int whole = digits(text, at, plain);
    if (whole < 0) {
      return null;
    }
    boolean any = whole > at;
    at = whole;
    if (at < end && text.charAt(at) == '.') {
      plain.append('.');
      int fraction = digits(text, at + 1, plain);
      if (fraction < 0) {
        return null;
      }
      any |= fraction > at + 1;
      at = fraction;
    }
    if (!any) {
      return null;
    }
    if (at < end && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      plain.append('e');
      at++;
      if (at < end && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
        plain.append(text.charAt(at++));
      }
      int exponent = digits(text, at, plain);
      if (exponent <= at) {
        return null;
      }
      at = exponent;
    }
    return at == end ? Double.valueOf(plain.toString()) : null;
  }

  /** Copies digits; answers where they end, or -1 for a misplaced underscore. */
  private static int digits(String text, int at, StringBuilder plain) {
    boolean digitBefore = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        plain.append(c);
        digitBefore = true;
      } else if (c == '_') {
        boolean digitAfter =
            at + 1 < text.length() && text.charAt(at + 1) >= '0' && text.charAt(at + 1) <= '9';
        if (!digitBefore || !digitAfter) {
          return -1;
        }
        digitBefore = false;
      } else {
        break;
      }
      at++;
    }
    return at;
  }
}
