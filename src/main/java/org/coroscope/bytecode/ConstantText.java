package org.coroscope.bytecode;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.coroscope.syntax.ast.ComplexConstant;

/** Writes constants about as Python's {@code repr} does, for listings and messages. */
final class ConstantText {

  private ConstantText() {}

  static String of(Object value) {
    if (value instanceof Boolean truth) {
      return truth ? "True" : "False";
    }
    if (value instanceof ComplexLiteral number) {
      return number.text();
    }
    if (value instanceof String text) {
      return quote(text);
    }
    if (value instanceof byte[] bytes) {
      return quoteBytes(bytes);
    }
    if (value instanceof Double number) {
      return ofDouble(number);
    }
    if (value instanceof ComplexConstant number) {
      String imaginary = ofDouble(number.imag());
      return (imaginary.endsWith(".0") ? imaginary.substring(0, imaginary.length() - 2) : imaginary)
          + "j";
    }
    if (value instanceof ConstantTuple tuple) {
      return "(" + join(tuple.items()) + (tuple.items().size() == 1 ? ",)" : ")");
    }
    if (value instanceof ConstantFrozenSet set) {
      return "frozenset({" + join(set.items()) + "})";
    }
    if (value instanceof Code code) {
      return "<code object " + code.name() + ", line " + code.firstLine() + ">";
    }
    return String.valueOf(value);
  }

  private static String join(List<Object> items) {
    return items.stream().map(ConstantText::of).collect(Collectors.joining(", "));
  }

  /** The shortest digits that give the number again, with an exponent where Python has one. */
  static String ofDouble(double number) {
    if (Double.isNaN(number)) {
      return "nan";
    }
    if (Double.isInfinite(number)) {
      return number > 0 ? "inf" : "-inf";
    }
    BigDecimal decimal = new BigDecimal(Double.toString(number));
    String digits = decimal.unscaledValue().abs().toString().replaceAll("0+$", "");
    if (digits.isEmpty()) {
      return 1 / number < 0 ? "-0.0" : "0.0";
    }
    int exponent = decimal.precision() - decimal.scale() - 1;
    String sign = number < 0 ? "-" : "";
    if (exponent < -4 || exponent >= 16) {
      String mantissa =
          digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
      return sign
          + mantissa
          + String.format("e%s%02d", exponent < 0 ? "-" : "+", Math.abs(exponent));
    }
    if (exponent < 0) {
      return sign + "0." + "0".repeat(-exponent - 1) + digits;
    }
    if (digits.length() <= exponent + 1) {
      return sign + digits + "0".repeat(exponent + 1 - digits.length()) + ".0";
    }
    return sign + digits.substring(0, exponent + 1) + "." + digits.substring(exponent + 1);
  }

  static String quote(String text) {
    char mark = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder().append(mark);
    text.codePoints().forEach(c -> escape(out, c, mark));
    return out.append(mark).toString();
  }

  private static void escape(StringBuilder out, int c, char mark) {
    if (c == mark || c == '\\') {
      out.append('\\').append((char) c);
    } else if (c == '\n') {
      out.append("\\n");
    } else if (c == '\r') {
      out.append("\\r");
    } else if (c == '\t') {
      out.append("\\t");
    } else if (c < 32 || (c >= 127 && c < 161)) {
      out.append(String.format("\\x%02x", c));
    } else {
      out.appendCodePoint(c);
    }
  }

  private static String quoteBytes(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    char mark = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder("b").append(mark);
    for (char c : text.toCharArray()) {
      if (c < 127) {
        escape(out, c, mark);
      } else {
        out.append(String.format("\\x%02x", (int) c));
      }
    }
    return out.append(mark).toString();
  }
}
