package org.coroscope.vm.op;

import java.math.BigInteger;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyByteArray;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PySet;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;

/** Binary and unary operators, by the rules of the data model ("Emulating numeric types"). */
public final class Arithmetic {
  /** In the order of the syntax tree's {@code BinaryOperator}. */
  public enum Operator {
    ADD("+", Special.ADD, Special.RADD, Special.IADD),
    SUB("-", Special.SUB, Special.RSUB, Special.ISUB),
    MULT("*", Special.MUL, Special.RMUL, Special.IMUL),
    MAT_MULT("@", Special.MATMUL, Special.RMATMUL, Special.IMATMUL),
    DIV("/", Special.TRUEDIV, Special.RTRUEDIV, Special.ITRUEDIV),
    MOD("%", Special.MOD, Special.RMOD, Special.IMOD),
    POW("**", Special.POW, Special.RPOW, Special.IPOW),
    LSHIFT("<<", Special.LSHIFT, Special.RLSHIFT, Special.ILSHIFT),
    RSHIFT(">>", Special.RSHIFT, Special.RRSHIFT, Special.IRSHIFT),
    BIT_OR("|", Special.OR, Special.ROR, Special.IOR),
    BIT_XOR("^", Special.XOR, Special.RXOR, Special.IXOR),
    BIT_AND("&", Special.AND, Special.RAND, Special.IAND),
    FLOOR_DIV("//", Special.FLOORDIV, Special.RFLOORDIV, Special.IFLOORDIV),
    /** Not an operator of the grammar, but {@code divmod(a, b)} goes the same way. */
    DIVMOD("divmod()", Special.DIVMOD, Special.RDIVMOD, null);

    private static final Operator[] ALL = values();
    private final String symbol;
    private final Special special;
    private final Special reflected;
    private final Special inplace;

    Operator(String symbol, Special special, Special reflected, Special inplace) {
      this.symbol = symbol;
      this.special = special;
      this.reflected = reflected;
      this.inplace = inplace;
    }

    public static Operator of(int ordinal) {
      return ALL[ordinal];
    }
  }

  private Arithmetic() {}

  /** {@code a + b}. */
  public static PyObject add(Vm vm, PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      PyInt x = (PyInt) a;
      PyInt y = (PyInt) b;
      if (x.isSmall() && y.isSmall()) {
        long sum = x.value + y.value;
        if (((x.value ^ sum) & (y.value ^ sum)) >= 0) {
          return PyInt.of(sum);
        }
      }
      return PyInt.of(x.big().add(y.big()));
    }
    if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
      return new PyFloat(((PyFloat) a).value + ((PyFloat) b).value);
    }
    if (a.getClass() == PyStr.class && b.getClass() == PyStr.class) {
      return concat(vm, (PyStr) a, (PyStr) b);
    }
    return binary(vm, Operator.ADD, a, b);
  }

  /** {@code a + b} of strings. */
  public static PyStr concat(Vm vm, PyStr a, PyStr b) {
    if (a.value.isEmpty() && b.getClass() == PyStr.class) {
      return b;
    }
    if (b.value.isEmpty() && a.getClass() == PyStr.class) {
      return a;
    }
    vm.checkSize((long) a.value.length() + b.value.length());
    return PyStr.of(a.value.concat(b.value));
  }

  /** {@code a - b}. */
  public static PyObject subtract(Vm vm, PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      PyInt x = (PyInt) a;
      PyInt y = (PyInt) b;
      if (x.isSmall() && y.isSmall()) {
        long difference = x.value - y.value;
        if (((x.value ^ y.value) & (x.value ^ difference)) >= 0) {
          return PyInt.of(difference);
        }
      }
      return PyInt.of(x.big().subtract(y.big()));
    }
    if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
      return new PyFloat(((PyFloat) a).value - ((PyFloat) b).value);
    }
    return binary(vm, Operator.SUB, a, b);
  }

  /** {@code a * b}. */
  public static PyObject multiply(Vm vm, PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      PyInt x = (PyInt) a;
      PyInt y = (PyInt) b;
      if (x.isSmall() && y.isSmall()) {
        long high = Math.multiplyHigh(x.value, y.value);
        long low = x.value * y.value;
        if (high == 0 && low >= 0 || high == -1 && low < 0) {
          return PyInt.of(low);
        }
      }
      BigInteger p = x.big();
      BigInteger q = y.big();
      vm.checkBits((long) p.bitLength() + q.bitLength());
      return PyInt.of(p.multiply(q));
    }
    if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
      return new PyFloat(((PyFloat) a).value * ((PyFloat) b).value);
    }
    return binary(vm, Operator.MULT, a, b);
  }

  /** {@code a op b}. */
  public static PyObject binary(Vm vm, Operator op, PyObject a, PyObject b) {
    PyObject result = QuickArithmetic.binary(vm, op, a, b);
    if (result == null) {
      result = binaryOrNull(vm, op, a, b);
    }
    if (result == null) {
      throw unsupported(op, op.symbol, a, b);
    }
    return result;
  }

  /** {@code a op= b}. */
  public static PyObject inplace(Vm vm, Operator op, PyObject a, PyObject b) {
    PyObject quick = QuickArithmetic.binary(vm, op, a, b);
    if (quick != null) {
      return quick;
    }
    if (op == Operator.ADD && a.getClass() == PyStr.class && b.getClass() == PyStr.class) {
      return concat(vm, (PyStr) a, (PyStr) b);
    }
    PyObject method = op.inplace == null ? null : a.type().special(op.inplace);
    if (method != null) {
      PyObject result = vm.callSpecial(method, a, b);
      if (result != PyNotImplemented.NOT_IMPLEMENTED) {
        return result;
      }
    }
    PyObject result = keepsFromRepeating(op, a, b) ? null : binaryOrNull(vm, op, a, b);
    if (result == null) {
      throw unsupported(op, op.symbol + "=", a, b);
    }
    return result;
  }

  /** In {@code a *= b} a sequence b is not repeated if a might itself have been one. */
  private static boolean keepsFromRepeating(Operator op, PyObject a, PyObject b) {
    return op == Operator.MULT
        && (a instanceof PySet || a instanceof PyDict)
        && a.type().special(Special.MUL) == null
        && (b instanceof PyList
            || b instanceof PyTuple
            || b instanceof PyStr
            || b instanceof PyBytes
            || b instanceof PyByteArray);
  }

  private static PyObject binaryOrNull(Vm vm, Operator op, PyObject a, PyObject b) {
    PyType typeA = a.type();
    PyType typeB = b.type();
    PyObject left = typeA.special(op.special);
    PyObject right = typeA == typeB ? null : typeB.special(op.reflected);
    if (right != null && typeB.isSubtypeOf(typeA) && right != typeA.special(op.reflected)) {
      PyObject result = attempt(vm, right, b, a);
      if (result != null) {
        return result;
      }
      right = null;
    }
    boolean sequence = op == Operator.ADD || op == Operator.MULT;
    if (sequence
        && right != null
        && !(right instanceof PyNative)
        && left instanceof PyNative
        && isSequence(a)) {
      // Concatenation and repetition of built-in sequences come after all numeric methods.
      PyObject result = attempt(vm, right, b, a);
      if (result != null) {
        return result;
      }
      right = null;
    }
    PyObject result = attempt(vm, left, a, b);
    return result == null ? attempt(vm, right, b, a) : result;
  }

  private static PyObject attempt(Vm vm, PyObject method, PyObject self, PyObject other) {
    if (method == null) {
      return null;
    }
    PyObject result = vm.callSpecial(method, self, other);
    return result == PyNotImplemented.NOT_IMPLEMENTED ? null : result;
  }

  private static RuntimeException unsupported(Operator op, String symbol, PyObject a, PyObject b) {
    // Sequences keep their own words where the left side can do nothing but concatenate or repeat.
    if (op == Operator.ADD && isSequence(a) && !hasOwn(a, op)) {
      String kind = a.type().layout().name();
      if (kind.startsWith("byte")) {
        return Raise.typeError("can't concat %s to %s", b.type().name(), kind);
      }
      return Raise.typeError(
          "can only concatenate %s (not \"%s\") to %s", kind, b.type().name(), kind);
    }
    boolean repeats = isSequence(a) || isSequence(b);
    if (op == Operator.MULT && repeats && !(symbol.endsWith("=") && keepsFromRepeating(op, a, b))) {
      PyObject count = isSequence(a) ? b : a;
      return Raise.typeError(
          "can't multiply sequence by non-int of type '%s'", count.type().name());
    }
    if (op == Operator.RSHIFT && a instanceof PyNative function && function.name.equals("print")) {
      return Raise.typeError(
          "unsupported operand type(s) for %s: '%s' and '%s'. Did you mean"
              + " \"print(<message>, file=<output_stream>)\"?",
          symbol, a.type().name(), b.type().name());
    }
    return Raise.typeError(
        "unsupported operand type(s) for %s: '%s' and '%s'",
        op == Operator.POW && !symbol.endsWith("=") ? "** or pow()" : symbol,
        a.type().name(),
        b.type().name());
  }

  /** Whether a class of the program defines the operator: nothing else is tried then. */
  private static boolean hasOwn(PyObject value, Operator op) {
    return value.type().isHeapType()
        && value.type().special(op.special) != value.type().layout().special(op.special);
  }

  private static boolean isSequence(PyObject value) {
    String layout = value.type().layout().name();
    return layout.equals("str")
        || layout.equals("list")
        || layout.equals("tuple")
        || layout.equals("bytes")
        || layout.equals("bytearray");
  }

  /** {@code -a}, {@code +a} or {@code ~a}. */
  public static PyObject unary(Vm vm, Special special, PyObject a) {
    if (special == Special.NEG && a.getClass() == PyInt.class) {
      PyInt number = (PyInt) a;
      return number.isSmall() && number.value != Long.MIN_VALUE
          ? PyInt.of(-number.value)
          : PyInt.of(number.big().negate());
    }
    PyObject method = a.type().special(special);
    if (method == null) {
      String symbol = special == Special.NEG ? "-" : special == Special.POS ? "+" : "~";
      throw Raise.typeError("bad operand type for unary %s: '%s'", symbol, a.type().name());
    }
    return vm.callSpecial(method, a);
  }
}
