package org.coroscope.vm.builtin;

import java.util.Locale;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyByteArray;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Items;

/** The operator {@code %} of strings and bytes: "printf-style String Formatting". */
final class PercentFormat {
  private static final int DEFAULT_PRECISION = 6;

  private final Vm vm;
  private final String format;
  private final boolean bytes;

  /** The values to take in order; replaced by one mapped value for each {@code %(name)}. */
  private PyObject[] values;

  private int taken;
  private final PyObject mapping;
  private int at;

  // The specification that is being read.
  private boolean left;
  private boolean plus;
  private boolean blank;
  private boolean alternate;
  private boolean zero;
  private int width;
  private int precision;

  private PercentFormat(Vm vm, String format, PyObject values, boolean bytes) {
    this.vm = vm;
    this.format = format;
    this.bytes = bytes;
    this.values = values instanceof PyTuple tuple ? tuple.items : new PyObject[] {values};
    boolean isMapping =
        values.type().special(Special.GETITEM) != null
            && !(values instanceof PyTuple)
            && !(values instanceof PyStr)
            && !((values instanceof PyBytes || values instanceof PyByteArray) && bytes);
    this.mapping = isMapping ? values : null;
  }

  /** {@code format % values}. */
  static String text(Vm vm, String format, PyObject values) {
    return new PercentFormat(vm, format, values, false).run();
  }

  /** The same for bytes, both as text of one character a byte. */
  static String bytes(Vm vm, String format, PyObject values) {
    return new PercentFormat(vm, format, values, true).run();
  }

  private String run() {
    StringBuilder result = new StringBuilder();
    while (at < format.length()) {
      int percent = format.indexOf('%', at);
      if (percent < 0) {
        result.append(format, at, format.length());
        break;
      }
      result.append(format, at, percent);
      at = percent + 1;
      convert(result);
      vm.checkSize(result.length());
    }
    if (mapping == null && taken < values.length) {
      throw Raise.typeError(
          "not all arguments converted during %s formatting", bytes ? "bytes" : "string");
    }
    return result.toString();
  }

  private char peek() {
    if (at >= format.length()) {
      throw Raise.valueError("incomplete format");
    }
    return format.charAt(at);
  }

  private PyObject take() {
    if (taken >= values.length) {
      throw Raise.typeError("not enough arguments for format string");
    }
    return values[taken++];
  }

  private void convert(StringBuilder result) {
    if (at < format.length() && format.charAt(at) == '(') {
      key();
    }
    flags();
    width = size("width");
    if (width < 0) {
      left |= width != -1;
      width = width == -1 ? 0 : -width;
    }
    precision = -1;
    if (at < format.length() && format.charAt(at) == '.') {
      at++;
      int given = size("precision");
      precision = Math.max(0, given);
    }
    vm.checkSize(Math.max(width, precision));
    if (at < format.length() && "hlL".indexOf(format.charAt(at)) >= 0) {
      at++;
    }
    peek();
    int kind = format.codePointAt(at);
    at += Character.charCount(kind);
    if (kind == '%' && format.charAt(at - 2) == '%') {
      result.append('%');
      return;
    }
    result.append(converted(kind, take()));
  }

  private void key() {
    if (mapping == null) {
      throw Raise.typeError("format requires a mapping");
    }
    int open = 1;
    int from = ++at;
    while (open > 0) {
      if (at >= format.length()) {
        throw Raise.valueError("incomplete format key");
      }
      char c = format.charAt(at++);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    String name = format.substring(from, at - 1);
    PyObject key = bytes ? new PyBytes(ByteText.bytes(name)) : PyStr.of(name);
    values = new PyObject[] {Items.get(vm, mapping, key)};
    taken = 0;
  }

  private void flags() {
    left = false;
    plus = false;
    blank = false;
    alternate = false;
    zero = false;
    while (at < format.length()) {
      switch (format.charAt(at)) {
        case '-' -> left = true;
        case '+' -> plus = true;
        case ' ' -> blank = true;
        case '#' -> alternate = true;
        case '0' -> zero = true;
        default -> {
          return;
        }
      }
      at++;
    }
  }

  /** A width or precision; -1 if there is none. */
  private int size(String what) {
    if (at < format.length() && format.charAt(at) == '*') {
      at++;
      PyObject value = take();
      if (!(value instanceof PyInt)) {
        throw Raise.typeError("* wants int");
      }
      int size = Conversion.toInt(vm, value);
      return size == -1 && what.equals("width") ? minusOne() : size;
    }
    long size = -1;
    while (at < format.length() && format.charAt(at) >= '0' && format.charAt(at) <= '9') {
      size = Math.max(0, size) * 10 + format.charAt(at++) - '0';
      if (size > Integer.MAX_VALUE) {
        throw Raise.valueError("%s too big", what);
      }
    }
    return (int) size;
  }

  /** A width of -1 given by a star means 1, to the left. */
  private int minusOne() {
    left = true;
    return 1;
  }

  private String converted(int kind, PyObject value) {
    switch (kind) {
      case 's' -> {
        return pad(bytes ? bytesText(kind, value) : Conversion.str(vm, value).value);
      }
      case 'b' -> {
        if (bytes) {
          return pad(bytesText(kind, value));
        }
      }
      case 'r', 'a' -> {
        return pad(
            kind == 'a' || bytes
                ? Conversion.ascii(vm, value).value
                : Conversion.repr(vm, value).value);
      }
      case 'd', 'i', 'u', 'x', 'X', 'o' -> {
        return integer(kind, value);
      }
      case 'e', 'E', 'f', 'F', 'g', 'G' -> {
        return real(kind, value);
      }
      case 'c' -> {
        precision = -1;
        return pad(character(value));
      }
      default -> {
        // Below.
      }
    }
    int index = at - Character.charCount(kind);
    throw Raise.valueError(
        "unsupported format character '"
            + (bytes || kind > 31 && kind < 127 ? Character.toString(kind) : "?")
            + "' (0x"
            + Integer.toHexString(kind)
            + ") at index "
            + format.codePointCount(0, index));
  }

  private String bytesText(int kind, PyObject value) {
    byte[] content = ByteText.bytesOrNull(value);
    if (content == null && value.type().special(Special.BYTES) != null) {
      content = ByteText.bytesOf(vm.callSpecial(value.type().special(Special.BYTES), value));
    }
    if (content == null) {
      throw Raise.typeError(
          "%%b requires a bytes-like object, or an object that implements __bytes__, not '%s'",
          value.type().name());
    }
    return ByteText.latin1(content);
  }

  private String pad(String text) {
    String shown = precision >= 0 ? TextRules.cut(text, precision) : text;
    int missing = width - shown.codePointCount(0, shown.length());
    if (missing <= 0) {
      return shown;
    }
    return left ? shown + " ".repeat(missing) : " ".repeat(missing) + shown;
  }

  private String character(PyObject value) {
    if (bytes) {
      byte[] content = ByteText.bytesOrNull(value);
      if (content != null && content.length == 1) {
        return ByteText.latin1(content);
      }
      if (content != null || value.type().special(Special.INDEX) == null) {
        throw Raise.typeError("%c requires an integer in range(256) or a single byte");
      }
      PyInt number = Conversion.index(vm, value);
      if (!number.isSmall() || number.value < 0 || number.value > 255) {
        throw Raise.error(Types.OVERFLOW_ERROR, "%c arg not in range(256)");
      }
      return String.valueOf((char) number.value);
    }
    if (value instanceof PyStr text) {
      if (text.length() == 1) {
        return text.value;
      }
      throw Raise.error(Types.TYPE_ERROR, "%c requires int or char");
    }
    if (value.type().special(Special.INDEX) == null) {
      throw Raise.error(Types.TYPE_ERROR, "%c requires int or char");
    }
    PyInt number = Conversion.index(vm, value);
    if (!number.isSmall() || number.value < 0 || number.value > Character.MAX_CODE_POINT) {
      throw Raise.error(Types.OVERFLOW_ERROR, "%c arg not in range(0x110000)");
    }
    return Character.toString((int) number.value);
  }

  private String integer(int kind, PyObject value) {
    boolean decimal = kind == 'd' || kind == 'i' || kind == 'u';
    PyInt number = number(kind, value, decimal);
    boolean negative = number.signum() < 0;
    String digits;
    String prefix = "";
    if (decimal) {
      String shown = IntText.decimal(vm, number);
      digits = negative ? shown.substring(1) : shown;
    } else {
      digits = number.big().abs().toString(kind == 'o' ? 8 : 16);
      prefix = alternate ? "0" + (char) kind : "";
      if (kind == 'X') {
        digits = digits.toUpperCase(Locale.ROOT);
      }
    }
    if (digits.length() < precision) {
      digits = "0".repeat(precision - digits.length()) + digits;
    }
    return layout(negative, prefix, digits);
  }

  private PyInt number(int kind, PyObject value, boolean decimal) {
    if (value instanceof PyInt number) {
      return number;
    }
    PyType type = value.type();
    if (decimal && value instanceof PyFloat) {
      return IntMethods.convert(vm, value);
    }
    if (!(value instanceof PyStr)) {
      try {
        if (decimal && type.special(Special.INT) != null) {
          return IntMethods.convert(vm, value);
        }
        if (type.special(Special.INDEX) != null) {
          return Conversion.index(vm, value);
        }
      } catch (PyRaise raise) {
        if (!raise.is(Types.TYPE_ERROR)) {
          throw raise;
        }
      }
    }
    throw Raise.error(
        Types.TYPE_ERROR,
        "%"
            + (char) kind
            + " format: "
            + (decimal ? "a real number" : "an integer")
            + " is required, not "
            + type.name());
  }

  private String real(int kind, PyObject value) {
    double number = bytes ? bytesReal(value) : Conversion.toDouble(vm, value);
    String body =
        NumberFormat.body(
            Math.abs(number), kind, precision < 0 ? DEFAULT_PRECISION : precision, alternate);
    boolean negative = number < 0 || number == 0 && 1 / number < 0;
    return layout(negative, "", body);
  }

  private double bytesReal(PyObject value) {
    boolean number =
        value instanceof PyFloat
            || value instanceof PyInt
            || value.type().special(Special.FLOAT) != null
            || value.type().special(Special.INDEX) != null;
    if (!number) {
      throw Raise.typeError("float argument required, not %s", value.type().name());
    }
    return Conversion.toDouble(vm, value);
  }

  private String layout(boolean negative, String prefix, String digits) {
    String sign = negative ? "-" : plus ? "+" : blank ? " " : "";
    int missing = width - sign.length() - prefix.length() - digits.length();
    if (missing <= 0) {
      return sign + prefix + digits;
    }
    if (left) {
      return sign + prefix + digits + " ".repeat(missing);
    }
    return zero
        ? sign + prefix + "0".repeat(missing) + digits
        : " ".repeat(missing) + sign + prefix + digits;
  }
}
