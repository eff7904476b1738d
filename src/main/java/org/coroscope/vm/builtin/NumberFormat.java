package org.coroscope.vm.builtin;

import java.util.Locale;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyComplex;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.op.Conversion;

/** Formats values by a {@link FormatSpec}; what {@code __format__} of the scalar types does. */
public final class NumberFormat {
  private static final int DEFAULT_PRECISION = 6;

  private NumberFormat() {}

  /** {@code str.__format__}. */
  public static String text(Vm vm, String value, String spec, String typeName) {
    FormatSpec format = FormatSpec.parse(spec, typeName, 's', '<');
    if (format.type() != 's' && format.type() != 0) {
      throw format.unknownType(typeName);
    }
    if (format.sign() != 0) {
      throw Raise.valueError(
          (format.sign() == ' ' ? "Space" : "Sign") + " not allowed in string format specifier");
    }
    if (format.noNegativeZero()) {
      throw Raise.valueError("Negative zero coercion (z) not allowed in string format specifier");
    }
    if (format.alternate()) {
      throw Raise.valueError("Alternate form (#) not allowed in string format specifier");
    }
    if (format.alignGiven() && format.align() == '=') {
      throw Raise.valueError("'=' alignment not allowed in string format specifier");
    }
    String shown = format.precision() < 0 ? value : TextRules.cut(value, format.precision());
    return pad(vm, shown, format);
  }

  /** Pads text by fill, alignment and width. */
  private static String pad(Vm vm, String text, FormatSpec format) {
    int missing = format.width() - text.codePointCount(0, text.length());
    if (missing <= 0) {
      return text;
    }
    vm.checkSize(format.width());
    int left =
        switch (format.align()) {
          case '>', '=' -> missing;
          case '^' -> missing / 2;
          default -> 0;
        };
    String fill = Character.toString(format.fill());
    return fill.repeat(left) + text + fill.repeat(missing - left);
  }

  /** {@code int.__format__}, also for bool. */
  public static String integer(Vm vm, PyInt value, String spec, String typeName) {
    FormatSpec format = FormatSpec.parse(spec, typeName, 'd', '>');
    switch (format.type()) {
      case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> {
        return real(vm, Conversion.toDouble(vm, value), format, typeName);
      }
      case 0, 'b', 'c', 'd', 'o', 'x', 'X', 'n' -> {
        // Below.
      }
      default -> throw format.unknownType(typeName);
    }
    if (format.precision() >= 0) {
      throw Raise.valueError("Precision not allowed in integer format specifier");
    }
    if (format.noNegativeZero()) {
      throw Raise.valueError("Negative zero coercion (z) not allowed in integer format specifier");
    }
    if (format.type() == 'c') {
      return layout(vm, format, "", "", character(value, format), "");
    }
    boolean negative = value.signum() < 0;
    String digits;
    String prefix = "";
    switch (format.type()) {
      case 'b', 'o', 'x', 'X' -> {
        int radix = format.type() == 'b' ? 2 : format.type() == 'o' ? 8 : 16;
        digits = value.big().abs().toString(radix);
        prefix = format.alternate() ? "0" + (char) format.type() : "";
        if (format.type() == 'X') {
          digits = digits.toUpperCase(Locale.ROOT);
        }
      }
      default -> {
        String shown = IntText.decimal(vm, value);
        digits = negative ? shown.substring(1) : shown;
      }
    }
    return layout(vm, format, sign(negative, format.sign()), prefix, digits, "");
  }

  private static String character(PyInt value, FormatSpec format) {
    if (format.sign() != 0) {
      throw Raise.valueError("Sign not allowed with integer format specifier 'c'");
    }
    if (format.alternate()) {
      throw Raise.valueError("Alternate form (#) not allowed with integer format specifier 'c'");
    }
    if (!value.isSmall()) {
      throw Raise.overflowError("Python int too large to convert to C long");
    }
    if (value.value < 0 || value.value > Character.MAX_CODE_POINT) {
      throw Raise.overflowError("%c arg not in range(0x110000)");
    }
    return Character.toString((int) value.value);
  }

  /** {@code float.__format__}. */
  public static String real(Vm vm, PyFloat value, String spec, String typeName) {
    return real(vm, value.value, FormatSpec.parse(spec, typeName, (char) 0, '>'), typeName);
  }

  private static String real(Vm vm, double value, FormatSpec format, String typeName) {
    int type = format.type() == 'n' ? 'g' : format.type();
    if (type != 0 && (type > 127 || "eEfFgG%".indexOf(type) < 0)) {
      throw format.unknownType(typeName);
    }
    checkPrecision(vm, format);
    double shown = type == '%' ? value * 100 : value;
    String body = body(Math.abs(shown), type, format.precision(), format.alternate());
    boolean negative = isNegative(shown);
    if (negative && format.noNegativeZero() && isZeroText(body)) {
      negative = false;
    }
    if (type == '%') {
      body += "%";
    }
    int split = wholeDigits(body);
    return layout(
        vm,
        format,
        sign(negative, format.sign()),
        "",
        body.substring(0, split),
        body.substring(split));
  }

  private static void checkPrecision(Vm vm, FormatSpec format) {
    if (format.precision() == Integer.MAX_VALUE) {
      throw Raise.valueError("precision too big");
    }
    vm.checkSize(format.precision());
  }

  private static boolean isNegative(double value) {
    return value < 0 || value == 0 && 1 / value < 0;
  }

  private static boolean isZeroText(String body) {
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == 'e' || c == 'E') {
        return true;
      }
      if (c != '0' && c != '.') {
        return false;
      }
    }
    return true;
  }

  private static int wholeDigits(String body) {
    int i = 0;
    while (i < body.length() && body.charAt(i) >= '0' && body.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  /**
   * A number that is not negative, by one of the presentation types {@code e E f F g G %} or, with
   * 0, none.
   *
   * @param precision -1 for the type's own
   */
  public static String body(double value, int type, int precision, boolean alternate) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      String name = Double.isNaN(value) ? "nan" : "inf";
      return type == 'E' || type == 'F' || type == 'G' ? name.toUpperCase(Locale.ROOT) : name;
    }
    if (type == 0) {
      return precision < 0
          ? FloatText.shortestText(value, true, alternate)
          : FloatText.general(value, precision, alternate, true, 'e');
    }
    int places = precision < 0 ? DEFAULT_PRECISION : precision;
    return switch (type) {
      case 'e' -> FloatText.scientific(value, places, alternate, 'e');
      case 'E' -> FloatText.scientific(value, places, alternate, 'E');
      case 'g' -> FloatText.general(value, places, alternate, false, 'e');
      case 'G' -> FloatText.general(value, places, alternate, false, 'E');
      default -> FloatText.fixed(value, places, alternate);
    };
  }

  /** {@code complex.__format__}. */
  public static String complex(Vm vm, PyComplex value, String spec, String typeName) {
    FormatSpec format = FormatSpec.parse(spec, typeName, (char) 0, '>');
    int type = format.type() == 'n' ? 'g' : format.type();
    if (type != 0 && (type > 127 || "eEfFgG".indexOf(type) < 0)) {
      throw format.unknownType(typeName);
    }
    checkPrecision(vm, format);
    if (format.fill() == '0') {
      throw complexError("Zero padding is");
    }
    if (format.align() == '=') {
      throw complexError("'=' alignment flag is");
    }
    boolean plain = type == 0;
    boolean brackets = plain;
    boolean withReal = true;
    if (plain && value.real == 0 && !isNegative(value.real)) {
      brackets = false;
      withReal = false;
    }
    String text = "";
    if (withReal) {
      text = part(value.real, type, format, format.sign(), plain);
    }
    text += part(value.imaginary, type, format, withReal ? '+' : format.sign(), plain) + "j";
    return pad(vm, brackets ? "(" + text + ")" : text, format);
  }

  private static PyRaise complexError(String what) {
    return Raise.valueError(what + " not allowed in complex format specifier");
  }

  private static String part(double value, int type, FormatSpec format, char sign, boolean plain) {
    double size = Math.abs(value);
    String body;
    if (plain && !Double.isNaN(size) && !Double.isInfinite(size)) {
      body =
          format.precision() < 0
              ? FloatText.shortestText(size, false, format.alternate())
              : FloatText.general(size, format.precision(), format.alternate(), false, 'e');
    } else {
      body = body(size, type, format.precision(), format.alternate());
    }
    boolean negative = isNegative(value) && !(format.noNegativeZero() && isZeroText(body));
    int split = wholeDigits(body);
    return sign(negative, sign)
        + group(body.substring(0, split), 0, format.grouping(), 3)
        + body.substring(split);
  }

  private static String sign(boolean negative, char option) {
    return negative ? "-" : option == '+' ? "+" : option == ' ' ? " " : "";
  }

  /** Puts a number's parts together, with grouping and padding. */
  private static String layout(
      Vm vm, FormatSpec format, String sign, String prefix, String whole, String rest) {
    int others = sign.length() + prefix.length() + rest.length();
    boolean zeros = format.fill() == '0' && format.align() == '=';
    vm.checkSize(format.width());
    int groupSize = format.type() == 'b' || format.type() == 'o' || lower(format) == 'x' ? 4 : 3;
    String digits = group(whole, zeros ? format.width() - others : 0, format.grouping(), groupSize);
    int length = others + digits.codePointCount(0, digits.length());
    int missing = Math.max(0, format.width() - length);
    String fill = Character.toString(format.fill());
    String number = prefix + digits + rest;
    return switch (format.align()) {
      case '<' -> sign + number + fill.repeat(missing);
      case '^' -> fill.repeat(missing / 2) + sign + number + fill.repeat(missing - missing / 2);
      case '=' -> sign + prefix + fill.repeat(missing) + digits + rest;
      default -> fill.repeat(missing) + sign + number;
    };
  }

  private static int lower(FormatSpec format) {
    return format.type() == 'X' ? 'x' : format.type();
  }

  /** Separates digits into groups and puts zeros before them up to a width. */
  private static String group(String digits, int width, char separator, int size) {
    if (separator == 0 || digits.isEmpty()) {
      int missing = width - digits.codePointCount(0, digits.length());
      return missing > 0 ? "0".repeat(missing) + digits : digits;
    }
    StringBuilder reversed = new StringBuilder();
    int left = digits.length();
    int count = 0;
    while (left > 0 || reversed.length() < width || reversed.length() == 0 && width > 0) {
      if (count == size) {
        reversed.append(separator);
        count = 0;
      }
      reversed.append(left > 0 ? digits.charAt(--left) : '0');
      count++;
    }
    return reversed.reverse().toString();
  }

  /** The format of a value of a type with no format specifications of its own. */
  public static PyStr unsupported(String typeName) {
    throw Raise.typeError("unsupported format string passed to %s.__format__", typeName);
  }
}
