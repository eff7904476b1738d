package org.coroscope.library;

import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;

/** {@code collections.abc}: nearly all of it in {@code collections_abc.py}. */
final class CollectionsAbcModule {
  private CollectionsAbcModule() {}

  static PyModule create(Vm vm, LibraryContext context) {
    PyModule module =
        new ModuleBuilder("collections.abc")
            .function(
                "_has_methods",
                "cls, /, *names",
                (v, a) -> hasMethods(a[0], ((PyTuple) a[1]).items))
            .build();
    return PythonSource.fill(vm, context, module, "collections_abc");
  }

  private static PyObject hasMethods(PyObject cls, PyObject[] names) {
    for (PyObject name : names) {
      PyObject found = ((PyType) cls).lookup((PyStr) name);
      if (found == null || found == PyNone.NONE) {
        return PyNotImplemented.NOT_IMPLEMENTED;
      }
    }
    return PyBool.TRUE;
  }
}
