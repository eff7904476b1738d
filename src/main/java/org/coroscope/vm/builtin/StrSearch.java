package org.coroscope.vm.builtin;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.SliceRange;

/** Methods of {@code str} that look for parts, and replace or cut them. */
final class StrSearch {
  private static final String RANGE = "self, sub, start=None, end=None, /, ()";

  private StrSearch() {}

  static void install(TypeBuilder type) {
    type.method("find", RANGE, (vm, a) -> PyInt.of(find(vm, a, false)));
    type.method("rfind", RANGE, (vm, a) -> PyInt.of(find(vm, a, true)));
    type.method("index", RANGE, (vm, a) -> found(find(vm, a, false)));
    type.method("rindex", RANGE, (vm, a) -> found(find(vm, a, true)));
    type.method("count", RANGE, (vm, a) -> PyInt.of(count(vm, a)));
    type.method("startswith", RANGE, (vm, a) -> PyBool.of(matches(vm, a, true)));
    type.method("endswith", RANGE, (vm, a) -> PyBool.of(matches(vm, a, false)));
    type.method("replace", "self, old, new, count=-1, /", StrSearch::replace);
    type.method(
        "removeprefix",
        (vm, self, prefix) -> {
          String part = Conversion.text(prefix, "removeprefix() argument");
          String text = StrMethods.text(self);
          return text.startsWith(part) && !part.isEmpty()
              ? PyStr.of(text.substring(part.length()))
              : StrMethods.plain((PyStr) self);
        });
    type.method(
        "removesuffix",
        (vm, self, suffix) -> {
          String part = Conversion.text(suffix, "removesuffix() argument");
          String text = StrMethods.text(self);
          return text.endsWith(part) && !part.isEmpty()
              ? PyStr.of(text.substring(0, text.length() - part.length()))
              : StrMethods.plain((PyStr) self);
        });
    type.method("split", "self, sep=None, maxsplit=-1", (vm, a) -> split(vm, a, false));
    type.method("rsplit", "self, sep=None, maxsplit=-1", (vm, a) -> split(vm, a, true));
    type.method("partition", (vm, self, part) -> partition(self, part, false));
    type.method("rpartition", (vm, self, part) -> partition(self, part, true));
    type.method(
        "splitlines",
        "self, keepends=False",
        (vm, a) ->
            StrMethods.parts(
                a[0],
                TextOps.lines(
                    StrMethods.text(a[0]),
                    Conversion.toBig(vm, a[1]).signum() != 0,
                    TextRules::isLineBreak)));
  }

  private static String part(PyObject value) {
    if (value instanceof PyStr text) {
      return text.value;
    }
    throw Raise.typeError("must be str, not %s", value.type().name());
  }

  /** Where a range of code points begins and ends in UTF-16 units; null if it is outside. */
  private static int[] range(Vm vm, PyObject[] a) {
    PyStr text = (PyStr) a[0];
    int length = text.length();
    int start = SliceRange.bound(vm, a[2], length, 0);
    int end = Math.min(length, SliceRange.bound(vm, a[3], length, length));
    if (start > end) {
      return null;
    }
    if (text.isBmp()) {
      return new int[] {start, end};
    }
    int from = text.value.offsetByCodePoints(0, start);
    return new int[] {from, text.value.offsetByCodePoints(from, end - start)};
  }

  private static int find(Vm vm, PyObject[] a, boolean last) {
    String part = part(a[1]);
    int[] range = range(vm, a);
    if (range == null) {
      return -1;
    }
    String text = StrMethods.text(a[0]);
    int at = last ? text.lastIndexOf(part, range[1] - part.length()) : text.indexOf(part, range[0]);
    if (at < range[0] || at + part.length() > range[1]) {
      return -1;
    }
    return ((PyStr) a[0]).isBmp() ? at : text.codePointCount(0, at);
  }

  private static PyObject found(int index) {
    if (index < 0) {
      throw Raise.valueError("substring not found");
    }
    return PyInt.of(index);
  }

  private static int count(Vm vm, PyObject[] a) {
    String part = part(a[1]);
    int[] range = range(vm, a);
    return range == null
        ? 0
        : TextOps.count(StrMethods.text(a[0]).substring(range[0], range[1]), part);
  }

  private static boolean matches(Vm vm, PyObject[] a, boolean atStart) {
    String name = atStart ? "startswith" : "endswith";
    PyObject[] parts = {a[1]};
    if (a[1] instanceof PyTuple several) {
      parts = several.items;
    } else if (!(a[1] instanceof PyStr)) {
      throw Raise.typeError(
          "%s first arg must be str or a tuple of str, not %s", name, a[1].type().name());
    }
    int[] range = range(vm, a);
    String text = StrMethods.text(a[0]);
    for (PyObject each : parts) {
      if (!(each instanceof PyStr)) {
        throw Raise.typeError(
            "tuple for %s must only contain str, not %s", name, each.type().name());
      }
      if (range == null) {
        continue;
      }
      String part = StrMethods.text(each);
      int at = atStart ? range[0] : range[1] - part.length();
      if (at >= range[0] && at + part.length() <= range[1] && text.startsWith(part, at)) {
        return true;
      }
    }
    return false;
  }

  private static PyObject replace(Vm vm, PyObject[] a) {
    String old = Conversion.text(a[1], "replace() argument 1");
    String replacement = Conversion.text(a[2], "replace() argument 2");
    int most = count(vm, a[3]);
    String text = StrMethods.text(a[0]);
    if (replacement.length() > old.length()) {
      long times = TextOps.count(text, old);
      vm.checkSize(text.length() + times * (replacement.length() - old.length()));
    }
    return StrMethods.changed(a[0], TextOps.replace(text, old, replacement, most));
  }

  /** A number of times, cut to what an int holds. */
  static int count(Vm vm, PyObject value) {
    return (int) Math.max(-1, Math.min(Integer.MAX_VALUE, Conversion.clampedIndex(vm, value)));
  }

  private static PyObject split(Vm vm, PyObject[] a, boolean fromEnd) {
    String text = StrMethods.text(a[0]);
    int most = count(vm, a[2]);
    if (a[1] == PyNone.NONE) {
      return StrMethods.parts(
          a[0],
          fromEnd
              ? TextOps.splitFromEnd(text, most, TextRules::isSpace)
              : TextOps.split(text, most, TextRules::isSpace));
    }
    if (!(a[1] instanceof PyStr)) {
      throw Raise.typeError("must be str or None, not %s", a[1].type().name());
    }
    String separator = separator(StrMethods.text(a[1]));
    return StrMethods.parts(
        a[0],
        fromEnd
            ? TextOps.splitFromEnd(text, separator, most)
            : TextOps.split(text, separator, most));
  }

  /** A separator must not be empty. */
  static String separator(String text) {
    if (text.isEmpty()) {
      throw Raise.valueError("empty separator");
    }
    return text;
  }

  private static PyObject partition(PyObject self, PyObject part, boolean last) {
    String[] parts = TextOps.partition(StrMethods.text(self), separator(part(part)), last);
    return new PyTuple(
        StrMethods.changed(self, parts[0]), PyStr.of(parts[1]), StrMethods.changed(self, parts[2]));
  }
}
