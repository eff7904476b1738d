package org.coroscope.library.asyncio;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PySet;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** A repr that stays short, by the limits of {@code reprlib.repr}. */
final class ShortRepr {
  private static final int LEVELS = 6;
  private static final int ITEMS = 6;
  private static final int DICT_ITEMS = 4;
  private static final int STRING = 30;
  private static final int INTEGER = 40;
  private static final int OTHER = 30;

  private ShortRepr() {}

  static String of(Vm vm, PyObject value) {
    return of(vm, value, LEVELS);
  }

  private static String of(Vm vm, PyObject value, int level) {
    PyType type = value.type();
    if (type == Types.STR) {
      return text(vm, (PyStr) value);
    } else if (type == Types.INT && value instanceof PyInt number) {
      return shorten(number.toString(), INTEGER);
    } else if (type == Types.LIST) {
      return items(vm, ((PyList) value).toArray(), "[", "]", "", level);
    } else if (type == Types.TUPLE) {
      PyObject[] items = ((PyTuple) value).items;
      return items(vm, items, "(", ")", items.length == 1 ? "," : "", level);
    } else if (type == Types.SET && ((PySet) value).size() > 0) {
      return items(vm, ((PySet) value).toArray(), "{", "}", "", level);
    } else if (type == Types.FROZENSET && ((PySet) value).size() > 0) {
      return items(vm, ((PySet) value).toArray(), "frozenset({", "})", "", level);
    } else if (type == Types.DICT) {
      return entries(vm, (PyDict) value, level);
    }
    return shorten(Conversion.repr(vm, value).value, OTHER);
  }

  private static String text(Vm vm, PyStr value) {
    PyStr start = value.length() > STRING ? value.slice(0, STRING) : value;
    String shown = Conversion.repr(vm, start).value;
    if (shown.length() <= STRING && start == value) {
      return shown;
    }
    int head = (STRING - 3) / 2;
    int tail = STRING - 3 - head;
    PyStr ends =
        PyStr.of(
            value.slice(0, head).value
                + value.slice(Math.max(head, value.length() - tail), value.length()).value);
    shown = Conversion.repr(vm, ends).value;
    return shown.substring(0, head) + "..." + shown.substring(shown.length() - tail);
  }

  private static String items(
      Vm vm, PyObject[] items, String open, String close, String single, int level) {
    if (level <= 0 && items.length > 0) {
      return open + "..." + close;
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < Math.min(items.length, ITEMS); i++) {
      parts.add(of(vm, items[i], level - 1));
    }
    if (items.length > ITEMS) {
      parts.add("...");
    }
    return open + String.join(", ", parts) + single + close;
  }

  private static String entries(Vm vm, PyDict dict, int level) {
    if (dict.size() == 0) {
      return "{}";
    }
    if (level <= 0) {
      return "{...}";
    }
    List<String> parts = new ArrayList<>();
    for (int i = dict.next(0); i >= 0 && parts.size() < DICT_ITEMS; i = dict.next(i + 1)) {
      parts.add(of(vm, dict.keyAt(i), level - 1) + ": " + of(vm, dict.valueAt(i), level - 1));
    }
    if (dict.size() > DICT_ITEMS) {
      parts.add("...");
    }
    return "{" + String.join(", ", parts) + "}";
  }

  private static String shorten(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int head = (most - 3) / 2;
    int tail = most - 3 - head;
    return text.substring(0, head) + "..." + text.substring(text.length() - tail);
  }
}
