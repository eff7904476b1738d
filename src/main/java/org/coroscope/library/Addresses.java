package org.coroscope.library;

import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;

/** The parts of a repr that name an object's class and tell it from others. */
public final class Addresses {
  private static final PyStr MODULE = PyStr.intern("__module__");

  private Addresses() {}

  /** {@code 0x7f…}: depends only on the order in which objects are shown. */
  public static String of(Vm vm, PyObject object) {
    return "0x" + Long.toHexString(vm.id(object));
  }

  /** {@code module.Class object at 0x7f…}, what {@code object.__repr__} has between brackets. */
  public static String described(Vm vm, PyObject object) {
    PyType type = object.type();
    PyObject module = type.lookup(MODULE);
    String prefix =
        module instanceof PyStr name && !name.value.equals("builtins") ? name.value + "." : "";
    return prefix + type.qualifiedName() + " object at " + of(vm, object);
  }
}
