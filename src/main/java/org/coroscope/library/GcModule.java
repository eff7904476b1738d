package org.coroscope.library;

import org.coroscope.library.asyncio.Leftovers;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.ModuleBuilder;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyTuple;

/**
 * {@code gc}. Memory is the Java machine's business; what shows of a collection is that asyncio
 * complains of failures that nobody can ask for any more.
 */
final class GcModule {
  private GcModule() {}

  static PyModule create(Vm vm, LibraryContext context) {
    boolean[] enabled = {true};
    return ModuleBuilder.named("gc")
        .function(
            "collect",
            "generation=2",
            (v, a) -> {
              Leftovers.collect(v);
              return PyInt.of(v.lifetimes().collect());
            })
        .function("isenabled", v -> PyBool.of(enabled[0]))
        .function(
            "enable",
            v -> {
              enabled[0] = true;
              return PyNone.NONE;
            })
        .function(
            "disable",
            v -> {
              enabled[0] = false;
              return PyNone.NONE;
            })
        .function("freeze", v -> PyNone.NONE)
        .function("unfreeze", v -> PyNone.NONE)
        .function("get_count", v -> new PyTuple(PyInt.ZERO, PyInt.ZERO, PyInt.ZERO))
        .function("get_threshold", v -> new PyTuple(PyInt.of(700), PyInt.of(10), PyInt.of(10)))
        .value("garbage", new PyList())
        .build();
  }
}
