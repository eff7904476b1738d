package org.coroscope.vm.builtin;

import org.coroscope.vm.Raise;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyType;

/** What the constructors of built-in types share. */
public final class Construct {
  private Construct() {}

  /** The first argument of {@code __new__}: must be a class that inherits from the built-in one. */
  public static PyType subtype(PyObject cls, PyType base) {
    if (!(cls instanceof PyType type)) {
      throw Raise.typeError(
          "%s.__new__(X): X is not a type object (%s)", base.name(), cls.type().name());
    }
    if (!type.isSubtypeOf(base)) {
      throw Raise.typeError(
          "%s.__new__(%s): %s is not a subtype of %s",
          base.name(), type.name(), type.name(), base.name());
    }
    return type;
  }
}
