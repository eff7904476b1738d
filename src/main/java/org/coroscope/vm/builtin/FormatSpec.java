package org.coroscope.vm.builtin;

import org.coroscope.vm.Raise;
import org.coroscope.vm.object.PyRaise;

/**
 * A format specification such as {@code *^+#020,.3f}, read: see "Format Specification
 * Mini-Language" in the Python library reference.
 *
 * @param fill code point that pads
 * @param align one of {@code < > = ^}
 * @param alignGiven whether the specification says how to align
 * @param sign one of {@code + -} and blank, or 0
 * @param noNegativeZero the option {@code z}
 * @param alternate the option {@code #}
 * @param width -1 if there is none
 * @param grouping comma, underscore, or 0
 * @param precision -1 if there is none
 * @param type the presentation type, or 0
 */
public record FormatSpec(
    int fill,
    char align,
    boolean alignGiven,
    char sign,
    boolean noNegativeZero,
    boolean alternate,
    int width,
    char grouping,
    int precision,
    int type) {

  /**
   * Reads a specification; raises ValueError as CPython does.
   *
   * @param typeName of the value to format, for the message
   * @param defaultType what no type stands for when grouping is checked, or 0
   * @param defaultAlign {@code <} for text, {@code >} for numbers
   */
  public static FormatSpec parse(
      String text, String typeName, char defaultType, char defaultAlign) {
    return new Reader(text).read(typeName, defaultType, defaultAlign);
  }

  /** {@code Unknown format code 'y' for object of type 'z'}. */
  public PyRaise unknownType(String typeName) {
    return Raise.valueError(
        "Unknown format code '%s' for object of type '%s'", shown(type), typeName);
  }

  private static String shown(int c) {
    return c > 32 && c < 128 ? String.valueOf((char) c) : "\\x" + Integer.toHexString(c);
  }

  private static boolean isAlign(int c) {
    return c == '<' || c == '>' || c == '=' || c == '^';
  }

  private static final class Reader {
    private final int[] text;
    private final String source;
    private int at;

    Reader(String source) {
      this.source = source;
      this.text = source.codePoints().toArray();
    }

    private int peek() {
      return at < text.length ? text[at] : -1;
    }

    private boolean take(char c) {
      if (peek() == c) {
        at++;
        return true;
      }
      return false;
    }

    FormatSpec read(String typeName, char defaultType, char defaultAlign) {
      int fill = ' ';
      boolean fillGiven = false;
      boolean alignGiven = false;
      char align = defaultAlign;
      if (text.length >= 2 && isAlign(text[1])) {
        fill = text[0];
        fillGiven = true;
        align = (char) text[1];
        alignGiven = true;
        at = 2;
      } else if (text.length >= 1 && isAlign(text[0])) {
        align = (char) text[0];
        alignGiven = true;
        at = 1;
      }
      char sign = 0;
      if (peek() == '+' || peek() == '-' || peek() == ' ') {
        sign = (char) text[at++];
      }
      boolean noNegativeZero = take('z');
      boolean alternate = take('#');
      if (!fillGiven && take('0')) {
        fill = '0';
        if (!alignGiven && defaultAlign == '>') {
          align = '=';
        }
      }
      int width = number();
      char grouping = 0;
      if (take(',')) {
        grouping = ',';
      }
      if (take('_')) {
        if (grouping != 0) {
          throw bothGroupings();
        }
        grouping = '_';
      }
      if (peek() == ',' && grouping == '_') {
        throw bothGroupings();
      }
      int precision = -1;
      if (take('.')) {
        precision = number();
        if (precision < 0) {
          throw Raise.valueError("Format specifier missing precision");
        }
      }
      if (text.length - at > 1) {
        throw Raise.valueError(
            "Invalid format specifier '%s' for object of type '%s'", source, typeName);
      }
      int type = at < text.length ? text[at] : 0;
      checkGrouping(grouping, type == 0 ? defaultType : type);
      return new FormatSpec(
          fill,
          align,
          alignGiven,
          sign,
          noNegativeZero,
          alternate,
          width,
          grouping,
          precision,
          type);
    }

    private static PyRaise bothGroupings() {
      return Raise.valueError("Cannot specify both ',' and '_'.");
    }

    private static void checkGrouping(char grouping, int type) {
      if (grouping == 0) {
        return;
      }
      boolean allowed =
          type == 0
              || type < 128 && "defgEFG%".indexOf(type) >= 0
              || type < 128 && grouping == '_' && "boxX".indexOf(type) >= 0;
      if (!allowed) {
        throw Raise.valueError("Cannot specify '" + grouping + "' with '" + shown(type) + "'.");
      }
    }

    private int number() {
      long value = -1;
      while (peek() >= 0 && Character.isDigit(peek())) {
        value = Math.max(value, 0) * 10 + Character.digit(text[at++], 10);
        if (value < 0 || value > Long.MAX_VALUE / 100) {
          throw Raise.valueError("Too many decimal digits in format string");
        }
      }
      return (int) Math.min(value, Integer.MAX_VALUE);
    }
  }
}
