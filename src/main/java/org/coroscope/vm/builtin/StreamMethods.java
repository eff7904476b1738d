package org.coroscope.vm.builtin;

import java.nio.charset.StandardCharsets;
import org.coroscope.vm.Output;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyByteStream;
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
        .getter("buffer", (vm, self) -> ((PyStream) self).bytes)
        .getter("closed", (vm, self) -> PyBool.FALSE)
        .getter(
            "line_buffering", (vm, self) -> PyBool.of(((PyStream) self).stream == Output.STDERR))
        .getter("write_through", (vm, self) -> PyBool.FALSE)
        .getter("newlines", (vm, self) -> PyNone.NONE)
        .getter(
            "errors",
            (vm, self) ->
                PyStr.of(((PyStream) self).stream == Output.STDOUT ? "strict" : "backslashreplace"))
        .getter("encoding", (vm, self) -> PyStr.of("utf-8"))
        .getter("mode", (vm, self) -> PyStr.of("w"))
        .getter("name", (vm, self) -> PyStr.of(name(((PyStream) self).stream)))
        .special(
            Special.REPR,
            (vm, self) ->
                PyStr.of(
                    "<_io.TextIOWrapper name='"
                        + name(((PyStream) self).stream)
                        + "' mode='w' encoding='utf-8'>"));
    TypeBuilder.of(PyByteStream.TYPE)
        .method("write", StreamMethods::writeBytes)
        .method(
            "flush",
            (vm, self) -> {
              vm.flush(((PyByteStream) self).stream);
              return PyNone.NONE;
            })
        .method("isatty", (vm, self) -> PyBool.FALSE)
        .method("writable", (vm, self) -> PyBool.TRUE)
        .method("readable", (vm, self) -> PyBool.FALSE)
        .method("fileno", (vm, self) -> PyInt.of(((PyByteStream) self).stream))
        .getter("closed", (vm, self) -> PyBool.FALSE)
        .getter("mode", (vm, self) -> PyStr.of("wb"))
        .getter("name", (vm, self) -> PyStr.of(name(((PyByteStream) self).stream)));
  }

  private static PyObject writeBytes(Vm vm, PyObject self, PyObject given) {
    byte[] bytes = ByteText.bytesOrNull(given);
    if (bytes == null) {
      throw Raise.typeError("a bytes-like object is required, not '%s'", given.type().name());
    }
    vm.write(((PyByteStream) self).stream, new String(bytes, StandardCharsets.UTF_8));
    return PyInt.of(bytes.length);
  }

  private static String name(int stream) {
    return stream == Output.STDOUT ? "<stdout>" : "<stderr>";
  }
}
