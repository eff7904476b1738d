package org.coroscope.library;

import java.nio.charset.StandardCharsets;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.IteratorTypes;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** {@code sys.stdin}. */
final class StandardInput extends PyIterator {
  private static final PyType TYPE =
      IteratorTypes.fill(TypeBuilder.named("_io.TextIOWrapper", Types.OBJECT))
          .method(
              "readline",
              "self, size=-1, /",
              (vm, a) -> input(a[0]).readLine(vm, Conversion.toLong(vm, a[1])))
          .method("read", "self, size=-1, /", (vm, a) -> input(a[0]).read(vm, a[1]))
          .method(
              "readlines",
              (vm, self) -> {
                PyList lines = new PyList();
                for (PyObject line = input(self).next(vm);
                    line != null;
                    line = input(self).next(vm)) {
                  lines.append(line);
                }
                return lines;
              })
          .getter("buffer", (vm, self) -> input(self).buffer(vm))
          .method("flush", (vm, self) -> PyNone.NONE)
          .special(Special.ENTER, (vm, self) -> self)
          .special(Special.EXIT, "self, *error", (vm, a) -> PyNone.NONE)
          .method("isatty", (vm, self) -> PyBool.FALSE)
          .method("fileno", (vm, self) -> PyInt.ZERO)
          .method("writable", (vm, self) -> PyBool.FALSE)
          .method("readable", (vm, self) -> PyBool.TRUE)
          .method("seekable", (vm, self) -> PyBool.FALSE)
          .getter("closed", (vm, self) -> PyBool.FALSE)
          .getter("mode", (vm, self) -> PyStr.of("r"))
          .getter("encoding", (vm, self) -> PyStr.of("utf-8"))
          .getter("name", (vm, self) -> PyStr.of("<stdin>"))
          .special(
              Special.REPR,
              (vm, self) ->
                  PyStr.of("<_io.TextIOWrapper name='<stdin>' mode='r' encoding='utf-8'>"))
          .sealed()
          .build();

  /** What has been read and not been asked for yet. */
  private String ahead = "";

  /** Whether text was asked for: with its first line goes all that there is, in one block. */
  private boolean begun;

  /** The bytes of all that was still to come when a program first asked for them; else null. */
  private PyObject buffer;

  private static StandardInput input(PyObject self) {
    return (StandardInput) self;
  }

  /** A line with its end, or nothing. */
  private String line(Vm vm) {
    begun = true;
    if (!ahead.isEmpty()) {
      String line = ahead;
      ahead = "";
      return line;
    }
    String line = vm.readLine();
    return line == null ? "" : line + "\n";
  }

  private PyStr readLine(Vm vm, long size) {
    return PyStr.of(first(line(vm), size));
  }

  private PyStr read(Vm vm, PyObject size) {
    long wanted = size == PyNone.NONE ? -1 : Conversion.toLong(vm, size);
    StringBuilder text = new StringBuilder();
    while (wanted < 0 || text.codePointCount(0, text.length()) < wanted) {
      String line = line(vm);
      if (line.isEmpty()) {
        break;
      }
      text.append(line);
    }
    return PyStr.of(first(text.toString(), wanted));
  }

  /** So many characters; the rest waits to be read next. */
  private String first(String text, long size) {
    if (size < 0 || size >= text.codePointCount(0, text.length())) {
      return text;
    }
    int end = text.offsetByCodePoints(0, (int) size);
    ahead = text.substring(end);
    return text.substring(0, end);
  }

  private PyObject buffer(Vm vm) {
    if (buffer == null) {
      String left = begun ? "" : read(vm, PyNone.NONE).value;
      byte[] bytes = left.getBytes(StandardCharsets.UTF_8);
      PyModule io = vm.findModule("io");
      PyObject below = vm.callMethod(io, "BytesIO", new PyBytes(bytes));
      buffer = vm.callMethod(io, "BufferedReader", below);
    }
    return buffer;
  }

  @Override
  public PyObject next(Vm vm) {
    String line = line(vm);
    return line.isEmpty() ? null : PyStr.of(line);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
