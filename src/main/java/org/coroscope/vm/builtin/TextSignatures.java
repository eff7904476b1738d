package org.coroscope.vm.builtin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;

/**
 * {@code __text_signature__}: the parameters of what is built in, which {@code inspect.signature}
 * reads. CPython states them for many functions and methods, and for few types.
 */
final class TextSignatures {
  private static final String TABLE = "text_signatures.txt";
  private static final String NONE = "-";

  private TextSignatures() {}

  /** Read when the first is asked for, which few programs do. */
  private static final class Known {
    static final Map<String, String> TEXTS = read();

    private static Map<String, String> read() {
      Map<String, String> texts = new HashMap<>();
      try (InputStream in = TextSignatures.class.getResourceAsStream(TABLE)) {
        String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        for (String line : table.split("\n")) {
          int space = line.indexOf(' ');
          if (space > 0 && !line.startsWith("#")) {
            texts.put(line.substring(0, space), line.substring(space + 1));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return texts;
    }
  }

  /** Of a function or method; None if CPython states none. */
  static PyObject of(PyNative function) {
    if (function.owner == null) {
      return shown(Known.TEXTS.get(function.module + "." + function.name));
    }
    if (function.owner.isHeapType()) {
      return PyNone.NONE;
    }
    String own = Known.TEXTS.get(function.owner.name() + "." + function.name);
    return shown(own == null ? Known.TEXTS.get("*." + function.name) : own);
  }

  /** Of a type; None if CPython states none. */
  static PyObject of(PyType type) {
    return shown(type.isHeapType() ? null : Known.TEXTS.get(type.name()));
  }

  private static PyObject shown(String text) {
    return text == null || text.equals(NONE) ? PyNone.NONE : PyStr.of(text);
  }
}
