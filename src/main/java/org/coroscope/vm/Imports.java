package org.coroscope.vm;

import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;

/** The import instructions. */
public final class Imports {
  private static final PyStr IMPORT = PyStr.intern("__import__");
  private static final PyStr ALL = PyStr.intern("__all__");

  private Imports() {}

  /** IMPORT_NAME. */
  static PyObject importName(Vm vm, Frame frame, String name, PyObject level, PyObject fromList) {
    PyObject hook = Operations.builtinsOf(vm, frame.globals).get(IMPORT);
    if (hook == null) {
      throw Raise.error(Types.IMPORT_ERROR, "__import__ not found");
    }
    if (!(hook instanceof PyNative)) {
      PyObject[] arguments = {PyStr.of(name), frame.globals, frame.locals(), fromList, level};
      return vm.call(hook, arguments);
    }
    int dots = Conversion.toInt(vm, level);
    if (dots > 0) {
      return importModule(vm, absolute(frame.globals, name, dots), true);
    }
    return importModule(vm, name, fromList != PyNone.NONE);
  }

  /**
   * The whole name of what a package imports from within itself. Programs have packages only if
   * they make them, and put them into {@code sys.modules}.
   */
  private static String absolute(PyDict globals, String name, int dots) {
    String from = packageOf(globals);
    for (int i = 1; i < dots && !from.isEmpty(); i++) {
      from = from.substring(0, Math.max(0, from.lastIndexOf('.')));
      if (from.isEmpty()) {
        throw Raise.error(Types.IMPORT_ERROR, "attempted relative import beyond top-level package");
      }
    }
    if (from.isEmpty()) {
      throw Raise.error(
          Types.IMPORT_ERROR, "attempted relative import with no known parent package");
    }
    return name.isEmpty() ? from : from + "." + name;
  }

  private static String packageOf(PyDict globals) {
    if (globals.get(PyStr.intern("__package__")) instanceof PyStr known) {
      return known.value;
    }
    String own = globals.get(PyStr.intern("__name__")) instanceof PyStr text ? text.value : "";
    boolean isPackage = globals.get(PyStr.intern("__path__")) != null;
    return isPackage ? own : own.substring(0, Math.max(0, own.lastIndexOf('.')));
  }

  /**
   * Imports {@code a.b.c}.
   *
   * @param last whether to answer the last module rather than the first
   * @throws PyRaise ModuleNotFoundError if there is no such module
   */
  public static PyModule importModule(Vm vm, String name, boolean last) {
    PyModule first = null;
    PyModule parent = null;
    int dot = -1;
    do {
      dot = name.indexOf('.', dot + 1);
      String part = dot < 0 ? name : name.substring(0, dot);
      PyModule module = vm.findModule(part);
      if (module == null) {
        throw notFound(part, parent);
      }
      if (parent != null) {
        parent.set(part.substring(part.lastIndexOf('.') + 1), module);
      }
      first = first == null ? module : first;
      parent = module;
    } while (dot >= 0);
    return last ? parent : first;
  }

  private static PyRaise notFound(String name, PyModule parent) {
    String message = "No module named '" + name + "'";
    if (parent != null && parent.namespace.get(PyStr.intern("__path__")) == null) {
      message += "; '" + parent.name() + "' is not a package";
    }
    PyBaseException exception =
        new PyBaseException(Types.MODULE_NOT_FOUND_ERROR, PyStr.of(message));
    return exception.with("name", PyStr.of(name)).raise();
  }

  /** IMPORT_FROM. */
  static PyObject importFrom(Vm vm, PyObject module, PyStr name) {
    PyObject value = Attributes.getOrNull(vm, module, name);
    if (value != null) {
      return value;
    }
    vm.pendingAttributeError = null;
    String moduleName = module instanceof PyModule known ? known.name() : "<unknown module name>";
    PyModule submodule = vm.findModule(moduleName + "." + name.value);
    if (submodule != null) {
      return submodule;
    }
    PyBaseException exception =
        new PyBaseException(
            Types.IMPORT_ERROR,
            PyStr.of(
                "cannot import name '"
                    + name.value
                    + "' from '"
                    + moduleName
                    + "' (unknown location)"));
    throw exception.with("name", PyStr.of(moduleName)).raise();
  }

  /** IMPORT_STAR. */
  static void importStar(Vm vm, PyObject module, Frame frame) {
    PyDict source = module.attributes();
    PyObject all = source.get(ALL);
    if (all != null) {
      for (PyObject name : Iteration.toArray(vm, all)) {
        frame.namespace.put((PyStr) name, Attributes.get(vm, module, (PyStr) name));
      }
      return;
    }
    for (int i = source.next(0); i >= 0; i = source.next(i + 1)) {
      if (source.keyAt(i) instanceof PyStr name && !name.value.startsWith("_")) {
        frame.namespace.put(name, source.valueAt(i));
      }
    }
  }
}
