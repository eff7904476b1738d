package org.coroscope.vm.builtin;

import java.util.function.IntPredicate;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Items;
import org.coroscope.vm.op.Iteration;

/** Methods of {@code str} that join, pad, strip and translate. */
final class StrShape {
  private StrShape() {}

  static void install(TypeBuilder type) {
    type.method("join", (vm, self, parts) -> join(vm, StrMethods.text(self), parts));
    type.method("strip", "self, chars=None, /", (vm, a) -> strip(a, "strip", true, true));
    type.method("lstrip", "self, chars=None, /", (vm, a) -> strip(a, "lstrip", true, false));
    type.method("rstrip", "self, chars=None, /", (vm, a) -> strip(a, "rstrip", false, true));
    type.method(
        "center",
        "self, width, fillchar=' ', /",
        (vm, a) -> {
          PyStr self = (PyStr) a[0];
          int width = width(vm, a[1]);
          return StrMethods.changed(
              self, TextOps.center(self.value, self.length(), width, fill(a[2])));
        });
    type.method(
        "ljust",
        "self, width, fillchar=' ', /",
        (vm, a) -> {
          String padding = padding(vm, a);
          return StrMethods.changed(a[0], StrMethods.text(a[0]) + padding);
        });
    type.method(
        "rjust",
        "self, width, fillchar=' ', /",
        (vm, a) -> {
          String padding = padding(vm, a);
          return StrMethods.changed(a[0], padding + StrMethods.text(a[0]));
        });
    type.method(
        "zfill",
        (vm, self, width) ->
            StrMethods.changed(
                self,
                TextOps.zeroFill(
                    StrMethods.text(self), width(vm, width) - ((PyStr) self).length())));
    type.method(
        "expandtabs",
        "self, tabsize=8",
        (vm, a) -> {
          int size = Conversion.toInt(vm, a[1]);
          String text = StrMethods.text(a[0]);
          vm.checkSize(text.length() + Math.max(0L, size) * TextOps.count(text, "\t"));
          return StrMethods.changed(a[0], TextOps.expandTabs(text, size));
        });
    type.method("translate", StrShape::translate);
    type.staticMethod("maketrans", "x, y=?, z=?, /", StrShape::makeTable);
  }

  private static int width(Vm vm, PyObject value) {
    long width = Conversion.toLong(vm, value);
    vm.checkSize(width);
    return (int) Math.max(0, width);
  }

  private static String fill(PyObject value) {
    if (!(value instanceof PyStr text)) {
      throw Raise.typeError(
          "The fill character must be a unicode character, not %s", value.type().name());
    }
    if (text.length() != 1) {
      throw Raise.typeError("The fill character must be exactly one character long");
    }
    return text.value;
  }

  private static String padding(Vm vm, PyObject[] a) {
    int width = width(vm, a[1]);
    return fill(a[2]).repeat(Math.max(0, width - ((PyStr) a[0]).length()));
  }

  private static PyObject strip(PyObject[] a, String name, boolean left, boolean right) {
    IntPredicate accepted = TextRules::isSpace;
    if (a[1] != PyNone.NONE) {
      if (!(a[1] instanceof PyStr chars)) {
        throw Raise.typeError("%s arg must be None or str", name);
      }
      accepted = c -> chars.value.indexOf(c) >= 0;
    }
    String text = StrMethods.text(a[0]);
    String stripped = TextOps.strip(text, accepted, left, right);
    return StrMethods.changed(a[0], stripped);
  }

  private static PyObject join(Vm vm, String separator, PyObject parts) {
    PyObject[] items;
    if (parts instanceof PyList || parts instanceof PyTuple) {
      items = Iteration.toArray(vm, parts);
    } else {
      if (parts.type().special(Special.ITER) == null
          && parts.type().special(Special.GETITEM) == null) {
        throw Raise.typeError("can only join an iterable");
      }
      items = Iteration.toArray(vm, parts);
    }
    if (items.length == 1 && items[0].getClass() == PyStr.class) {
      return items[0];
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < items.length; i++) {
      if (!(items[i] instanceof PyStr part)) {
        throw Raise.typeError(
            "sequence item %d: expected str instance, %s found", i, items[i].type().name());
      }
      if (i > 0) {
        text.append(separator);
      }
      text.append(part.value);
      vm.checkSize(text.length());
    }
    return PyStr.of(text.toString());
  }

  private static PyObject translate(Vm vm, PyObject self, PyObject table) {
    StringBuilder result = new StringBuilder();
    String text = StrMethods.text(self);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      PyObject replacement = translated(vm, table, c);
      if (replacement == null) {
        result.appendCodePoint(c);
      } else if (replacement instanceof PyStr part) {
        result.append(part.value);
      } else if (replacement instanceof PyInt number) {
        if (!number.isSmall() || number.value < 0 || number.value > Character.MAX_CODE_POINT) {
          throw Raise.valueError("character mapping must be in range(0x110000)");
        }
        result.appendCodePoint((int) number.value);
      } else if (replacement != PyNone.NONE) {
        throw Raise.typeError("character mapping must return integer, None or str");
      }
      vm.checkSize(result.length());
    }
    return PyStr.of(result.toString());
  }

  /** What the table has for a code point; null if nothing. */
  private static PyObject translated(Vm vm, PyObject table, int c) {
    if (table instanceof PyDict dict && dict.isExact()) {
      return dict.get(vm, PyInt.of(c));
    }
    try {
      return Items.get(vm, table, PyInt.of(c));
    } catch (PyRaise raise) {
      if (raise.is(Types.LOOKUP_ERROR)) {
        return null;
      }
      throw raise;
    }
  }

  private static PyObject makeTable(Vm vm, PyObject[] a) {
    PyDict table = new PyDict();
    if (a[1] == null) {
      if (!(a[0] instanceof PyDict source)) {
        throw Raise.typeError("if you give only one argument to maketrans it must be a dict");
      }
      for (int i = source.next(0); i >= 0; i = source.next(i + 1)) {
        table.put(vm, tableKey(source.keyAt(i)), source.valueAt(i));
      }
      return table;
    }
    int[] values = Conversion.text(a[1], "maketrans() argument 2").codePoints().toArray();
    if (!(a[0] instanceof PyStr from)) {
      throw Raise.typeError(
          "first maketrans argument must be a string if there is a second argument");
    }
    int[] keys = from.value.codePoints().toArray();
    if (keys.length != values.length) {
      throw Raise.valueError("the first two maketrans arguments must have equal length");
    }
    for (int i = 0; i < keys.length; i++) {
      table.put(vm, PyInt.of(keys[i]), PyInt.of(values[i]));
    }
    if (a[2] != null) {
      Conversion.text(a[2], "maketrans() argument 3")
          .codePoints()
          .forEach(c -> table.put(vm, PyInt.of(c), PyNone.NONE));
    }
    return table;
  }

  private static PyObject tableKey(PyObject key) {
    if (key instanceof PyStr text) {
      if (text.length() != 1) {
        throw Raise.valueError("string keys in translate table must be of length 1");
      }
      return PyInt.of(text.codePointAt(0));
    }
    if (key instanceof PyInt) {
      return key;
    }
    throw Raise.typeError("keys in translate table must be strings or integers");
  }
}
