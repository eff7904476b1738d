package org.coroscope.vm.builtin;

import java.io.ByteArrayOutputStream;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Items;
import org.coroscope.vm.op.Iteration;

/** Methods of {@code bytes} and {@code bytearray} that join, pad, translate, and know ASCII. */
final class BytesShape {
  private BytesShape() {}

  static void install(TypeBuilder type, BytesMethods.Maker maker, String name) {
    type.method("join", (vm, self, parts) -> maker.of(join(vm, BytesMethods.text(self), parts)));
    pad(type, "center", maker);
    pad(type, "ljust", maker);
    pad(type, "rjust", maker);
    type.method(
        "zfill",
        (vm, self, width) ->
            maker.of(
                TextOps.zeroFill(
                    BytesMethods.text(self), width(vm, width) - BytesMethods.length(self))));
    type.method(
        "expandtabs",
        "self, tabsize=8",
        (vm, a) -> {
          int size = Conversion.toInt(vm, a[1]);
          String text = BytesMethods.text(a[0]);
          vm.checkSize(text.length() + Math.max(0L, size) * TextOps.count(text, "\t"));
          return maker.of(TextOps.expandTabs(text, size));
        });
    type.method("translate", "self, table, /, delete=?", (vm, a) -> translate(a, maker));
    type.staticMethod("maketrans", "frm, to, /", (vm, a) -> makeTable(a));
    type.method("hex", "self, sep=?, bytes_per_sep=1", BytesShape::hex);
    type.classMethod(
        "fromhex",
        "cls, string, /",
        (vm, a) -> {
          PyObject value = maker.make(fromHex(a[1]));
          return a[0] == value.type() ? value : vm.call(a[0], value);
        });
    installKinds(type, maker);
  }

  private static int width(Vm vm, PyObject value) {
    long width = Conversion.toLong(vm, value);
    vm.checkSize(width);
    return (int) Math.max(0, width);
  }

  private static void pad(TypeBuilder type, String name, BytesMethods.Maker maker) {
    type.method(
        name,
        "self, width, fillchar=?, /",
        (vm, a) -> {
          String text = BytesMethods.text(a[0]);
          int width = width(vm, a[1]);
          String fill = fill(a[2], name);
          int missing = Math.max(0, width - text.length());
          return maker.of(
              switch (name) {
                case "center" -> TextOps.center(text, text.length(), width, fill);
                case "ljust" -> text + fill.repeat(missing);
                default -> fill.repeat(missing) + text;
              });
        });
  }

  private static String fill(PyObject value, String name) {
    if (value == null) {
      return " ";
    }
    byte[] bytes = ByteText.bytesOrNull(value);
    if (bytes == null || bytes.length != 1) {
      throw Raise.badArgument(name + "() argument 2", "a byte string of length 1", value);
    }
    return ByteText.latin1(bytes);
  }

  private static String join(Vm vm, String separator, PyObject parts) {
    if (parts.type().special(Special.ITER) == null
        && parts.type().special(Special.GETITEM) == null) {
      throw Raise.typeError("can only join an iterable");
    }
    PyObject[] items = Iteration.toArray(vm, parts);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < items.length; i++) {
      byte[] bytes = ByteText.bytesOrNull(items[i]);
      if (bytes == null) {
        throw Raise.typeError(
            "sequence item %d: expected a bytes-like object, %s found", i, items[i].type().name());
      }
      text.append(i > 0 ? separator : "").append(ByteText.latin1(bytes));
      vm.checkSize(text.length());
    }
    return text.toString();
  }

  private static PyObject translate(PyObject[] a, BytesMethods.Maker maker) {
    byte[] table = null;
    if (a[1] != PyNone.NONE) {
      table = ByteText.bytesOf(a[1]);
      if (table.length != 256) {
        throw Raise.valueError("translation table must be 256 characters long");
      }
    }
    String deleted = a[2] == null ? "" : ByteText.latin1(ByteText.bytesOf(a[2]));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte b : ByteText.bytesOrNull(a[0])) {
      if (deleted.indexOf(b & 255) < 0) {
        out.write(table == null ? b : table[b & 255]);
      }
    }
    return maker.make(out.toByteArray());
  }

  private static PyObject makeTable(PyObject[] a) {
    byte[] from = ByteText.bytesOf(a[0]);
    byte[] to = ByteText.bytesOf(a[1]);
    if (from.length != to.length) {
      throw Raise.valueError("maketrans arguments must have same length");
    }
    byte[] table = new byte[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) i;
    }
    for (int i = 0; i < from.length; i++) {
      table[from[i] & 255] = to[i];
    }
    return new PyBytes(table);
  }

  /**
   * {@code bytes.hex}; the arguments are the bytes, the separator or null, and the group's size.
   */
  static PyObject hex(Vm vm, PyObject[] a) {
    byte[] bytes = ByteText.bytesOrNull(a[0]);
    String separator = "";
    if (a[1] != null) {
      byte[] given = ByteText.bytesOrNull(a[1]);
      if (given == null && !(a[1] instanceof PyStr)) {
        Items.length(vm, a[1]);
        throw Raise.typeError("sep must be str or bytes.");
      }
      separator = given == null ? ((PyStr) a[1]).value : ByteText.latin1(given);
      if (separator.length() != 1) {
        throw Raise.valueError("sep must be length 1.");
      }
      if (separator.charAt(0) > 127) {
        throw Raise.valueError("sep must be ASCII.");
      }
    }
    int group = Conversion.toInt(vm, a[2]);
    int size = Math.abs(group);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bytes.length; i++) {
      int place = group > 0 ? bytes.length - i : i;
      if (i > 0 && size > 0 && place % size == 0) {
        text.append(separator);
      }
      TextRules.hex(text, bytes[i] & 255, 2);
    }
    return PyStr.of(text.toString());
  }

  private static byte[] fromHex(PyObject value) {
    if (!(value instanceof PyStr)) {
      throw Raise.badArgument("fromhex() argument", "str", value);
    }
    String text = ((PyStr) value).value;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = 0;
    while (at < text.length()) {
      if (BytesSearch.isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      for (int i = at; i < at + 2; i++) {
        if (i >= text.length() || text.charAt(i) > 127 || Character.digit(text.charAt(i), 16) < 0) {
          throw Raise.valueError("non-hexadecimal number found in fromhex() arg at position %d", i);
        }
      }
      out.write(Integer.parseInt(text.substring(at, at + 2), 16));
      at += 2;
    }
    return out.toByteArray();
  }

  private static boolean isUpper(int c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isLower(int c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isLetter(int c) {
    return isUpper(c) || isLower(c);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static void installKinds(TypeBuilder type, BytesMethods.Maker maker) {
    each(type, "isalpha", BytesShape::isLetter);
    each(type, "isdigit", BytesShape::isDigit);
    each(type, "isalnum", c -> isLetter(c) || isDigit(c));
    each(type, "isspace", BytesSearch::isSpace);
    type.method(
        "isascii", (vm, self) -> PyBool.of(BytesMethods.text(self).chars().allMatch(c -> c < 128)));
    type.method("isupper", (vm, self) -> PyBool.of(isCase(BytesMethods.text(self), true)));
    type.method("islower", (vm, self) -> PyBool.of(isCase(BytesMethods.text(self), false)));
    type.method("istitle", (vm, self) -> PyBool.of(isTitle(BytesMethods.text(self))));
    map(type, "upper", maker, c -> isLower(c) ? c - 32 : c);
    map(type, "lower", maker, c -> isUpper(c) ? c + 32 : c);
    map(type, "swapcase", maker, c -> isLetter(c) ? c ^ 32 : c);
    type.method("capitalize", (vm, self) -> maker.make(titled(ByteText.bytesOrNull(self), true)));
    type.method("title", (vm, self) -> maker.make(titled(ByteText.bytesOrNull(self), false)));
  }

  private static void each(TypeBuilder type, String name, IntPredicate kind) {
    type.method(
        name,
        (vm, self) -> {
          String text = BytesMethods.text(self);
          return PyBool.of(!text.isEmpty() && text.chars().allMatch(kind));
        });
  }

  private static void map(
      TypeBuilder type, String name, BytesMethods.Maker maker, IntUnaryOperator change) {
    type.method(
        name,
        (vm, self) -> {
          byte[] bytes = ByteText.bytesOrNull(self).clone();
          for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) change.applyAsInt(bytes[i] & 255);
          }
          return maker.make(bytes);
        });
  }

  private static boolean isCase(String text, boolean upper) {
    return text.chars().anyMatch(upper ? BytesShape::isUpper : BytesShape::isLower)
        && text.chars().noneMatch(upper ? BytesShape::isLower : BytesShape::isUpper);
  }

  private static boolean isTitle(String text) {
    boolean any = false;
    boolean afterLetter = false;
    for (char c : text.toCharArray()) {
      if (isLetter(c) && isUpper(c) == afterLetter) {
        return false;
      }
      any |= isLetter(c);
      afterLetter = isLetter(c);
    }
    return any;
  }

  /** Upper case where a word (or, if only one, the whole) begins; lower case elsewhere. */
  private static byte[] titled(byte[] source, boolean onlyFirst) {
    byte[] bytes = source.clone();
    boolean afterLetter = false;
    for (int i = 0; i < bytes.length; i++) {
      int c = bytes[i] & 255;
      boolean first = onlyFirst ? i == 0 : !afterLetter;
      if (isLetter(c)) {
        bytes[i] = (byte) (first ? c & ~32 : c | 32);
      }
      afterLetter = isLetter(c);
    }
    return bytes;
  }
}
