package org.coroscope.vm.builtin;

import org.coroscope.vm.Raise;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;

/** {@code exit} and {@code quit}: callable, and as text they say how they are used. */
final class Quitter extends PyObject {
  private static final PyType TYPE =
      TypeBuilder.named("Quitter", Types.OBJECT)
          .module("_sitebuiltins")
          .special(
              Special.CALL,
              "self, code=None",
              (vm, a) -> {
                throw Raise.of(Types.SYSTEM_EXIT, a[1] == null ? PyNone.NONE : a[1]);
              })
          .special(
              Special.REPR,
              (vm, self) ->
                  PyStr.of("Use " + ((Quitter) self).name + "() or Ctrl-D (i.e. EOF) to exit"))
          .getter("name", (vm, self) -> PyStr.of(((Quitter) self).name))
          .build();

  private final String name;

  private Quitter(String name) {
    this.name = name;
  }

  static void addTo(PyModule module) {
    module.set("exit", new Quitter("exit"));
    module.set("quit", new Quitter("quit"));
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
