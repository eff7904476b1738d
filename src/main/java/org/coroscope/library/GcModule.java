package org.coroscope.library;

import org.coroscope.library.asyncio.Leftovers;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.ModuleBuilder;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.op.Conversion;

/**
 * {@code gc}. Memory is the Java machine's business; what shows of a collection is that asyncio
 * complains of failures that nobody can ask for any more.
 */
final class GcModule {
  private GcModule() {}

  static PyModule create(Vm vm, LibraryContext context) {
    boolean[] enabled = {true};
    // What the program sets is remembered for it; collecting goes by other rules here.
    PyObject[] thresholds = {PyInt.of(700), PyInt.of(10), PyInt.of(10)};
    PyObject[] debug = {PyInt.ZERO};
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
        .function("get_threshold", v -> new PyTuple(thresholds.clone()))
        .function(
            "set_threshold",
            "threshold0, threshold1=?, threshold2=?, /",
            (v, a) -> {
              for (int i = 0; i < thresholds.length; i++) {
                thresholds[i] = a[i] == null ? thresholds[i] : Conversion.index(v, a[i]);
              }
              return PyNone.NONE;
            })
        .function("get_debug", v -> debug[0])
        .function(
            "set_debug",
            (v, flags) -> {
              debug[0] = Conversion.index(v, flags);
              return PyNone.NONE;
            })
        .value("DEBUG_STATS", PyInt.of(1))
        .value("DEBUG_COLLECTABLE", PyInt.of(2))
        .value("DEBUG_UNCOLLECTABLE", PyInt.of(4))
        .value("DEBUG_SAVEALL", PyInt.of(32))
        .value("DEBUG_LEAK", PyInt.of(38))
        .value("callbacks", new PyList())
        .value("garbage", new PyList())
        .build();
  }
}
