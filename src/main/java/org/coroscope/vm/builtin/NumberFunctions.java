package org.coroscope.vm.builtin;

import java.math.BigInteger;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.ModuleBuilder;
import org.coroscope.vm.object.PyByteArray;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyComplex;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.op.Arithmetic;
import org.coroscope.vm.op.Conversion;

/** Built-in functions on numbers and characters. */
final class NumberFunctions {
  private NumberFunctions() {}

  static void addTo(ModuleBuilder module) {
    module
        .function("abs", NumberFunctions::abs)
        .function("bin", (vm, x) -> inBase(vm, x, 2, "0b"))
        .function("oct", (vm, x) -> inBase(vm, x, 8, "0o"))
        .function("hex", (vm, x) -> inBase(vm, x, 16, "0x"))
        .function("chr", NumberFunctions::chr)
        .function("ord", NumberFunctions::ord)
        .function("divmod", (vm, a, b) -> Arithmetic.binary(vm, Arithmetic.Operator.DIVMOD, a, b))
        .function("pow", "base, exp, mod=None", (vm, a) -> power(vm, a[0], a[1], a[2]))
        .function("round", "number, ndigits=None", (vm, a) -> round(vm, a[0], a[1]));
  }

  private static PyObject abs(Vm vm, PyObject x) {
    PyObject method = x.type().special(Special.ABS);
    if (method == null) {
      throw Raise.typeError("bad operand type for abs(): '%s'", x.type().name());
    }
    return vm.callSpecial(method, x);
  }

  private static PyObject inBase(Vm vm, PyObject x, int radix, String prefix) {
    BigInteger value = Conversion.toBig(vm, x);
    return PyStr.of((value.signum() < 0 ? "-" : "") + prefix + value.abs().toString(radix));
  }

  private static PyObject chr(Vm vm, PyObject x) {
    int codePoint = Conversion.toInt(vm, x);
    if (codePoint < 0 || codePoint > Character.MAX_CODE_POINT) {
      throw Raise.valueError("chr() arg not in range(0x110000)");
    }
    return PyStr.ofCodePoint(codePoint);
  }

  private static PyObject ord(Vm vm, PyObject x) {
    int length;
    if (x instanceof PyStr text) {
      length = text.length();
      if (length == 1) {
        return PyInt.of(text.codePointAt(0));
      }
    } else if (x instanceof PyBytes bytes) {
      length = bytes.value.length;
      if (length == 1) {
        return PyInt.of(bytes.value[0] & 0xFF);
      }
    } else if (x instanceof PyByteArray bytes) {
      length = bytes.size;
      if (length == 1) {
        return PyInt.of(bytes.value[0] & 0xFF);
      }
    } else {
      throw Raise.typeError("ord() expected string of length 1, but %s found", x.type().name());
    }
    throw Raise.typeError("ord() expected a character, but string of length %d found", length);
  }

  /** {@code pow(base, exponent, modulus)}; None for no modulus. */
  static PyObject power(Vm vm, PyObject base, PyObject exponent, PyObject modulus) {
    if (modulus == PyNone.NONE) {
      return Arithmetic.binary(vm, Arithmetic.Operator.POW, base, exponent);
    }
    PyObject method = base.type().special(Special.POW);
    if (method instanceof PyFunction) {
      PyObject result = vm.callSpecial(method, base, exponent, modulus);
      if (result != PyNotImplemented.NOT_IMPLEMENTED) {
        return result;
      }
    }
    if (base instanceof PyInt b && exponent instanceof PyInt e && modulus instanceof PyInt m) {
      return powerModulo(b.big(), e.big(), m.big());
    }
    if (base instanceof PyComplex || exponent instanceof PyComplex) {
      throw Raise.valueError("complex modulo");
    }
    if (base instanceof PyFloat || exponent instanceof PyFloat || modulus instanceof PyFloat) {
      throw Raise.typeError("pow() 3rd argument not allowed unless all arguments are integers");
    }
    throw Raise.typeError(
        "unsupported operand type(s) for ** or pow(): '%s', '%s', '%s'",
        base.type().name(), exponent.type().name(), modulus.type().name());
  }

  private static PyObject powerModulo(BigInteger base, BigInteger exponent, BigInteger modulus) {
    if (modulus.signum() == 0) {
      throw Raise.valueError("pow() 3rd argument cannot be 0");
    }
    BigInteger positive = modulus.abs();
    BigInteger result;
    try {
      result = base.modPow(exponent, positive);
    } catch (ArithmeticException e) {
      throw Raise.valueError("base is not invertible for the given modulus");
    }
    return PyInt.of(modulus.signum() < 0 && result.signum() != 0 ? result.add(modulus) : result);
  }

  private static PyObject round(Vm vm, PyObject number, PyObject digits) {
    PyObject method = number.type().special(Special.ROUND);
    if (method == null) {
      throw Raise.typeError("type %s doesn't define __round__ method", number.type().name());
    }
    return digits == PyNone.NONE
        ? vm.callSpecial(method, number)
        : vm.callSpecial(method, number, digits);
  }
}
