package org.coroscope.vm.builtin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Types;

/**
 * The classes of one program below the built-in types, which all programs share and which therefore
 * do not know them.
 */
final class Descendants {
  private final Map<PyType, List<PyType>> below = new HashMap<>();

  static Descendants of(Vm vm) {
    return vm.service(Descendants.class, Descendants::new);
  }

  /** To be called once for each class that a program makes. */
  void add(PyType made) {
    for (PyType base : made.bases()) {
      if (!base.isHeapType()) {
        below.computeIfAbsent(base, type -> new ArrayList<>()).add(made);
      }
    }
  }

  /** What {@code __subclasses__()} of any class answers. */
  List<PyType> subclasses(PyType type) {
    if (type.isHeapType()) {
      return type.subclasses();
    }
    List<PyType> all = new ArrayList<>(Types.builtinSubclasses(type));
    for (PyType made : below.getOrDefault(type, List.of())) {
      // Its bases may have been changed since.
      if (List.of(made.bases()).contains(type)) {
        all.add(made);
      }
    }
    return all;
  }
}
