package org.coroscope.vm;

import java.util.function.Function;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;

/** The modules of a program by full name, in order of import: {@code sys.modules}. */
public final class ModuleTable {
  private final PyDict dict = new PyDict();

  /** The dict that the program sees; it may put anything there. */
  public PyDict dict() {
    return dict;
  }

  /** The module of a name; null if there is none, or something that is no module. */
  public PyModule get(String name) {
    return find(name) instanceof PyModule module ? module : null;
  }

  /** Whatever lies there under a name; null if nothing. */
  public PyObject find(String name) {
    return dict.get(PyStr.intern(name));
  }

  public boolean containsKey(String name) {
    return find(name) != null;
  }

  /** The module of a name, made if there is none. */
  public PyModule computeIfAbsent(String name, Function<String, PyModule> make) {
    PyModule module = get(name);
    if (module == null) {
      module = make.apply(name);
      put(name, module);
    }
    return module;
  }

  public void put(String name, PyModule module) {
    dict.put(PyStr.intern(name), module);
  }

  /** Puts a module unless there is something under its name. */
  public void putIfAbsent(String name, PyModule module) {
    if (!containsKey(name)) {
      put(name, module);
    }
  }
}
