package org.coroscope.vm.builtin;

import java.util.function.IntPredicate;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.SliceRange;

/** Methods of {@code bytes} and {@code bytearray} that look for parts, replace, split and cut. */
final class BytesSearch {
  private static final String RANGE = "self, sub, start=None, end=None, /, ()";

  private BytesSearch() {}

  static void install(TypeBuilder type, BytesMethods.Maker maker) {
    type.method("find", RANGE, (vm, a) -> PyInt.of(find(vm, a, false)));
    type.method("rfind", RANGE, (vm, a) -> PyInt.of(find(vm, a, true)));
    type.method("index", RANGE, (vm, a) -> found(find(vm, a, false)));
    type.method("rindex", RANGE, (vm, a) -> found(find(vm, a, true)));
    type.method("count", RANGE, BytesSearch::count);
    type.method("startswith", RANGE, (vm, a) -> PyBool.of(matches(vm, a, true)));
    type.method("endswith", RANGE, (vm, a) -> PyBool.of(matches(vm, a, false)));
    type.method(
        "replace",
        "self, old, new, count=-1, /",
        (vm, a) -> {
          String text = BytesMethods.text(a[0]);
          String old = bytes(a[1]);
          String replacement = bytes(a[2]);
          if (replacement.length() > old.length()) {
            long times = TextOps.count(text, old);
            vm.checkSize(text.length() + times * (replacement.length() - old.length()));
          }
          return maker.of(TextOps.replace(text, old, replacement, StrSearch.count(vm, a[3])));
        });
    type.method(
        "removeprefix",
        (vm, self, prefix) -> {
          String text = BytesMethods.text(self);
          String part = bytes(prefix);
          return maker.of(text.startsWith(part) ? text.substring(part.length()) : text);
        });
    type.method(
        "removesuffix",
        (vm, self, suffix) -> {
          String text = BytesMethods.text(self);
          String part = bytes(suffix);
          return maker.of(
              text.endsWith(part) ? text.substring(0, text.length() - part.length()) : text);
        });
    type.method("split", "self, sep=None, maxsplit=-1", (vm, a) -> split(vm, a, maker, false));
    type.method("rsplit", "self, sep=None, maxsplit=-1", (vm, a) -> split(vm, a, maker, true));
    type.method("partition", (vm, self, part) -> partition(self, part, maker, false));
    type.method("rpartition", (vm, self, part) -> partition(self, part, maker, true));
    type.method(
        "splitlines",
        "self, keepends=False",
        (vm, a) ->
            maker.list(
                TextOps.lines(
                    BytesMethods.text(a[0]),
                    Conversion.toBig(vm, a[1]).signum() != 0,
                    c -> c == '\n' || c == '\r')));
    type.method("strip", "self, bytes=None, /", (vm, a) -> strip(a, maker, true, true));
    type.method("lstrip", "self, bytes=None, /", (vm, a) -> strip(a, maker, true, false));
    type.method("rstrip", "self, bytes=None, /", (vm, a) -> strip(a, maker, false, true));
  }

  /** White space among bytes is that of ASCII only. */
  static boolean isSpace(int c) {
    return c == ' ' || c >= 9 && c <= 13;
  }

  private static String bytes(PyObject value) {
    return ByteText.latin1(ByteText.bytesOf(value));
  }

  /** What to look for: bytes, or a number as one of them. */
  static String part(Vm vm, PyObject value, boolean forContains) {
    byte[] bytes = ByteText.bytesOrNull(value);
    if (bytes != null) {
      return ByteText.latin1(bytes);
    }
    if (value.type().special(Special.INDEX) == null) {
      throw forContains
          ? Raise.typeError("a bytes-like object is required, not '%s'", value.type().name())
          : Raise.typeError(
              "argument should be integer or bytes-like object, not '%s'", value.type().name());
    }
    return String.valueOf((char) (BytesNew.one(vm, value, "byte") & 255));
  }

  private static int find(Vm vm, PyObject[] a, boolean last) {
    String part = part(vm, a[1], false);
    String text = BytesMethods.text(a[0]);
    int start = SliceRange.bound(vm, a[2], text.length(), 0);
    int end = Math.min(text.length(), SliceRange.bound(vm, a[3], text.length(), text.length()));
    if (start > end) {
      return -1;
    }
    int at = last ? text.lastIndexOf(part, end - part.length()) : text.indexOf(part, start);
    return at < start || at + part.length() > end ? -1 : at;
  }

  private static PyObject found(int index) {
    if (index < 0) {
      throw Raise.valueError("subsection not found");
    }
    return PyInt.of(index);
  }

  private static PyObject count(Vm vm, PyObject[] a) {
    String part = part(vm, a[1], false);
    String text = BytesMethods.text(a[0]);
    int start = SliceRange.bound(vm, a[2], text.length(), 0);
    int end = Math.min(text.length(), SliceRange.bound(vm, a[3], text.length(), text.length()));
    return PyInt.of(start > end ? 0 : TextOps.count(text.substring(start, end), part));
  }

  private static boolean matches(Vm vm, PyObject[] a, boolean atStart) {
    String name = atStart ? "startswith" : "endswith";
    PyObject[] parts = a[1] instanceof PyTuple several ? several.items : new PyObject[] {a[1]};
    String text = BytesMethods.text(a[0]);
    int start = SliceRange.bound(vm, a[2], text.length(), 0);
    int end = Math.min(text.length(), SliceRange.bound(vm, a[3], text.length(), text.length()));
    for (PyObject each : parts) {
      byte[] bytes = ByteText.bytesOrNull(each);
      if (bytes == null) {
        throw a[1] instanceof PyTuple
            ? Raise.typeError("a bytes-like object is required, not '%s'", each.type().name())
            : Raise.typeError(
                "%s first arg must be bytes or a tuple of bytes, not %s", name, each.type().name());
      }
      String part = ByteText.latin1(bytes);
      int at = atStart ? start : end - part.length();
      if (start <= end && at >= start && at + part.length() <= end && text.startsWith(part, at)) {
        return true;
      }
    }
    return false;
  }

  private static PyObject split(Vm vm, PyObject[] a, BytesMethods.Maker maker, boolean fromEnd) {
    String text = BytesMethods.text(a[0]);
    int most = StrSearch.count(vm, a[2]);
    if (a[1] == PyNone.NONE) {
      return maker.list(
          fromEnd
              ? TextOps.splitFromEnd(text, most, BytesSearch::isSpace)
              : TextOps.split(text, most, BytesSearch::isSpace));
    }
    String separator = StrSearch.separator(bytes(a[1]));
    return maker.list(
        fromEnd
            ? TextOps.splitFromEnd(text, separator, most)
            : TextOps.split(text, separator, most));
  }

  private static PyObject partition(
      PyObject self, PyObject part, BytesMethods.Maker maker, boolean last) {
    String[] parts =
        TextOps.partition(BytesMethods.text(self), StrSearch.separator(bytes(part)), last);
    return new PyTuple(maker.of(parts[0]), maker.of(parts[1]), maker.of(parts[2]));
  }

  private static PyObject strip(
      PyObject[] a, BytesMethods.Maker maker, boolean left, boolean right) {
    IntPredicate accepted = BytesSearch::isSpace;
    if (a[1] != PyNone.NONE) {
      String chars = bytes(a[1]);
      accepted = c -> chars.indexOf(c) >= 0;
    }
    return maker.of(TextOps.strip(BytesMethods.text(a[0]), accepted, left, right));
  }
}
