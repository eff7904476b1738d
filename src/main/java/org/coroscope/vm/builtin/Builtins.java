package org.coroscope.vm.builtin;

import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Types;

/** Fills the built-in types, once, and makes each machine's module {@code builtins}. */
public final class Builtins {
  static {
    install();
    Types.freezeAll();
  }

  private Builtins() {}

  /** The order is of no importance. One line per family of types. */
  private static void install() {
    CoreTypes.install();
    GeneratorMethods.install();
    ScalarTypes.install();
    ExceptionMethods.install();
  }

  /** The module {@code builtins} with all functions, types and constants. */
  public static PyModule createModule(Vm vm) {
    PyModule module = new PyModule("builtins");
    for (PyType exception : Types.exceptions().values()) {
      module.set(exception.name(), exception);
    }
    module.set("IOError", Types.OS_ERROR);
    module.set("EnvironmentError", Types.OS_ERROR);
    CoreTypes.addTo(module);
    return module;
  }
}
