package org.coroscope.library.json;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.builtin.FloatText;
import org.coroscope.vm.builtin.Sorting;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;

/** Writes one object as JSON. */
final class JsonWriter {
  private static final String NOT_FINITE = "Out of range float values are not JSON compliant";

  private final Vm vm;
  private final PyObject fallback;
  private final boolean skipKeys;
  private final boolean ascii;
  private final boolean checkCircular;
  private final boolean allowNan;
  private final boolean sortKeys;
  private final String indent;
  private final String itemSeparator;
  private final String keySeparator;
  private final StringBuilder out = new StringBuilder();
  private final Set<PyObject> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private int depth;
  private int nesting;

  /** Takes the arguments of {@code _encode}. */
  JsonWriter(Vm vm, PyObject[] a) {
    this.vm = vm;
    this.fallback = a[1];
    this.skipKeys = Conversion.isTrue(vm, a[2]);
    this.ascii = Conversion.isTrue(vm, a[3]);
    this.checkCircular = Conversion.isTrue(vm, a[4]);
    this.allowNan = Conversion.isTrue(vm, a[5]);
    this.sortKeys = Conversion.isTrue(vm, a[6]);
    this.indent = indent(a[7]);
    this.itemSeparator = separator(a[8], 6);
    this.keySeparator = separator(a[9], 5);
  }

  private static String separator(PyObject given, int place) {
    if (given instanceof PyStr text) {
      return text.value;
    }
    throw Raise.badArgument("make_encoder() argument " + place, "str", given);
  }

  private String indent(PyObject given) {
    if (given == PyNone.NONE) {
      return null;
    }
    return given instanceof PyStr text
        ? text.value
        : " ".repeat(Math.max(0, Conversion.toInt(vm, given)));
  }

  String write(PyObject value) {
    value(value);
    return out.toString();
  }

  private void value(PyObject value) {
    vm.checkSize(out.length());
    if (value == PyNone.NONE) {
      out.append("null");
    } else if (value instanceof PyStr text) {
      out.append(JsonText.quoted(text.value, ascii));
    } else if (value instanceof PyBool) {
      out.append(value == PyBool.TRUE);
    } else if (value instanceof PyInt number) {
      out.append(number);
    } else if (value instanceof PyFloat number) {
      out.append(number(number.value));
    } else {
      enter(value);
      if (value instanceof PyList list) {
        items(list.toArray());
      } else if (value instanceof PyTuple tuple) {
        items(tuple.items);
      } else if (value instanceof PyDict dict) {
        members(dict);
      } else {
        value(vm.call(fallback, value));
      }
      nesting--;
      open.remove(value);
    }
  }

  private void enter(PyObject value) {
    if (checkCircular && !open.add(value)) {
      throw Raise.valueError("Circular reference detected");
    }
    if (++nesting > vm.limits().recursionDepth()) {
      throw Raise.error(
          Types.RECURSION_ERROR, "maximum recursion depth exceeded while encoding a JSON object");
    }
  }

  private String number(double number) {
    if (Double.isFinite(number)) {
      return FloatText.repr(number);
    }
    if (!allowNan) {
      throw Raise.valueError(
          "%s", indent == null ? NOT_FINITE : NOT_FINITE + ": " + FloatText.repr(number));
    }
    return Double.isNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
  }

  private void items(PyObject[] items) {
    if (items.length == 0) {
      out.append("[]");
      return;
    }
    out.append('[');
    depth++;
    for (int i = 0; i < items.length; i++) {
      separate(i == 0);
      value(items[i]);
    }
    depth--;
    newLine();
    out.append(']');
  }

  private void separate(boolean first) {
    if (!first) {
      out.append(itemSeparator);
    }
    newLine();
  }

  private void newLine() {
    if (indent != null) {
      out.append('\n').append(indent.repeat(depth));
    }
  }

  private void members(PyDict dict) {
    PyObject[] pairs = Iteration.toArray(vm, vm.callMethod(dict, "items"));
    if (pairs.length == 0) {
      out.append("{}");
      return;
    }
    if (sortKeys) {
      Sorting.sort(vm, pairs, pairs.length, null, false);
    }
    out.append('{');
    depth++;
    boolean first = true;
    for (PyObject pair : pairs) {
      PyObject[] both = ((PyTuple) pair).items;
      String key = key(both[0]);
      if (key != null) {
        separate(first);
        first = false;
        out.append(JsonText.quoted(key, ascii)).append(keySeparator);
        value(both[1]);
      }
    }
    depth--;
    if (!first || indent != null) {
      newLine();
    }
    out.append('}');
  }

  /** A key as text; null to leave it out. */
  private String key(PyObject key) {
    if (key instanceof PyStr text) {
      return text.value;
    } else if (key == PyNone.NONE) {
      return "null";
    } else if (key instanceof PyBool) {
      return key == PyBool.TRUE ? "true" : "false";
    } else if (key instanceof PyInt) {
      return key.toString();
    } else if (key instanceof PyFloat number) {
      return number(number.value);
    } else if (skipKeys) {
      return null;
    }
    throw Raise.typeError("keys must be str, int, float, bool or None, not %s", key.type().name());
  }
}
