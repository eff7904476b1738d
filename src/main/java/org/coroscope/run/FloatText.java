package org.coroscope.run;

import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;

/** A float as {@code float.__repr__} shows it, whatever its class overrides. */
final class FloatText {
  private FloatText() {}

  static String of(PyFloat number) {
    PyObject repr = Types.FLOAT.special(Special.REPR);
    return ((PyNative) repr).call1(null, number).toString();
  }
}
