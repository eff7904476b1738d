package org.coroscope.vm.op;

import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyTuple;

/**
 * Operators on numbers that are exactly of the built-in types, without looking for special methods.
 * Whatever is not plain (a division by zero, a complex result) is left to those.
 */
final class QuickArithmetic {
  private static final double EXACT = 0x1p53;

  private QuickArithmetic() {}

  /** The outcome, or null if the long way must be taken. */
  static PyObject binary(Vm vm, Arithmetic.Operator op, PyObject a, PyObject b) {
    Class<?> left = a.getClass();
    Class<?> right = b.getClass();
    if (left == PyInt.class) {
      if (right == PyInt.class) {
        return integers(vm, op, (PyInt) a, (PyInt) b);
      }
      return right == PyFloat.class && isExact((PyInt) a)
          ? floats(op, ((PyInt) a).value, ((PyFloat) b).value)
          : null;
    }
    if (left == PyFloat.class) {
      if (right == PyFloat.class) {
        return floats(op, ((PyFloat) a).value, ((PyFloat) b).value);
      }
      return right == PyInt.class && isExact((PyInt) b)
          ? floats(op, ((PyFloat) a).value, ((PyInt) b).value)
          : null;
    }
    return null;
  }

  private static boolean isExact(PyInt number) {
    return number.isSmall() && number.value <= EXACT && number.value >= -EXACT;
  }

  private static PyObject integers(Vm vm, Arithmetic.Operator op, PyInt a, PyInt b) {
    return switch (op) {
      case ADD -> IntMath.add(a, b);
      case SUB -> IntMath.subtract(a, b);
      case MULT -> IntMath.multiply(vm, a, b);
      case DIV -> IntMath.divide(a, b);
      case FLOOR_DIV -> IntMath.floorDivide(a, b);
      case MOD -> IntMath.modulo(a, b);
      case DIVMOD -> new PyTuple(IntMath.floorDivide(a, b), IntMath.modulo(a, b));
      case POW -> IntMath.power(vm, a, b);
      case LSHIFT -> IntMath.shiftLeft(vm, a, b);
      case RSHIFT -> IntMath.shiftRight(a, b);
      case BIT_AND -> IntMath.and(a, b);
      case BIT_OR -> IntMath.or(a, b);
      case BIT_XOR -> IntMath.xor(a, b);
      case MAT_MULT -> null;
    };
  }

  private static PyObject floats(Arithmetic.Operator op, double a, double b) {
    return switch (op) {
      case ADD -> new PyFloat(a + b);
      case SUB -> new PyFloat(a - b);
      case MULT -> new PyFloat(a * b);
      case DIV -> b == 0 ? null : new PyFloat(a / b);
      case FLOOR_DIV -> b == 0 ? null : new PyFloat(Doubles.floorDivide(a, b));
      case MOD -> b == 0 ? null : new PyFloat(Doubles.modulo(a, b));
      case POW -> a > 0 ? new PyFloat(Doubles.power(a, b)) : null;
      default -> null;
    };
  }
}
