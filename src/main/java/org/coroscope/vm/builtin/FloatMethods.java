package org.coroscope.vm.builtin;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.NativeCode;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyByteArray;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyComplex;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyFloatInstance;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Doubles;

/** The type {@code float}. */
final class FloatMethods {
  private FloatMethods() {}

  /** An operator on two doubles. */
  private interface Binary {
    PyObject apply(double a, double b);
  }

  static void install() {
    TypeBuilder type = TypeBuilder.of(Types.FLOAT);
    type.constructor("cls, x=0.0, /", FloatMethods::construct);
    installOperators(type);
    installConversions(type);
    installMethods(type);
  }

  /** The hash of a number that is, or is a part of, an object: a NaN has that of the object. */
  static long hash(Vm vm, PyObject whole, double part) {
    return Double.isNaN(part) ? ObjectMethods.identityHash(vm, whole).value : Doubles.hash(part);
  }

  private static double value(PyObject self) {
    return ((PyFloat) self).value;
  }

  private static PyObject construct(Vm vm, PyObject[] a) {
    PyType cls = Construct.subtype(a[0], Types.FLOAT);
    if (cls == Types.FLOAT && a[1].getClass() == PyFloat.class) {
      return a[1];
    }
    PyFloat value = new PyFloat(convert(vm, a[1]));
    return cls == Types.FLOAT ? value : new PyFloatInstance(cls, value);
  }

  /** {@code float(value)}. */
  private static double convert(Vm vm, PyObject value) {
    String text = null;
    if (value instanceof PyFloat && value.getClass() != PyFloat.class) {
      return ofSubclass(vm, value);
    }
    if (value instanceof PyStr string) {
      text = string.value;
    } else {
      boolean number =
          value.type().special(Special.FLOAT) != null
              || value.type().special(Special.INDEX) != null;
      if (number) {
        return Conversion.toDouble(vm, value);
      }
      byte[] bytes = ByteText.bytesOrNull(value);
      if (bytes == null) {
        throw Raise.typeError(
            "float() argument must be a string or a real number, not '%s'", value.type().name());
      }
      text = ByteText.latin1(bytes);
    }
    Double parsed = FloatText.parse(text);
    if (parsed == null) {
      PyObject shown =
          value instanceof PyStr || value instanceof PyByteArray
              ? value
              : new PyBytes(ByteText.bytesOrNull(value));
      throw Raise.valueError(
          "could not convert string to float: %s", Conversion.repr(vm, shown).value);
    }
    return parsed;
  }

  /** Unlike other functions, {@code float} asks a subclass for what it wants to be. */
  private static double ofSubclass(Vm vm, PyObject value) {
    PyObject given = vm.callSpecial(value.type().special(Special.FLOAT), value);
    if (!(given instanceof PyFloat number)) {
      throw Raise.typeError(
          "%s.__float__ returned non-float (type %s)", value.type().name(), given.type().name());
    }
    return number.value;
  }

  private static void installOperators(TypeBuilder type) {
    binary(type, Special.ADD, Special.RADD, (a, b) -> new PyFloat(a + b));
    binary(type, Special.SUB, Special.RSUB, (a, b) -> new PyFloat(a - b));
    binary(type, Special.MUL, Special.RMUL, (a, b) -> new PyFloat(a * b));
    binary(
        type,
        Special.TRUEDIV,
        Special.RTRUEDIV,
        (a, b) -> new PyFloat(a / divisor(b, "float division by zero")));
    binary(
        type,
        Special.FLOORDIV,
        Special.RFLOORDIV,
        (a, b) -> new PyFloat(Doubles.floorDivide(a, divisor(b, "float floor division by zero"))));
    binary(
        type,
        Special.MOD,
        Special.RMOD,
        (a, b) -> new PyFloat(Doubles.modulo(a, divisor(b, "float modulo"))));
    binary(
        type,
        Special.DIVMOD,
        Special.RDIVMOD,
        (a, b) -> {
          divisor(b, "float divmod()");
          return new PyTuple(
              new PyFloat(Doubles.floorDivide(a, b)), new PyFloat(Doubles.modulo(a, b)));
        });
    type.special(Special.POW, "self, value, mod=None, /", (vm, a) -> power(vm, a[0], a[1], a[2]));
    type.special(Special.RPOW, "self, value, mod=None, /", (vm, a) -> power(vm, a[1], a[0], a[2]));
    type.special(Special.NEG, (vm, self) -> new PyFloat(-value(self)));
    type.special(
        Special.POS,
        (vm, self) -> self.getClass() == PyFloat.class ? self : new PyFloat(value(self)));
    type.special(Special.ABS, (vm, self) -> new PyFloat(Math.abs(value(self))));
    for (Comparison.Operator op : Comparison.Operator.values()) {
      type.special(
          Special.valueOf(op.name()), (vm, self, other) -> compare(op, value(self), other));
    }
  }

  private static double divisor(double b, String message) {
    if (b == 0) {
      throw Raise.zeroDivision(message);
    }
    return b;
  }

  private static void binary(
      TypeBuilder type, Special special, Special reflected, Binary operator) {
    type.special(
        special,
        (vm, self, other) ->
            other instanceof PyFloat || other instanceof PyInt
                ? operator.apply(value(self), Conversion.toDouble(vm, other))
                : PyNotImplemented.NOT_IMPLEMENTED);
    type.special(
        reflected,
        (vm, self, other) ->
            other instanceof PyFloat || other instanceof PyInt
                ? operator.apply(Conversion.toDouble(vm, other), value(self))
                : PyNotImplemented.NOT_IMPLEMENTED);
  }

  private static boolean isReal(PyObject value) {
    return value instanceof PyFloat || value instanceof PyInt;
  }

  private static PyObject power(Vm vm, PyObject base, PyObject exponent, PyObject modulus) {
    if (modulus != PyNone.NONE) {
      throw Raise.typeError("pow() 3rd argument not allowed unless all arguments are integers");
    }
    if (!isReal(base) || !isReal(exponent)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    double a = Conversion.toDouble(vm, base);
    double b = Conversion.toDouble(vm, exponent);
    boolean finite = !Double.isInfinite(a) && !Double.isInfinite(b);
    if (finite && a < 0 && b != Math.rint(b) && !Double.isNaN(b)) {
      return ComplexMath.power(new PyComplex(a, 0), new PyComplex(b, 0));
    }
    return new PyFloat(Doubles.power(a, b));
  }

  private static PyObject compare(Comparison.Operator op, double a, PyObject other) {
    if (other instanceof PyInt b) {
      return PyBool.of(
          Double.isNaN(a) ? op == Comparison.Operator.NE : op.accepts(Doubles.compare(a, b)));
    }
    if (!(other instanceof PyFloat)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    double b = value(other);
    return PyBool.of(
        switch (op) {
          case EQ -> a == b;
          case NE -> a != b;
          case LT -> a < b;
          case LE -> a <= b;
          case GT -> a > b;
          case GE -> a >= b;
        });
  }

  private static void installConversions(TypeBuilder type) {
    type.special(Special.HASH, (vm, self) -> PyInt.of(hash(vm, self, value(self))));
    type.special(Special.BOOL, (vm, self) -> PyBool.of(value(self) != 0));
    type.special(Special.REPR, (vm, self) -> PyStr.of(FloatText.repr(value(self))));
    type.special(
        Special.FORMAT,
        (vm, self, spec) -> {
          String text = Conversion.text(spec, "__format__() argument");
          return text.isEmpty()
              ? Conversion.str(vm, self)
              : PyStr.of(NumberFormat.real(vm, (PyFloat) self, text, self.type().name()));
        });
    NativeCode.F1 truncate = (vm, self) -> Doubles.truncate(value(self));
    type.special(Special.INT, truncate);
    type.special(Special.TRUNC, truncate);
    type.special(Special.FLOOR, (vm, self) -> Doubles.truncate(Math.floor(value(self))));
    type.special(Special.CEIL, (vm, self) -> Doubles.truncate(Math.ceil(value(self))));
    type.special(Special.FLOAT, (vm, self) -> plain(self));
    type.special(
        Special.ROUND,
        "self, ndigits=None, /",
        (vm, a) ->
            a[1] == PyNone.NONE
                ? Doubles.truncate(Math.rint(value(a[0])))
                : new PyFloat(Doubles.round(value(a[0]), Conversion.clampedIndex(vm, a[1]))));
  }

  private static PyObject plain(PyObject self) {
    return self.getClass() == PyFloat.class ? self : new PyFloat(value(self));
  }

  private static void installMethods(TypeBuilder type) {
    type.getter("real", (vm, self) -> plain(self));
    type.getter("imag", (vm, self) -> new PyFloat(0));
    type.method("conjugate", (vm, self) -> plain(self));
    type.method(
        "is_integer",
        (vm, self) ->
            PyBool.of(!Double.isInfinite(value(self)) && value(self) == Math.rint(value(self))));
    type.method("as_integer_ratio", (vm, self) -> ratio(value(self)));
    type.method("hex", (vm, self) -> PyStr.of(FloatHex.hex(value(self))));
    type.classMethod(
        "fromhex",
        "cls, string, /",
        (vm, a) -> {
          PyFloat value = new PyFloat(FloatHex.parse(Conversion.text(a[1], "fromhex() argument")));
          return a[0] == Types.FLOAT ? value : vm.call(a[0], value);
        });
    type.method("__getnewargs__", (vm, self) -> new PyTuple(plain(self)));
  }

  private static PyObject ratio(double value) {
    if (Double.isNaN(value)) {
      throw Raise.valueError("cannot convert NaN to integer ratio");
    }
    if (Double.isInfinite(value)) {
      throw Raise.overflowError("cannot convert Infinity to integer ratio");
    }
    BigDecimal exact = new BigDecimal(value).stripTrailingZeros();
    BigInteger numerator = exact.scale() <= 0 ? exact.toBigInteger() : exact.unscaledValue();
    BigInteger denominator =
        exact.scale() <= 0 ? BigInteger.ONE : BigInteger.TEN.pow(exact.scale());
    BigInteger common = numerator.gcd(denominator);
    if (common.signum() != 0) {
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }
    return new PyTuple(PyInt.of(numerator), PyInt.of(denominator));
  }
}
