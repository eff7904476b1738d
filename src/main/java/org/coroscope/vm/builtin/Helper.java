package org.coroscope.vm.builtin;

import org.coroscope.vm.Imports;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;

/** {@code help}: callable; what it prints is worked out by a module in Python. */
final class Helper extends PyObject {
  private static final PyType TYPE =
      TypeBuilder.named("_Helper", Types.OBJECT)
          .module("_sitebuiltins")
          .special(
              Special.CALL,
              "self, request=?, /",
              (vm, a) -> {
                PyModule texts = Imports.importModule(vm, "_help", true);
                return a[1] == null
                    ? vm.callMethod(texts, "show")
                    : vm.callMethod(texts, "show", a[1]);
              })
          .special(
              Special.REPR,
              (vm, self) ->
                  PyStr.of(
                      "Type help() for interactive help, or help(object) for help about object."))
          .build();

  private Helper() {}

  static void addTo(PyModule module) {
    module.set("help", new Helper());
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
