package org.coroscope.vm.builtin;

import java.math.BigInteger;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.NativeCode;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyIntInstance;
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
import org.coroscope.vm.op.Hashing;
import org.coroscope.vm.op.IntMath;

/** The types {@code int} and {@code bool}. */
final class IntMethods {
  private static final PyStr TRUNC = PyStr.intern("__trunc__");

  private IntMethods() {}

  /** An operator on two integers. */
  private interface Binary {
    PyObject apply(Vm vm, PyInt a, PyInt b);
  }

  static void install() {
    TypeBuilder type = TypeBuilder.of(Types.INT);
    type.constructor("cls, x=?, /, base=?", IntMethods::construct);
    installOperators(type);
    installConversions(type);
    installMethods(type);
    installBool(TypeBuilder.of(Types.BOOL));
  }

  private static PyObject construct(Vm vm, PyObject[] a) {
    PyType cls = Construct.subtype(a[0], Types.INT);
    PyInt value;
    if (a[1] == null) {
      if (a[2] != null) {
        throw Raise.typeError("int() missing string argument");
      }
      value = PyInt.ZERO;
    } else if (a[2] == null) {
      value = convert(vm, a[1]);
    } else {
      value = parse(vm, a[1], base(vm, a[2]));
      if (value == null) {
        throw Raise.typeError("int() can't convert non-string with explicit base");
      }
    }
    return cls == Types.INT ? IntMath.plain(value) : new PyIntInstance(cls, value);
  }

  private static int base(Vm vm, PyObject value) {
    long base = Conversion.clampedIndex(vm, value);
    if (base != 0 && base < 2 || base > 36) {
      throw Raise.valueError("int() base must be >= 2 and <= 36, or 0");
    }
    return (int) base;
  }

  /** The number in a text; null if the value is no text. */
  private static PyInt parse(Vm vm, PyObject value, int base) {
    if (value instanceof PyStr text) {
      return IntText.parse(vm, text.value, base, value);
    }
    byte[] bytes = ByteText.bytesOrNull(value);
    return bytes == null
        ? null
        : IntText.parse(vm, ByteText.latin1(bytes), base, new PyBytes(bytes));
  }

  /** {@code int(value)}. */
  static PyInt convert(Vm vm, PyObject value) {
    if (value.getClass() == PyFloat.class) {
      return Doubles.truncate(((PyFloat) value).value);
    }
    PyObject method = value.type().special(Special.INT);
    if (method != null) {
      PyObject result = vm.callSpecial(method, value);
      if (result instanceof PyInt number) {
        return number;
      }
      throw Raise.typeError("__int__ returned non-int (type %s)", result.type().name());
    }
    if (value.type().special(Special.INDEX) != null) {
      return Conversion.index(vm, value);
    }
    PyObject trunc = value.type().lookup(TRUNC);
    if (trunc != null) {
      PyObject result = vm.callSpecial(trunc, value);
      if (result instanceof PyInt || result.type().special(Special.INDEX) != null) {
        return Conversion.index(vm, result);
      }
      throw Raise.typeError("__trunc__ returned non-Integral (type %s)", result.type().name());
    }
    PyInt parsed = parse(vm, value, 10);
    if (parsed == null) {
      throw Raise.typeError(
          "int() argument must be a string, a bytes-like object or a real number, not '%s'",
          value.type().name());
    }
    return parsed;
  }

  private static void installOperators(TypeBuilder type) {
    binary(type, Special.ADD, Special.RADD, (vm, a, b) -> IntMath.add(a, b));
    binary(type, Special.SUB, Special.RSUB, (vm, a, b) -> IntMath.subtract(a, b));
    binary(type, Special.MUL, Special.RMUL, IntMath::multiply);
    binary(type, Special.TRUEDIV, Special.RTRUEDIV, (vm, a, b) -> IntMath.divide(a, b));
    binary(type, Special.FLOORDIV, Special.RFLOORDIV, (vm, a, b) -> IntMath.floorDivide(a, b));
    binary(type, Special.MOD, Special.RMOD, (vm, a, b) -> IntMath.modulo(a, b));
    binary(
        type,
        Special.DIVMOD,
        Special.RDIVMOD,
        (vm, a, b) -> new PyTuple(IntMath.floorDivide(a, b), IntMath.modulo(a, b)));
    binary(type, Special.LSHIFT, Special.RLSHIFT, IntMath::shiftLeft);
    binary(type, Special.RSHIFT, Special.RRSHIFT, (vm, a, b) -> IntMath.shiftRight(a, b));
    binary(type, Special.AND, Special.RAND, (vm, a, b) -> IntMath.and(a, b));
    binary(type, Special.OR, Special.ROR, (vm, a, b) -> IntMath.or(a, b));
    binary(type, Special.XOR, Special.RXOR, (vm, a, b) -> IntMath.xor(a, b));
    type.special(Special.POW, "self, value, mod=None, /", (vm, a) -> power(vm, a[0], a[1], a[2]));
    type.special(Special.RPOW, "self, value, mod=None, /", (vm, a) -> power(vm, a[1], a[0], a[2]));
    for (Comparison.Operator op : Comparison.Operator.values()) {
      type.special(
          Special.valueOf(op.name()),
          (vm, self, other) ->
              other instanceof PyInt b
                  ? PyBool.of(op.accepts(IntMath.compare((PyInt) self, b)))
                  : PyNotImplemented.NOT_IMPLEMENTED);
    }
    type.special(Special.NEG, (vm, self) -> IntMath.negate((PyInt) self));
    type.special(Special.POS, (vm, self) -> IntMath.plain((PyInt) self));
    type.special(Special.INVERT, (vm, self) -> IntMath.invert((PyInt) self));
    type.special(Special.ABS, (vm, self) -> IntMath.absolute((PyInt) self));
  }

  private static void binary(
      TypeBuilder type, Special special, Special reflected, Binary operator) {
    type.special(
        special,
        (vm, self, other) ->
            other instanceof PyInt b
                ? operator.apply(vm, (PyInt) self, b)
                : PyNotImplemented.NOT_IMPLEMENTED);
    type.special(
        reflected,
        (vm, self, other) ->
            other instanceof PyInt b
                ? operator.apply(vm, b, (PyInt) self)
                : PyNotImplemented.NOT_IMPLEMENTED);
  }

  private static PyObject power(Vm vm, PyObject a, PyObject b, PyObject modulus) {
    if (!(a instanceof PyInt x) || !(b instanceof PyInt y)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    if (modulus == PyNone.NONE) {
      return IntMath.power(vm, x, y);
    }
    return modulus instanceof PyInt m ? IntMath.power(x, y, m) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static void installConversions(TypeBuilder type) {
    type.special(Special.HASH, (vm, self) -> PyInt.of(Hashing.hashInt((PyInt) self)));
    type.special(Special.BOOL, (vm, self) -> PyBool.of(((PyInt) self).signum() != 0));
    type.special(Special.REPR, (vm, self) -> PyStr.of(IntText.decimal(vm, (PyInt) self)));
    type.special(
        Special.FORMAT,
        (vm, self, spec) -> {
          String text = Conversion.text(spec, "__format__() argument");
          return text.isEmpty()
              ? Conversion.str(vm, self)
              : PyStr.of(NumberFormat.integer(vm, (PyInt) self, text, self.type().name()));
        });
    NativeCode.F1 plain = (vm, self) -> IntMath.plain((PyInt) self);
    type.special(Special.INT, plain);
    type.special(Special.INDEX, plain);
    type.special(Special.TRUNC, plain);
    type.special(Special.FLOOR, plain);
    type.special(Special.CEIL, plain);
    type.special(Special.FLOAT, (vm, self) -> new PyFloat(Conversion.toDouble(vm, self)));
    type.special(
        Special.ROUND,
        "self, ndigits=None, /",
        (vm, a) ->
            a[1] == PyNone.NONE
                ? IntMath.plain((PyInt) a[0])
                : IntMath.round((PyInt) a[0], Conversion.index(vm, a[1])));
  }

  private static void installMethods(TypeBuilder type) {
    type.getter("real", (vm, self) -> IntMath.plain((PyInt) self));
    type.getter("imag", (vm, self) -> PyInt.ZERO);
    type.getter("numerator", (vm, self) -> IntMath.plain((PyInt) self));
    type.getter("denominator", (vm, self) -> PyInt.ONE);
    type.method("conjugate", (vm, self) -> IntMath.plain((PyInt) self));
    type.method("bit_length", (vm, self) -> PyInt.of(((PyInt) self).big().abs().bitLength()));
    type.method("bit_count", (vm, self) -> PyInt.of(((PyInt) self).big().abs().bitCount()));
    type.method(
        "as_integer_ratio", (vm, self) -> new PyTuple(IntMath.plain((PyInt) self), PyInt.ONE));
    type.method(
        "to_bytes", "self, length=1, byteorder='big', *, signed=False", IntMethods::toBytes);
    type.classMethod(
        "from_bytes", "cls, bytes, byteorder='big', *, signed=False", IntMethods::fromBytes);
    type.method("__getnewargs__", (vm, self) -> new PyTuple(IntMath.plain((PyInt) self)));
  }

  private static boolean isBig(PyObject order, String function) {
    String text = order instanceof PyStr s ? s.value : "";
    if (!text.equals("big") && !text.equals("little")) {
      if (!(order instanceof PyStr)) {
        throw Raise.badArgument(function + "() argument 'byteorder'", "str", order);
      }
      throw Raise.valueError("byteorder must be either 'little' or 'big'");
    }
    return text.equals("big");
  }

  private static PyObject toBytes(Vm vm, PyObject[] a) {
    BigInteger value = ((PyInt) a[0]).big();
    long length = Conversion.toLong(vm, a[1]);
    boolean big = isBig(a[2], "to_bytes");
    boolean signed = Conversion.isTrue(vm, a[3]);
    if (length < 0) {
      throw Raise.valueError("length argument must be non-negative");
    }
    vm.checkSize(length);
    if (value.signum() < 0 && !signed) {
      throw Raise.overflowError("can't convert negative int to unsigned");
    }
    int bits = signed && value.signum() != 0 ? value.bitLength() + 1 : value.bitLength();
    if (bits > length * 8) {
      throw Raise.overflowError("int too big to convert");
    }
    byte[] bytes = new byte[(int) length];
    byte[] source = value.toByteArray();
    for (int i = 0; i < bytes.length; i++) {
      int from = source.length - 1 - i;
      byte b = from >= 0 ? source[from] : (byte) (value.signum() < 0 ? -1 : 0);
      bytes[big ? bytes.length - 1 - i : i] = b;
    }
    return new PyBytes(bytes);
  }

  private static PyObject fromBytes(Vm vm, PyObject[] a) {
    boolean big = isBig(a[2], "from_bytes");
    byte[] source = ByteText.bytesOrNull(a[1]);
    if (source == null) {
      source = BytesNew.fromObject(vm, a[1]);
    }
    byte[] bytes = source.clone();
    if (!big) {
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = source[bytes.length - 1 - i];
      }
    }
    PyInt value =
        bytes.length == 0
            ? PyInt.ZERO
            : PyInt.of(
                Conversion.isTrue(vm, a[3]) ? new BigInteger(bytes) : new BigInteger(1, bytes));
    return a[0] == Types.INT ? value : vm.call(a[0], value);
  }

  private static void installBool(TypeBuilder type) {
    type.constructor(
        "cls, x=False, /",
        (vm, a) -> {
          Construct.subtype(a[0], Types.BOOL);
          return PyBool.of(Conversion.isTrue(vm, a[1]));
        });
    type.special(Special.REPR, (vm, self) -> PyStr.of(self == PyBool.TRUE ? "True" : "False"));
    logic(type, Special.AND, Special.RAND, (vm, a, b) -> IntMath.and(a, b));
    logic(type, Special.OR, Special.ROR, (vm, a, b) -> IntMath.or(a, b));
    logic(type, Special.XOR, Special.RXOR, (vm, a, b) -> IntMath.xor(a, b));
  }

  private static void logic(TypeBuilder type, Special special, Special reflected, Binary operator) {
    NativeCode.F2 code =
        (vm, self, other) -> {
          if (!(other instanceof PyInt b)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
          }
          PyObject result = operator.apply(vm, (PyInt) self, b);
          return other instanceof PyBool ? PyBool.of(((PyInt) result).value != 0) : result;
        };
    type.special(special, code);
    type.special(reflected, code);
  }
}
