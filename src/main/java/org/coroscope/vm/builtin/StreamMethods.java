package org.coroscope.vm.builtin;

import org.coroscope.vm.Output;
import org.coroscope.vm.Raise;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyStream;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;

/** Standard output and standard error. */
final class StreamMethods {
  private StreamMethods() {}

  static void install() {
    TypeBuilder.of(PyStream.TYPE)
        .method(
            "write",
            (vm, self, text) -> {
              if (!(text instanceof PyStr string)) {
                throw Raise.badArgument("write() argument", "str", text);
              }
              vm.write(((PyStream) self).stream, string.value);
              return PyInt.of(string.length());
            })
        .method(
            "writelines",
            (vm, self, lines) -> {
              for (PyObject line : Iteration.toArray(vm, lines)) {
                vm.write(((PyStream) self).stream, Conversion.text(line, "write() argument"));
              }
              return PyNone.NONE;
            })
        .method(
            "flush",
            (vm, self) -> {
              vm.flush(((PyStream) self).stream);
              return PyNone.NONE;
            })
        .method("isatty", (vm, self) -> PyBool.FALSE)
        .method("writable", (vm, self) -> PyBool.TRUE)
        .method("readable", (vm, self) -> PyBool.FALSE)
        .method("seekable", (vm, self) -> PyBool.FALSE)
        .method("fileno", (vm, self) -> PyInt.of(((PyStream) self).stream))
        .method("reconfigure", "self, **options", (vm, a) -> PyNone.NONE)
        .getter("closed", (vm, self) -> PyBool.FALSE)
        .getter("encoding", (vm, self) -> PyStr.of("utf-8"))
        .getter("mode", (vm, self) -> PyStr.of("w"))
        .getter("name", (vm, self) -> PyStr.of(name((PyStream) self)))
        .special(
            Special.REPR,
            (vm, self) ->
                PyStr.of(
                    "<_io.TextIOWrapper name='"
                        + name((PyStream) self)
                        + "' mode='w' encoding='utf-8'>"));
  }

  private static String name(PyStream stream) {
    return stream.stream == Output.STDOUT ? "<stdout>" : "<stderr>";
  }
}
