package org.coroscope.vm;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.coroscope.bytecode.Code;
import org.coroscope.bytecode.ConstantFrozenSet;
import org.coroscope.bytecode.ConstantTuple;
import org.coroscope.syntax.ast.ComplexConstant;
import org.coroscope.syntax.ast.SingletonConstant;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyComplex;
import org.coroscope.vm.object.PyEllipsis;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PySet;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;

/**
 * The guest values of the constants of one compilation. Equal constants of one type are one object,
 * in whichever function they stand, as CPython's compiler has it.
 */
final class GuestConstants {
  private final Vm vm;
  private final boolean library;
  private final Map<Object, PyObject> made = new HashMap<>();

  GuestConstants(Vm vm, boolean library) {
    this.vm = vm;
    this.library = library;
  }

  /** The guest value of a constant in code or in a syntax tree. */
  PyObject of(Object value) {
    if (value instanceof Code nested) {
      return new PyCode(nested, library, this);
    }
    // By value and type: 1, 1.0 and True are other keys in Java.
    PyObject known = made.get(value);
    if (known == null) {
      known = make(value);
      made.put(value, known);
    }
    return known;
  }

  private PyObject make(Object value) {
    if (value instanceof Long number) {
      return PyInt.of(number);
    } else if (value instanceof BigInteger number) {
      return PyInt.of(number);
    } else if (value instanceof Double number) {
      return new PyFloat(number);
    } else if (value instanceof String text) {
      return PyStr.intern(text);
    } else if (value instanceof Boolean truth) {
      return PyBool.of(truth);
    } else if (value instanceof byte[] bytes) {
      return new PyBytes(bytes);
    } else if (value instanceof ComplexConstant complex) {
      return new PyComplex(0, complex.imag());
    } else if (value == SingletonConstant.NONE) {
      return PyNone.NONE;
    } else if (value == SingletonConstant.ELLIPSIS) {
      return PyEllipsis.ELLIPSIS;
    } else if (value instanceof ConstantTuple tuple) {
      if (tuple.items().isEmpty()) {
        return PyTuple.EMPTY;
      }
      PyObject[] items = new PyObject[tuple.items().size()];
      for (int i = 0; i < items.length; i++) {
        items[i] = of(tuple.items().get(i));
      }
      return new PyTuple(items);
    } else if (value instanceof ConstantFrozenSet set) {
      PySet members = new PySet(true);
      for (Object item : set.items()) {
        members.add(vm, of(item));
      }
      // Made anew in its own order, as CPython does when it puts it among the constants.
      PySet result = new PySet(true);
      for (PyObject member : members.toArray()) {
        result.add(vm, member);
      }
      return result;
    }
    throw new IllegalArgumentException("not a constant: " + value);
  }
}
