package org.coroscope.library;

import org.coroscope.library.regex.Regex;
import org.coroscope.library.regex.RegexError;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.builtin.ByteText;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;

/** What the parts of {@code re} share: strings and bytes seen alike, errors, limits. */
final class ReTexts {
  /** {@code re.error}. */
  static final PyType ERROR =
      TypeBuilder.named("error", Types.EXCEPTION)
          .module("re")
          .layout(Types.BASE_EXCEPTION)
          .instancesHaveDict()
          .special(
              Special.INIT,
              "self, msg, pattern=None, pos=None",
              (vm, a) -> {
                int position = a[3] instanceof PyInt number ? (int) number.value : -1;
                describe((PyBaseException) a[0], ((PyStr) a[1]).value, a[2], position);
                return PyNone.NONE;
              })
          .build();

  private ReTexts() {}

  /** The text of a string, or of bytes with one character for each; null for anything else. */
  static String textOrNull(PyObject value) {
    if (value instanceof PyStr text) {
      return text.value;
    }
    byte[] bytes = ByteText.bytesOrNull(value);
    return bytes == null ? null : ByteText.latin1(bytes);
  }

  /** The text to search, which must be of the pattern's kind. */
  static String subject(PyObject value, boolean bytes) {
    String text = textOrNull(value);
    if (text == null) {
      throw Raise.typeError("expected string or bytes-like object, got '%s'", value.type().name());
    }
    if (bytes && value instanceof PyStr) {
      throw Raise.typeError("cannot use a bytes pattern on a string-like object");
    }
    if (!bytes && !(value instanceof PyStr)) {
      throw Raise.typeError("cannot use a string pattern on a bytes-like object");
    }
    return text;
  }

  /** A result of the pattern's kind. */
  static PyObject wrap(String text, boolean bytes) {
    return bytes ? new PyBytes(ByteText.bytes(text)) : PyStr.of(text);
  }

  /** Ends matching that takes too long, as all the rest of a program that does. */
  static Regex.Watch watch(Vm vm) {
    return new Regex.Watch() {
      @Override
      public void tick() {
        for (int i = 0; i < 64; i++) {
          vm.spend();
        }
      }

      @Override
      public void grown(long size) {
        vm.checkSize(size / 4);
      }
    };
  }

  /** The guest's error for a malformed pattern or template. */
  static PyRaise error(RegexError error, PyObject pattern) {
    PyBaseException exception = new PyBaseException(ERROR);
    describe(exception, error.getMessage(), pattern, error.position());
    return exception.raise();
  }

  private static void describe(
      PyBaseException exception, String message, PyObject pattern, int position) {
    String text = textOrNull(pattern);
    String full = message;
    PyDict attributes = exception.attributesForWriting();
    attributes.put(PyStr.intern("msg"), PyStr.of(message));
    attributes.put(PyStr.intern("pattern"), pattern);
    attributes.put(PyStr.intern("pos"), position < 0 ? PyNone.NONE : PyInt.of(position));
    PyObject line = PyNone.NONE;
    PyObject column = PyNone.NONE;
    if (text != null && position >= 0) {
      int unit =
          text.offsetByCodePoints(0, Math.min(position, text.codePointCount(0, text.length())));
      int lineStart = text.lastIndexOf('\n', unit - 1) + 1;
      long lineNumber = text.substring(0, unit).chars().filter(c -> c == '\n').count() + 1;
      line = PyInt.of(lineNumber);
      column = PyInt.of(unit - lineStart + 1L);
      full += " at position " + position;
      if (text.indexOf('\n') >= 0) {
        full += " (line " + lineNumber + ", column " + (unit - lineStart + 1) + ")";
      }
    }
    attributes.put(PyStr.intern("lineno"), line);
    attributes.put(PyStr.intern("colno"), column);
    exception.args = new PyTuple(PyStr.of(full));
  }
}
