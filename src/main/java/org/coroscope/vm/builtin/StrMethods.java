package org.coroscope.vm.builtin;

import java.util.List;
import org.coroscope.vm.Disposal;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.IteratorTypes;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PySlice;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyStrInstance;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Arithmetic;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.SliceRange;

/** The type {@code str}: what makes it a sequence and a value. The methods are in other classes. */
final class StrMethods {
  private StrMethods() {}

  static void install() {
    TypeBuilder type = TypeBuilder.of(Types.STR);
    type.constructor("cls, object=?, encoding=?, errors=?", StrMethods::construct);
    installValue(type);
    installSequence(type);
    StrSearch.install(type);
    StrShape.install(type);
    StrKinds.install(type);
    type.method(
        "encode",
        "self, encoding='utf-8', errors='strict'",
        (vm, a) ->
            new PyBytes(
                Codecs.encode(
                    text(a[0]),
                    Conversion.text(a[1], "encode() argument 'encoding'"),
                    Conversion.text(a[2], "encode() argument 'errors'"))));
    type.rawMethod(
        "format",
        (vm, arguments, names) ->
            PyStr.of(StrFormat.format(vm, text(arguments[0]), arguments, names)));
    type.method(
        "format_map",
        (vm, self, mapping) -> PyStr.of(StrFormat.formatMap(vm, text(self), mapping)));
  }

  static String text(PyObject self) {
    return ((PyStr) self).value;
  }

  private static PyObject construct(Vm vm, PyObject[] a) {
    PyType cls = Construct.subtype(a[0], Types.STR);
    PyStr value;
    if (a[1] == null) {
      value = PyStr.EMPTY;
    } else if (a[2] == null && a[3] == null) {
      value = Conversion.str(vm, a[1]);
      Disposal.lookedAt(vm, a[1]);
    } else {
      if (a[1] instanceof PyStr) {
        throw Raise.typeError("decoding str is not supported");
      }
      byte[] bytes = ByteText.bytesOrNull(a[1]);
      if (bytes == null) {
        throw Raise.typeError(
            "decoding to str: need a bytes-like object, %s found", a[1].type().name());
      }
      value =
          PyStr.of(
              Codecs.decode(
                  bytes,
                  a[2] == null ? "utf-8" : Conversion.text(a[2], "str() argument 'encoding'"),
                  a[3] == null ? "strict" : Conversion.text(a[3], "str() argument 'errors'")));
    }
    return cls == Types.STR ? value : new PyStrInstance(cls, value);
  }

  private static void installValue(TypeBuilder type) {
    type.special(Special.HASH, (vm, self) -> PyInt.of(((PyStr) self).hash()));
    type.special(Special.REPR, (vm, self) -> PyStr.of(TextRules.repr(text(self))));
    type.special(Special.STR, (vm, self) -> plain((PyStr) self));
    type.special(
        Special.FORMAT,
        (vm, self, spec) -> {
          String format = Conversion.text(spec, "__format__() argument");
          return format.isEmpty()
              ? Conversion.str(vm, self)
              : PyStr.of(NumberFormat.text(vm, text(self), format, self.type().name()));
        });
    for (Comparison.Operator op : Comparison.Operator.values()) {
      type.special(
          Special.valueOf(op.name()),
          (vm, self, other) ->
              other instanceof PyStr b
                  ? PyBool.of(op.accepts(compare(text(self), b.value)))
                  : PyNotImplemented.NOT_IMPLEMENTED);
    }
    type.special(
        Special.MOD,
        (vm, self, values) -> changed(self, PercentFormat.text(vm, text(self), values)));
    type.special(
        Special.RMOD,
        (vm, self, format) ->
            format instanceof PyStr left
                ? PyStr.of(PercentFormat.text(vm, left.value, self))
                : PyNotImplemented.NOT_IMPLEMENTED);
    type.method("__getnewargs__", (vm, self) -> new PyTuple(plain((PyStr) self)));
  }

  /** What a method made of a string: the string itself where nothing has changed, as in CPython. */
  static PyStr changed(PyObject self, String result) {
    return result.equals(text(self)) ? plain((PyStr) self) : PyStr.of(result);
  }

  /** A string of the built-in type itself. */
  static PyStr plain(PyStr self) {
    return self.getClass() == PyStr.class ? self : PyStr.of(self.value);
  }

  /** Orders by code point, which UTF-16 units do not where surrogates meet the last units. */
  static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean highX = Character.isSurrogate(x);
        boolean highY = Character.isSurrogate(y);
        return highX != highY ? (highX ? 1 : -1) : Character.compare(x, y);
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  private static void installSequence(TypeBuilder type) {
    type.special(Special.LEN, (vm, self) -> PyInt.of(((PyStr) self).length()));
    type.special(Special.GETITEM, StrMethods::item);
    type.special(
        Special.CONTAINS,
        (vm, self, part) -> {
          if (!(part instanceof PyStr text)) {
            throw Raise.typeError(
                "'in <string>' requires string as left operand, not %s", part.type().name());
          }
          return PyBool.of(text(self).contains(text.value));
        });
    type.special(
        Special.ADD,
        (vm, self, other) ->
            other instanceof PyStr b
                ? Arithmetic.concat(vm, (PyStr) self, b)
                : PyNotImplemented.NOT_IMPLEMENTED);
    type.special(Special.MUL, StrMethods::repeat);
    type.special(Special.RMUL, StrMethods::repeat);
    type.special(Special.ITER, (vm, self) -> new StrIterator((PyStr) self));
  }

  private static PyObject repeat(Vm vm, PyObject self, PyObject count) {
    if (count.type().special(Special.INDEX) == null) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return changed(self, repeated(vm, text(self), count, "string is"));
  }

  /**
   * Text repeated so many times; shared with bytes. What is repeated stands in the message; null
   * for a bytearray, which has none.
   */
  static String repeated(Vm vm, String text, PyObject count, String what) {
    PyInt number = Conversion.index(vm, count);
    if (!number.isSmall()) {
      throw Raise.overflowError("cannot fit 'int' into an index-sized integer");
    }
    long times = Math.max(0, number.value);
    if (text.isEmpty() || times == 0) {
      return "";
    }
    if (Math.multiplyHigh(times, text.length()) != 0 || times * text.length() < 0) {
      throw what == null
          ? Raise.of(Types.MEMORY_ERROR)
          : Raise.overflowError("repeated %s too long", what);
    }
    vm.checkSize(times * text.length());
    return text.repeat((int) times);
  }

  private static PyObject item(Vm vm, PyObject self, PyObject key) {
    PyStr text = (PyStr) self;
    int length = text.length();
    if (key instanceof PySlice slice) {
      SliceRange range = SliceRange.of(vm, slice, length);
      if (range.step() == 1) {
        if (range.count() == length) {
          return plain(text);
        }
        return text.slice(range.start(), range.stop());
      }
      int[] points = text.isBmp() ? null : text.value.codePoints().toArray();
      StringBuilder picked = new StringBuilder(range.count());
      int at = range.start();
      for (int i = 0; i < range.count(); i++, at += range.step()) {
        if (points == null) {
          picked.append(text.value.charAt(at));
        } else {
          picked.appendCodePoint(points[at]);
        }
      }
      return PyStr.of(picked.toString());
    }
    if (key.type().special(Special.INDEX) == null) {
      throw Raise.typeError("string indices must be integers, not '%s'", key.type().name());
    }
    PyInt number = Conversion.index(vm, key);
    if (!number.isSmall()) {
      throw Raise.indexError("cannot fit '%s' into an index-sized integer", key.type().name());
    }
    long index = number.value < 0 ? number.value + length : number.value;
    if (index < 0 || index >= length) {
      throw Raise.indexError("string index out of range");
    }
    return PyStr.ofCodePoint(text.codePointAt((int) index));
  }

  /** A list of the parts of a string. */
  static PyList parts(PyObject whole, List<String> parts) {
    PyObject[] items = new PyObject[parts.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = changed(whole, parts.get(i));
    }
    return new PyList(items);
  }

  /** Walks the code points of a string. */
  private static final class StrIterator extends PyIterator {
    private static final PyType TYPE = IteratorTypes.hinted("str_iterator");
    private static final PyType ASCII = IteratorTypes.hinted("str_ascii_iterator");

    private final String text;
    private int at;

    StrIterator(PyStr text) {
      this.text = text.value;
    }

    @Override
    public PyObject next(Vm vm) {
      if (at >= text.length()) {
        return null;
      }
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      return PyStr.ofCodePoint(c);
    }

    @Override
    public long lengthHint(Vm vm) {
      return text.codePointCount(at, text.length());
    }

    @Override
    public PyType type() {
      return text.chars().allMatch(c -> c < 128) ? ASCII : TYPE;
    }
  }
}
