package org.coroscope.vm.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyObject;

/** Keeps the repr of a container that holds itself from going on for ever. */
public final class ReprGuard {
  private final List<PyObject> open = new ArrayList<>();

  /** The text, or the abbreviation if that container's text is being made already. */
  public static String guarded(
      Vm vm, PyObject container, String abbreviation, Supplier<String> text) {
    List<PyObject> open = vm.service(ReprGuard.class, ReprGuard::new).open;
    for (PyObject other : open) {
      if (other == container) {
        return abbreviation;
      }
    }
    open.add(container);
    try {
      return text.get();
    } finally {
      open.remove(open.size() - 1);
    }
  }
}
