package org.coroscope.library.asyncio;

import java.util.Map;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.TypeBuilder;

/** The methods of loops that are about connections; they are written in Python. */
final class Connecting {
  private static final Map<String, String> FUNCTIONS =
      Map.of(
          "create_connection", "_create_connection",
          "create_server", "_create_server",
          "getaddrinfo", "_getaddrinfo");

  private Connecting() {}

  static void addTo(TypeBuilder loop) {
    FUNCTIONS.forEach(
        (method, function) ->
            loop.rawMethod(
                method, (vm, arguments, names) -> vm.call(find(vm, function), arguments, names)));
  }

  private static PyObject find(Vm vm, String function) {
    PyModule asyncio = vm.findModule("asyncio");
    PyModule connections = (PyModule) asyncio.namespace.get(PyStr.intern("selector_events"));
    return connections.namespace.get(PyStr.intern(function));
  }
}
