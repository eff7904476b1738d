package org.coroscope.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.coroscope.vm.Imports;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.ModuleBuilder;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Types;

/** The parts of {@code sys} that few programs want; the large ones are made when one does. */
final class SysRarities {
  private static final PyType THREAD_INFO =
      StructSequence.type("sys.thread_info", "name", "lock", "version");
  private static final PyType ASYNC_GENERATOR_HOOKS =
      StructSequence.type("asyncgen_hooks", "firstiter", "finalizer");

  /** Modules of the library here that do not come with CPython. */
  private static final Set<String> OTHERS =
      Set.of("aiofiles", "aiohttp", "gevent", "greenlet", "multidict", "requests", "yarl");

  private SysRarities() {}

  static void addTo(PyModule sys, ModuleBuilder module, LibraryContext context) {
    PyStr version = PyStr.of("NPTL 2.36");
    module
        .value(
            "thread_info",
            new PyTuple(
                THREAD_INFO, new PyObject[] {PyStr.of("pthread"), PyStr.of("semaphore"), version}))
        .function(
            "get_asyncgen_hooks",
            vm -> new PyTuple(ASYNC_GENERATOR_HOOKS, new PyObject[] {PyNone.NONE, PyNone.NONE}))
        .function("__getattr__", (vm, name) -> rare(vm, context, sys, name.toString()));
  }

  private static PyObject rare(Vm vm, LibraryContext context, PyModule sys, String name) {
    PyObject made =
        switch (name) {
          case "implementation" -> implementation(vm, sys);
          case "stdlib_module_names" -> standardModules(vm, context);
          default ->
              throw Raise.error(Types.ATTRIBUTE_ERROR, "module 'sys' has no attribute '%s'", name);
        };
    sys.set(name, made);
    return made;
  }

  private static PyObject implementation(Vm vm, PyModule sys) {
    PyDict fields = new PyDict();
    fields.put(PyStr.of("name"), PyStr.of("cpython"));
    fields.put(PyStr.of("cache_tag"), PyStr.of("cpython-311"));
    for (String same : List.of("version_info", "hexversion")) {
      String field = same.equals("version_info") ? "version" : same;
      fields.put(PyStr.of(field), sys.namespace.get(PyStr.intern(same)));
    }
    fields.put(PyStr.of("_multiarch"), PyStr.of("x86_64-linux-gnu"));
    PyObject made = vm.callMethod(Imports.importModule(vm, "types", true), "SimpleNamespace");
    vm.callMethod(made.attributes(), "update", fields);
    return made;
  }

  /** What CPython's library has at its top, whether it can be imported here or not. */
  private static PyObject standardModules(Vm vm, LibraryContext context) {
    Set<String> all = new TreeSet<>(UnavailableModules.names());
    all.add("builtins");
    for (String name : context.moduleNames()) {
      if (!name.startsWith("_") && !name.contains(".") && !OTHERS.contains(name)) {
        all.add(name);
      }
    }
    List<PyObject> names = new ArrayList<>();
    for (String name : all) {
      names.add(PyStr.of(name));
    }
    return vm.call(Types.FROZENSET, new PyTuple(names.toArray(new PyObject[0])));
  }
}
