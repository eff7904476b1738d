package org.coroscope.vm.builtin;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.vm.Raise;
import org.coroscope.vm.object.PyType;

/** The method resolution order: C3 linearization, as "The Python 2.3 Method Resolution Order". */
final class MethodOrder {
  private MethodOrder() {}

  /** The order behind a class with these bases, the class itself left out. */
  static List<PyType> of(PyType[] bases) {
    for (int i = 0; i < bases.length; i++) {
      for (int j = i + 1; j < bases.length; j++) {
        if (bases[i] == bases[j]) {
          throw Raise.typeError("duplicate base class %s", bases[i].name());
        }
      }
    }
    List<List<PyType>> pending = new ArrayList<>();
    for (PyType base : bases) {
      pending.add(new ArrayList<>(List.of(base.mro())));
    }
    pending.add(new ArrayList<>(List.of(bases)));
    List<PyType> order = new ArrayList<>();
    while (true) {
      pending.removeIf(List::isEmpty);
      if (pending.isEmpty()) {
        return order;
      }
      PyType next = head(pending);
      if (next == null) {
        throw conflict(pending);
      }
      order.add(next);
      for (List<PyType> list : pending) {
        if (list.get(0) == next) {
          list.remove(0);
        }
      }
    }
  }

  private static PyType head(List<List<PyType>> pending) {
    for (List<PyType> list : pending) {
      PyType candidate = list.get(0);
      if (pending.stream().noneMatch(other -> other.indexOf(candidate) > 0)) {
        return candidate;
      }
    }
    return null;
  }

  private static RuntimeException conflict(List<List<PyType>> pending) {
    List<String> names = new ArrayList<>();
    for (List<PyType> list : pending) {
      String name = list.get(0).name();
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return Raise.typeError(
        "Cannot create a consistent method resolution\norder (MRO) for bases %s",
        String.join(", ", names));
  }
}
