package org.coroscope.vm.builtin;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** What {@code UnicodeDecodeError} and its like carry, and how they read. */
final class UnicodeErrors {
  private static final String[] NAMES = {"encoding", "object", "start", "end", "reason"};

  private UnicodeErrors() {}

  static void install() {
    install(Types.UNICODE_DECODE_ERROR);
    install(Types.UNICODE_ENCODE_ERROR);
    install(Types.UNICODE_TRANSLATE_ERROR);
  }

  private static void install(PyType type) {
    TypeBuilder builder = TypeBuilder.of(type);
    builder.special(
        Special.INIT,
        "self, *args",
        (vm, a) -> {
          PyBaseException self = (PyBaseException) a[0];
          self.args = Conversion.tuple(vm, a[1]);
          int wanted = names(type).length;
          if (self.args.items.length != wanted) {
            throw Raise.typeError(
                "function takes exactly %d arguments (%d given)", wanted, self.args.items.length);
          }
          checkTypes(vm, self);
          fill(self);
          return PyNone.NONE;
        });
    builder.special(Special.STR, (vm, self) -> message(vm, (PyBaseException) self));
    for (String name : names(type)) {
      ExceptionMethods.detail(builder, name);
    }
  }

  private static String[] names(PyType type) {
    return type.isSubtypeOf(Types.UNICODE_TRANSLATE_ERROR)
        ? new String[] {"object", "start", "end", "reason"}
        : NAMES;
  }

  private static void checkTypes(Vm vm, PyBaseException self) {
    PyObject[] args = self.args.items;
    String[] names = names(self.type());
    for (int i = 0; i < args.length; i++) {
      boolean number = names[i].equals("start") || names[i].equals("end");
      if (number) {
        Conversion.index(vm, args[i]);
      } else if (names[i].equals("object") && self.type().isSubtypeOf(Types.UNICODE_DECODE_ERROR)) {
        ByteText.bytesOf(args[i]);
      } else if (!(args[i] instanceof PyStr)) {
        throw Raise.typeError("argument %d must be str, not %s", i + 1, args[i].type().name());
      }
    }
  }

  /** Sets the attributes from the arguments. */
  static void fill(PyBaseException exception) {
    String[] names = names(exception.type());
    for (int i = 0; i < names.length; i++) {
      exception.with(names[i], exception.args.items[i]);
    }
  }

  private static PyObject message(Vm vm, PyBaseException self) {
    PyObject object = attribute(self, "object");
    if (object == null) {
      return PyStr.EMPTY;
    }
    long start = number(self, "start");
    long end = number(self, "end");
    String reason = Conversion.str(vm, attribute(self, "reason")).value;
    boolean decoding = self.type().isSubtypeOf(Types.UNICODE_DECODE_ERROR);
    StringBuilder text = new StringBuilder();
    if (names(self.type()) == NAMES) {
      text.append('\'').append(Conversion.str(vm, attribute(self, "encoding")).value);
      text.append("' codec ");
    }
    text.append("can't ");
    text.append(
        decoding
            ? "decode byte"
            : names(self.type()) == NAMES ? "encode character" : "translate character");
    if (end == start + 1) {
      text.append(' ');
      if (decoding) {
        TextRules.hex(text.append("0x"), ByteText.bytesOf(object)[(int) start] & 255, 2);
      } else {
        TextRules.escape(text.append('\''), ((PyStr) object).codePointAt((int) start));
        text.append('\'');
      }
      text.append(" in position ").append(start);
    } else {
      text.append("s in position ").append(start).append('-').append(end - 1);
    }
    return PyStr.of(text.append(": ").append(reason).toString());
  }

  private static PyObject attribute(PyBaseException self, String name) {
    return self.detail(name);
  }

  private static long number(PyBaseException self, String name) {
    return attribute(self, name) instanceof PyInt value ? value.value : 0;
  }
}
