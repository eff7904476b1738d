package org.coroscope.vm.builtin;

import java.io.ByteArrayOutputStream;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;

/** What {@code bytes(...)} and {@code bytearray(...)} make of their arguments. */
final class BytesNew {
  private BytesNew() {}

  /**
   * The contents for the arguments of a constructor.
   *
   * @param source null if not given, as the others
   * @param name of the constructor, for messages
   */
  static byte[] construct(Vm vm, PyObject source, PyObject encoding, PyObject errors, String name) {
    if (source instanceof PyStr text) {
      if (encoding == null) {
        if (errors != null) {
          throw Raise.typeError("string argument without an encoding");
        }
        throw Raise.typeError("string argument without an encoding");
      }
      return Codecs.encode(
          text.value,
          Conversion.text(encoding, name + "() argument 'encoding'"),
          errors == null ? "strict" : Conversion.text(errors, name + "() argument 'errors'"));
    }
    if (encoding != null || errors != null) {
      throw Raise.typeError(
          encoding != null
              ? "encoding without a string argument"
              : "errors without a string argument");
    }
    if (source == null) {
      return new byte[0];
    }
    PyObject method = source.type().special(Special.BYTES);
    if (method != null && ByteText.bytesOrNull(source) == null) {
      PyObject result = vm.callSpecial(method, source);
      byte[] bytes = ByteText.bytesOrNull(result);
      if (bytes == null) {
        throw Raise.typeError("__bytes__ returned non-bytes (type %s)", result.type().name());
      }
      return bytes.clone();
    }
    if (source instanceof PyInt || source.type().special(Special.INDEX) != null) {
      return zeros(vm, source);
    }
    byte[] bytes = ByteText.bytesOrNull(source);
    return bytes != null ? bytes.clone() : fromIterable(vm, source, name);
  }

  private static byte[] zeros(Vm vm, PyObject source) {
    PyInt count = Conversion.index(vm, source);
    if (!count.isSmall()) {
      throw Raise.overflowError("cannot fit 'int' into an index-sized integer");
    }
    if (count.value < 0) {
      throw Raise.valueError("negative count");
    }
    vm.checkSize(count.value);
    return new byte[(int) count.value];
  }

  /** A bytes-like object or an iterable of integers, but no count. */
  static byte[] fromObject(Vm vm, PyObject source) {
    byte[] bytes = ByteText.bytesOrNull(source);
    return bytes != null ? bytes.clone() : fromIterable(vm, source, "bytes");
  }

  private static byte[] fromIterable(Vm vm, PyObject source, String name) {
    boolean iterable =
        source.type().special(Special.ITER) != null
            || source.type().special(Special.GETITEM) != null;
    if (!iterable || source instanceof PyStr) {
      throw Raise.typeError("cannot convert '%s' object to %s", source.type().name(), name);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Iteration.Step step =
        item -> {
          out.write(one(vm, item, name));
          vm.checkSize(out.size());
          return true;
        };
    if (name.equals("bytes")) {
      Iteration.forEachSized(vm, source, step);
    } else {
      Iteration.forEach(vm, source, step);
    }
    return out.toByteArray();
  }

  /** A number as one byte. */
  static byte one(Vm vm, PyObject value, String name) {
    PyInt number = Conversion.index(vm, value);
    if (!number.isSmall() || number.value < 0 || number.value > 255) {
      throw Raise.valueError(
          "%s must be in range(0, 256)", name.equals("bytes") ? "bytes" : "byte");
    }
    return (byte) number.value;
  }
}
