package org.coroscope.vm.op;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;

/** {@code isinstance} and {@code issubclass}. */
public final class TypeChecks {
  private static final PyStr CLASS = PyStr.intern("__class__");
  private static final PyStr BASES = PyStr.intern("__bases__");

  private TypeChecks() {}

  /** {@code isinstance(value, info)}. */
  public static boolean isInstance(Vm vm, PyObject value, PyObject info) {
    if (value.type() == info) {
      return true;
    }
    if (info instanceof PyType type && type.type() == Types.TYPE) {
      return plainIsInstance(vm, value, info);
    }
    if (info instanceof PyTuple tuple) {
      for (PyObject candidate : tuple.items) {
        if (isInstance(vm, value, candidate)) {
          return true;
        }
      }
      return false;
    }
    PyObject check = info.type().special(Special.INSTANCECHECK);
    if (check != null) {
      return Conversion.isTrue(vm, vm.callSpecial(check, info, value));
    }
    return plainIsInstance(vm, value, info);
  }

  /** What {@code type.__instancecheck__} does: asks the value's type and its {@code __class__}. */
  public static boolean plainIsInstance(Vm vm, PyObject value, PyObject info) {
    if (info instanceof PyType type) {
      if (value.type().isSubtypeOf(type)) {
        return true;
      }
      PyObject claimed = claimedClass(vm, value);
      return claimed instanceof PyType other && other != value.type() && other.isSubtypeOf(type);
    }
    if (basesOf(vm, info) == null) {
      throw Raise.typeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
    }
    PyObject claimed = claimedClass(vm, value);
    return claimed != null && abstractIsSubclass(vm, claimed, info);
  }

  private static PyObject claimedClass(Vm vm, PyObject value) {
    if (!value.type().isHeapType()) {
      return value.type();
    }
    PyObject found = Attributes.getOrNull(vm, value, CLASS);
    vm.pendingAttributeError = null;
    return found;
  }

  /** {@code issubclass(candidate, info)}. */
  public static boolean isSubclass(Vm vm, PyObject candidate, PyObject info) {
    if (info instanceof PyType type && type.type() == Types.TYPE) {
      return candidate == info || plainIsSubclass(vm, candidate, info);
    }
    if (info instanceof PyTuple tuple) {
      for (PyObject one : tuple.items) {
        if (isSubclass(vm, candidate, one)) {
          return true;
        }
      }
      return false;
    }
    PyObject check = info.type().special(Special.SUBCLASSCHECK);
    if (check != null) {
      return Conversion.isTrue(vm, vm.callSpecial(check, info, candidate));
    }
    return plainIsSubclass(vm, candidate, info);
  }

  /** What {@code type.__subclasscheck__} does. */
  public static boolean plainIsSubclass(Vm vm, PyObject candidate, PyObject info) {
    if (candidate instanceof PyType sub && info instanceof PyType type) {
      return sub.isSubtypeOf(type);
    }
    if (!(candidate instanceof PyType) && basesOf(vm, candidate) == null) {
      throw Raise.typeError("issubclass() arg 1 must be a class");
    }
    if (!(info instanceof PyType) && basesOf(vm, info) == null) {
      throw Raise.typeError("issubclass() arg 2 must be a class, a tuple of classes, or a union");
    }
    return abstractIsSubclass(vm, candidate, info);
  }

  private static boolean abstractIsSubclass(Vm vm, PyObject candidate, PyObject info) {
    if (candidate == info) {
      return true;
    }
    PyTuple bases = basesOf(vm, candidate);
    if (bases != null) {
      for (PyObject base : bases.items) {
        if (abstractIsSubclass(vm, base, info)) {
          return true;
        }
      }
    }
    return false;
  }

  private static PyTuple basesOf(Vm vm, PyObject value) {
    PyObject bases = Attributes.getOrNull(vm, value, BASES);
    vm.pendingAttributeError = null;
    return bases instanceof PyTuple tuple ? tuple : null;
  }
}
