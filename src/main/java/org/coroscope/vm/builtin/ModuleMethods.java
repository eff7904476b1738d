package org.coroscope.vm.builtin;

import java.util.TreeSet;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;

/** {@code module}. */
final class ModuleMethods {
  private static final PyStr GETATTR = PyStr.intern("__getattr__");
  private static final PyStr FILE = PyStr.intern("__file__");

  private ModuleMethods() {}

  static void install() {
    TypeBuilder.of(Types.MODULE)
        .instancesHaveDict()
        .rawConstructor((vm, arguments, names) -> new PyModule((PyType) arguments[0], new PyDict()))
        .special(
            Special.INIT,
            "self, name, doc=None",
            (vm, a) -> {
              PyDict namespace = ((PyModule) a[0]).namespace;
              namespace.put(PyStr.intern("__name__"), a[1]);
              namespace.put(PyStr.intern("__doc__"), a[2]);
              namespace.put(PyStr.intern("__package__"), PyNone.NONE);
              namespace.put(PyStr.intern("__loader__"), PyNone.NONE);
              namespace.put(PyStr.intern("__spec__"), PyNone.NONE);
              return PyNone.NONE;
            })
        .getter("__dict__", (vm, self) -> ((PyModule) self).namespace)
        .special(Special.GETATTR, ModuleMethods::missing)
        .special(
            Special.DIR,
            (vm, self) -> {
              TreeSet<String> names = new TreeSet<>();
              ObjectMethods.addNames(names, ((PyModule) self).namespace);
              return ObjectMethods.nameList(names);
            })
        .special(Special.REPR, ModuleMethods::repr);
  }

  /** A module may have a function {@code __getattr__} (PEP 562). */
  private static PyObject missing(Vm vm, PyObject self, PyObject name) {
    PyStr attribute = ObjectMethods.attributeName(name);
    PyObject function = ((PyModule) self).namespace.get(GETATTR);
    if (function != null) {
      return vm.call(function, attribute);
    }
    throw Raise.attributeError(
        self,
        attribute.value,
        "module '" + ((PyModule) self).name() + "' has no attribute '" + attribute.value + "'");
  }

  private static PyObject repr(Vm vm, PyObject self) {
    PyModule module = (PyModule) self;
    PyObject file = Attributes.genericGet(vm, module, FILE);
    String name = Conversion.repr(vm, PyStr.of(module.name())).value;
    return PyStr.of(
        "<module "
            + name
            + (file instanceof PyStr path ? " from '" + path.value + "'" : origin(vm, module))
            + ">");
  }

  private static String origin(Vm vm, PyModule module) {
    return vm.modules.get(module.name()) == module && !module.name().equals("__main__")
        ? " (built-in)"
        : "";
  }
}
