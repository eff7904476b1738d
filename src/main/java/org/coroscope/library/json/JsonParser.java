package org.coroscope.library.json;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** Reads JSON. Positions inside are those of UTF-16, those told to the program of characters. */
final class JsonParser {
  private final Vm vm;
  private final PyStr source;
  private final String text;
  private final PyObject error;
  private final PyObject objectHook;
  private final PyObject pairsHook;
  private final PyObject parseFloat;
  private final PyObject parseInt;
  private final PyObject parseConstant;
  private final boolean strict;
  private int at;
  private int nesting;

  /** Takes the arguments of {@code _decode}. */
  JsonParser(Vm vm, PyObject[] a) {
    this.vm = vm;
    this.source = (PyStr) a[0];
    this.text = source.value;
    this.error = a[3];
    this.objectHook = a[4];
    this.pairsHook = a[5];
    this.parseFloat = a[6];
    this.parseInt = a[7];
    this.parseConstant = a[8];
    this.strict = Conversion.isTrue(vm, a[9]);
    if (Conversion.toLong(vm, a[1]) < 0) {
      throw Raise.valueError("idx cannot be negative");
    }
    int index = Math.min(Conversion.toInt(vm, a[1]), source.length());
    this.at = text.offsetByCodePoints(0, index);
  }

  /** Where it stands, in characters. */
  int position() {
    return text.codePointCount(0, at);
  }

  /** Reads a text that has to be one value and nothing else. */
  PyObject whole() {
    space();
    PyObject value = one();
    space();
    if (at < text.length()) {
      throw wrong("Extra data", at);
    }
    return value;
  }

  /** Reads one value. */
  PyObject one() {
    char c = peek();
    return switch (c) {
      case '"' -> string();
      case '{' -> nested(true);
      case '[' -> nested(false);
      case 'n' -> word("null", PyNone.NONE);
      case 't' -> word("true", PyBool.TRUE);
      case 'f' -> word("false", PyBool.FALSE);
      case 'N' -> constant("NaN");
      case 'I' -> constant("Infinity");
      case '-' -> text.startsWith("-Infinity", at) ? constant("-Infinity") : number();
      default -> number();
    };
  }

  /** The next character; 0 at the end. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private void space() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private PyRaise wrong(String message, int place) {
    PyObject exception =
        vm.call(
            error,
            new PyObject[] {PyStr.of(message), source, PyInt.of(text.codePointCount(0, place))});
    return ((PyBaseException) exception).raise();
  }

  private PyObject word(String word, PyObject value) {
    if (!text.startsWith(word, at)) {
      throw wrong("Expecting value", at);
    }
    at += word.length();
    return value;
  }

  private PyObject constant(String word) {
    word(word, PyNone.NONE);
    if (parseConstant != PyNone.NONE) {
      return vm.call(parseConstant, PyStr.of(word));
    }
    return new PyFloat(
        word.equals("NaN")
            ? Double.NaN
            : word.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
  }

  private PyObject number() {
    int end = at;
    if (charAt(end) == '-') {
      end++;
    }
    if (!isDigit(end)) {
      throw wrong("Expecting value", at);
    }
    end = charAt(end) == '0' ? end + 1 : digits(end);
    boolean whole = true;
    if (charAt(end) == '.' && isDigit(end + 1)) {
      end = digits(end + 1);
      whole = false;
    }
    if (charAt(end) == 'e' || charAt(end) == 'E') {
      int power = end + 1;
      if (charAt(power) == '+' || charAt(power) == '-') {
        power++;
      }
      if (isDigit(power)) {
        end = digits(power);
        whole = false;
      }
    }
    String digits = text.substring(at, end);
    at = end;
    if (whole) {
      return parseInt == PyNone.NONE && digits.length() < 18
          ? PyInt.of(Long.parseLong(digits))
          : vm.call(parseInt == PyNone.NONE ? Types.INT : parseInt, PyStr.of(digits));
    }
    return parseFloat == PyNone.NONE
        ? new PyFloat(Double.parseDouble(digits))
        : vm.call(parseFloat, PyStr.of(digits));
  }

  private char charAt(int index) {
    return index < text.length() ? text.charAt(index) : 0;
  }

  private boolean isDigit(int index) {
    char c = charAt(index);
    return c >= '0' && c <= '9';
  }

  private int digits(int from) {
    int end = from;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  private PyObject nested(boolean isObject) {
    if (++nesting > vm.limits().recursionDepth()) {
      throw Raise.error(
          Types.RECURSION_ERROR,
          "maximum recursion depth exceeded while decoding a JSON "
              + (isObject ? "object" : "array")
              + " from a unicode string");
    }
    at++;
    space();
    PyObject result = isObject ? object() : array();
    nesting--;
    return result;
  }

  private PyObject array() {
    PyList list = new PyList();
    if (peek() == ']') {
      at++;
      return list;
    }
    while (true) {
      list.append(one());
      vm.checkSize(list.size);
      space();
      if (peek() == ']') {
        at++;
        return list;
      }
      comma();
    }
  }

  private void comma() {
    if (peek() != ',') {
      throw wrong("Expecting ',' delimiter", at);
    }
    at++;
    space();
  }

  private PyObject object() {
    List<PyObject> pairs = new ArrayList<>();
    PyDict dict = new PyDict();
    if (peek() == '}') {
      at++;
      return finished(dict, pairs);
    }
    while (true) {
      if (peek() != '"') {
        throw wrong("Expecting property name enclosed in double quotes", at);
      }
      PyStr key = string();
      space();
      if (peek() != ':') {
        throw wrong("Expecting ':' delimiter", at);
      }
      at++;
      space();
      PyObject value = one();
      if (pairsHook != PyNone.NONE) {
        pairs.add(new PyTuple(key, value));
      } else {
        dict.put(key, value);
        vm.checkSize(dict.size());
      }
      space();
      if (peek() == '}') {
        at++;
        return finished(dict, pairs);
      }
      comma();
    }
  }

  private PyObject finished(PyDict dict, List<PyObject> pairs) {
    if (pairsHook != PyNone.NONE) {
      return vm.call(pairsHook, new PyList(pairs.toArray(new PyObject[0])));
    }
    return objectHook == PyNone.NONE ? dict : vm.call(objectHook, dict);
  }

  private PyStr string() {
    int begin = at++;
    StringBuilder out = null;
    int from = at;
    while (true) {
      if (at >= text.length()) {
        throw wrong("Unterminated string starting at", begin);
      }
      char c = text.charAt(at);
      if (c == '"') {
        String last = text.substring(from, at++);
        return PyStr.of(out == null ? last : out.append(last).toString());
      }
      if (c < ' ' && strict) {
        throw wrong("Invalid control character at", at);
      }
      if (c == '\\') {
        out = out == null ? new StringBuilder() : out;
        out.append(text, from, at);
        escape(out, begin);
        from = at;
      } else {
        at++;
      }
    }
  }

  private void escape(StringBuilder out, int begin) {
    int backslash = at++;
    if (at >= text.length()) {
      throw wrong("Unterminated string starting at", begin);
    }
    char c = text.charAt(at++);
    if (c == 'u') {
      out.append(hexadecimal());
      return;
    }
    int known = "\"\\/bfnrt".indexOf(c);
    if (known < 0) {
      throw wrong("Invalid \\escape", backslash);
    }
    out.append("\"\\/\b\f\n\r\t".charAt(known));
  }

  private char hexadecimal() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at + i < text.length() ? Character.digit(text.charAt(at + i), 16) : -1;
      if (digit < 0 || text.charAt(at + i) > 'f') {
        throw wrong("Invalid \\uXXXX escape", at - 1);
      }
      value = value * 16 + digit;
    }
    at += 4;
    return (char) value;
  }
}
