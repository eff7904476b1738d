package org.coroscope.library.asyncio;

import java.util.List;
import java.util.Map;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.TypeBuilder;

/** The methods of loops that are about connections and signals; they are written in Python. */
final class OutsideMethods {
  private static final Map<String, List<String>> METHODS =
      Map.of(
          "selector_events", List.of("create_connection", "create_server", "getaddrinfo"),
          "unix_events", List.of("add_signal_handler", "remove_signal_handler"));

  private OutsideMethods() {}

  static void addTo(TypeBuilder loop) {
    METHODS.forEach(
        (part, methods) ->
            methods.forEach(
                method ->
                    loop.rawMethod(
                        method,
                        (vm, arguments, names) ->
                            vm.call(find(vm, part, "_" + method), arguments, names))));
  }

  private static PyObject find(Vm vm, String part, String function) {
    PyModule asyncio = vm.findModule("asyncio");
    PyModule module = (PyModule) asyncio.namespace.get(PyStr.intern(part));
    return module.namespace.get(PyStr.intern(function));
  }
}
