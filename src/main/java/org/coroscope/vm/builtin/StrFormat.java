package org.coroscope.vm.builtin;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Items;

/** {@code str.format}: see "Format String Syntax" in the Python library reference. */
public final class StrFormat {
  private static final int DEPTH = 2;

  private final Vm vm;

  /** The receiver, the positional values, then the values of the names; null for a mapping. */
  private final PyObject[] arguments;

  private final PyStr[] names;
  private final PyObject mapping;

  /** -1 while no field has said so; then the next number, or MANUAL. */
  private int automatic = -1;

  private static final int MANUAL = -2;

  private StrFormat(Vm vm, PyObject[] arguments, PyStr[] names, PyObject mapping) {
    this.vm = vm;
    this.arguments = arguments;
    this.names = names;
    this.mapping = mapping;
  }

  /** {@code text.format(...)}; the first argument is the text itself. */
  static String format(Vm vm, String text, PyObject[] arguments, PyStr[] names) {
    return new StrFormat(vm, arguments, names, null).run(text, DEPTH);
  }

  /** {@code text.format_map(mapping)}. */
  static String formatMap(Vm vm, String text, PyObject mapping) {
    return new StrFormat(vm, null, null, mapping).run(text, DEPTH);
  }

  private String run(String text, int depth) {
    if (depth < 0) {
      throw Raise.valueError("Max string recursion exceeded");
    }
    StringBuilder result = new StringBuilder();
    int at = 0;
    int end = text.length();
    while (at < end) {
      char c = text.charAt(at++);
      if (c != '{' && c != '}') {
        result.append(c);
        continue;
      }
      if (at < end && text.charAt(at) == c) {
        result.append(c);
        at++;
        continue;
      }
      if (c == '}' || at == end) {
        throw Raise.valueError("Single '" + c + "' encountered in format string");
      }
      at = field(text, at, depth, result);
      vm.checkSize(result.length());
    }
    return result.toString();
  }

  /** Formats one field; answers where the text after it begins. */
  private int field(String text, int start, int depth, StringBuilder result) {
    int end = text.length();
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '{') {
        throw Raise.valueError("unexpected '{' in field name");
      }
      if (c == '}' || c == ':' || c == '!') {
        break;
      }
      if (c == '[') {
        int close = text.indexOf(']', at);
        at = close < 0 ? end : close;
      }
      at++;
    }
    if (at >= end) {
      throw Raise.valueError("expected '}' before end of string");
    }
    String name = text.substring(start, at);
    int conversion = 0;
    String spec = "";
    char c = text.charAt(at++);
    if (c == '!') {
      if (at >= end) {
        throw Raise.valueError("end of string while looking for conversion specifier");
      }
      conversion = text.codePointAt(at);
      at += Character.charCount(conversion);
      if (at < end) {
        c = text.charAt(at++);
        if (c != '}' && c != ':') {
          throw Raise.valueError("expected ':' after conversion specifier");
        }
      }
    }
    if (c != '}') {
      int from = at;
      int open = 1;
      while (open > 0) {
        if (at >= end) {
          throw Raise.valueError("unmatched '{' in format spec");
        }
        char inner = text.charAt(at++);
        open += inner == '{' ? 1 : inner == '}' ? -1 : 0;
      }
      spec = text.substring(from, at - 1);
    }
    PyObject value = converted(value(name), conversion);
    if (spec.indexOf('{') >= 0) {
      spec = run(spec, depth - 1);
    }
    if (depth - 1 < 0) {
      throw Raise.valueError("Max string recursion exceeded");
    }
    result.append(Conversion.format(vm, value, PyStr.of(spec)).value);
    return at;
  }

  private PyObject converted(PyObject value, int conversion) {
    return switch (conversion) {
      case 0 -> value;
      case 'r' -> Conversion.repr(vm, value);
      case 's' -> Conversion.str(vm, value);
      case 'a' -> Conversion.ascii(vm, value);
      default ->
          throw Raise.valueError(
              conversion > 32 && conversion < 127
                  ? "Unknown conversion specifier " + (char) conversion
                  : "Unknown conversion specifier \\x" + Integer.toHexString(conversion));
    };
  }

  /** The value that a field's name, with its attributes and indexes, stands for. */
  private PyObject value(String name) {
    int at = 0;
    while (at < name.length() && name.charAt(at) != '.' && name.charAt(at) != '[') {
      at++;
    }
    PyObject value = first(name.substring(0, at));
    while (at < name.length()) {
      char c = name.charAt(at++);
      int from = at;
      if (c == '.') {
        while (at < name.length() && name.charAt(at) != '.' && name.charAt(at) != '[') {
          at++;
        }
        value = Attributes.get(vm, value, PyStr.intern(part(name, from, at)));
      } else if (c == '[') {
        at = name.indexOf(']', at);
        if (at < 0) {
          throw Raise.valueError("Missing ']' in format string");
        }
        String key = part(name, from, at++);
        long index = number(key);
        value = Items.get(vm, value, index < 0 ? PyStr.of(key) : PyInt.of(index));
      } else {
        throw Raise.valueError("Only '.' or '[' may follow ']' in format field specifier");
      }
    }
    return value;
  }

  private static String part(String name, int from, int to) {
    if (from == to) {
      throw Raise.valueError("Empty attribute in format string");
    }
    return name.substring(from, to);
  }

  private PyObject first(String name) {
    long index = number(name);
    if (name.isEmpty()) {
      if (automatic == MANUAL) {
        throw Raise.valueError(
            "cannot switch from manual field specification to automatic field numbering");
      }
      automatic++;
      index = automatic;
    } else if (index >= 0) {
      if (automatic >= 0) {
        throw Raise.valueError(
            "cannot switch from automatic field numbering to manual field specification");
      }
      automatic = MANUAL;
    }
    if (index >= 0) {
      if (arguments == null) {
        throw Raise.valueError("Format string contains positional fields");
      }
      if (index >= arguments.length - names.length - 1) {
        throw Raise.indexError(
            "Replacement index %d out of range for positional args tuple", index);
      }
      return arguments[(int) index + 1];
    }
    if (mapping != null) {
      return Items.get(vm, mapping, PyStr.of(name));
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i].value.equals(name)) {
        return arguments[arguments.length - names.length + i];
      }
    }
    throw Raise.keyError(PyStr.of(name));
  }

  /** The number that a name is; -1 if it is none. */
  private static long number(String text) {
    long value = text.isEmpty() ? -1 : 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      if (value > (Long.MAX_VALUE - digit) / 10) {
        throw tooManyDigits();
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static PyRaise tooManyDigits() {
    return Raise.error(Types.VALUE_ERROR, "Too many decimal digits in format string");
  }
}
