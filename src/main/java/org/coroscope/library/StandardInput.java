package org.coroscope.library;

import org.coroscope.vm.Vm;
import org.coroscope.vm.object.IteratorTypes;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;

/** {@code sys.stdin}. */
final class StandardInput extends PyIterator {
  private static final PyType TYPE =
      IteratorTypes.fill(TypeBuilder.named("_io.TextIOWrapper", Types.OBJECT))
          .method("readline", (vm, self) -> line(vm))
          .method("read", (vm, self) -> PyStr.of(rest(vm)))
          .method(
              "readlines",
              (vm, self) -> {
                PyList lines = new PyList();
                for (PyStr line = line(vm); !line.value.isEmpty(); line = line(vm)) {
                  lines.append(line);
                }
                return lines;
              })
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

  private static PyStr line(Vm vm) {
    String line = vm.readLine();
    return line == null ? PyStr.EMPTY : PyStr.of(line + "\n");
  }

  private static String rest(Vm vm) {
    StringBuilder text = new StringBuilder();
    for (PyStr line = line(vm); !line.value.isEmpty(); line = line(vm)) {
      text.append(line.value);
    }
    return text.toString();
  }

  @Override
  public PyObject next(Vm vm) {
    PyStr line = line(vm);
    return line.value.isEmpty() ? null : line;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
