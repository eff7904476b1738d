package org.coroscope.library.functools;

import org.coroscope.library.LibraryContext;
import org.coroscope.library.ModuleBuilder;
import org.coroscope.library.PythonSource;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Iteration;

/** Makes the module {@code functools}. */
public final class FunctoolsModule {
  private FunctoolsModule() {}

  /** Makes the module. */
  public static PyModule create(Vm vm, LibraryContext context) {
    PyModule module =
        new ModuleBuilder("functools")
            .set("partial", PyPartial.TYPE)
            .set("_lru_cache_wrapper", CachedFunction.TYPE)
            .function("reduce", "function, sequence, initial=?, /", (v, a) -> reduce(v, a))
            .function("cmp_to_key", "mycmp", (v, a) -> ComparisonKey.maker(a[0]))
            .build();
    return PythonSource.fill(vm, context, module, "functools");
  }

  private static PyObject reduce(Vm vm, PyObject[] a) {
    PyObject iterator = iterator(vm, a[1]);
    PyObject result = a[2] == null ? Iteration.next(vm, iterator) : a[2];
    if (result == null) {
      throw Raise.typeError("reduce() of empty iterable with no initial value");
    }
    for (PyObject item = Iteration.next(vm, iterator);
        item != null;
        item = Iteration.next(vm, iterator)) {
      result = vm.call(a[0], result, item);
    }
    return result;
  }

  private static PyObject iterator(Vm vm, PyObject iterable) {
    try {
      return Iteration.iterator(vm, iterable);
    } catch (PyRaise raise) {
      if (raise.is(Types.TYPE_ERROR)) {
        throw Raise.typeError("reduce() arg 2 must support iteration");
      }
      throw raise;
    }
  }
}
