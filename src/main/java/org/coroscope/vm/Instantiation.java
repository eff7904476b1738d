package org.coroscope.vm;

import org.coroscope.vm.object.PyInstance;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PySet;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;

/** What calling a class does: {@code __new__}, then {@code __init__}. */
public final class Instantiation {
  private Instantiation() {}

  /** What {@code type.__call__} does. */
  public static PyObject create(Vm vm, PyType type, PyObject[] arguments, PyStr[] names) {
    if (type == Types.TYPE && arguments.length == 1 && names.length == 0) {
      Disposal.lookedAt(vm, arguments[0]);
      return arguments[0].type();
    }
    if (type == Types.TYPE && arguments.length - names.length != 3) {
      throw Raise.typeError("type() takes 1 or 3 arguments");
    }
    if (isPlain(type)
        && type.special(Special.INIT) == Types.OBJECT.special(Special.INIT)
        && arguments.length > 0) {
      throw Raise.typeError("%s() takes no arguments", type.name());
    }
    if (!type.isHeapType() && type.layout() != Types.OBJECT && hasNoConstructor(type)) {
      throw Raise.typeError("cannot create '%s' instances", type.name());
    }
    PyObject instance;
    if (isPlain(type)) {
      PyInstance plain = new PyInstance(type);
      vm.made(plain);
      instance = plain;
    } else {
      PyObject constructor = Vm.unwrapStatic(type.special(Special.NEW));
      instance = vm.call(constructor, ArgumentBinder.prepend(type, arguments), names);
      if (!instance.type().isSubtypeOf(type)) {
        return instance;
      }
    }
    initialize(vm, instance, arguments, names);
    return instance;
  }

  /** Whether instances are made by {@code object.__new__} and nothing stands in the way. */
  static boolean isPlain(PyType type) {
    return type.layout() == Types.OBJECT
        && type.isHeapType()
        && type.special(Special.NEW) == Types.OBJECT.special(Special.NEW)
        && !hasAbstractMethods(type);
  }

  /** The machine alone makes generators, frames, iterators over lists and the like. */
  private static boolean hasNoConstructor(PyType type) {
    return type.special(Special.NEW) == Types.OBJECT.special(Special.NEW);
  }

  private static boolean hasAbstractMethods(PyType type) {
    PyObject names = type.lookup(ABSTRACT);
    return names != null
        && names != PyNone.NONE
        && !(names instanceof PySet set && set.size() == 0);
  }

  private static final PyStr ABSTRACT = PyStr.intern("__abstractmethods__");

  private static void initialize(Vm vm, PyObject instance, PyObject[] arguments, PyStr[] names) {
    PyObject init = instance.type().special(Special.INIT);
    if (init == null || init == Types.OBJECT.special(Special.INIT)) {
      return;
    }
    PyObject result =
        vm.call(Attributes.bind(vm, init, instance, instance.type()), arguments, names);
    if (result != PyNone.NONE) {
      throw Raise.typeError("__init__() should return None, not '%s'", result.type().name());
    }
  }
}
