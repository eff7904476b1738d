package org.coroscope.vm.op;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;

/** The six rich comparisons. */
public final class Comparison {
  /** Which comparison; in the order of the syntax tree's {@code CompareOperator}. */
  public enum Operator {
    EQ("==", Special.EQ),
    NE("!=", Special.NE),
    LT("<", Special.LT),
    LE("<=", Special.LE),
    GT(">", Special.GT),
    GE(">=", Special.GE);

    private static final Operator[] ALL = values();

    private final String symbol;
    private final Special special;

    Operator(String symbol, Special special) {
      this.symbol = symbol;
      this.special = special;
    }

    public String symbol() {
      return symbol;
    }

    public static Operator of(int ordinal) {
      return ALL[ordinal];
    }

    /** What {@code b op a} must be for {@code a self b}. */
    public Operator reflected() {
      return switch (this) {
        case LT -> GT;
        case GT -> LT;
        case LE -> GE;
        case GE -> LE;
        default -> this;
      };
    }

    /** What the outcome of comparing two ordered things (-1, 0, 1) means. */
    public boolean accepts(int order) {
      return switch (this) {
        case EQ -> order == 0;
        case NE -> order != 0;
        case LT -> order < 0;
        case LE -> order <= 0;
        case GT -> order > 0;
        case GE -> order >= 0;
      };
    }
  }

  private Comparison() {}

  /** {@code a op b}; any object, usually a bool. */
  public static PyObject compare(Vm vm, Operator op, PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      PyInt x = (PyInt) a;
      PyInt y = (PyInt) b;
      int order =
          x.isSmall() && y.isSmall() ? Long.compare(x.value, y.value) : x.big().compareTo(y.big());
      return PyBool.of(op.accepts(order));
    }
    if (a.getClass() == PyStr.class && b.getClass() == PyStr.class) {
      if (op == Operator.EQ) {
        return PyBool.of(a.equals(b));
      }
      if (op == Operator.NE) {
        return PyBool.of(!a.equals(b));
      }
    }
    if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
      return PyBool.of(compareDoubles(op, ((PyFloat) a).value, ((PyFloat) b).value));
    }
    return compareSlowly(vm, op, a, b);
  }

  /** Whether {@code a op b}. */
  public static boolean test(Vm vm, int operator, PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      PyInt x = (PyInt) a;
      PyInt y = (PyInt) b;
      if (x.isSmall() && y.isSmall()) {
        return switch (operator) {
          case 0 -> x.value == y.value;
          case 1 -> x.value != y.value;
          case 2 -> x.value < y.value;
          case 3 -> x.value <= y.value;
          case 4 -> x.value > y.value;
          default -> x.value >= y.value;
        };
      }
    }
    return Conversion.isTrue(vm, compare(vm, Operator.of(operator), a, b));
  }

  private static boolean compareDoubles(Operator op, double x, double y) {
    return switch (op) {
      case EQ -> x == y;
      case NE -> x != y;
      case LT -> x < y;
      case LE -> x <= y;
      case GT -> x > y;
      case GE -> x >= y;
    };
  }

  private static PyObject compareSlowly(Vm vm, Operator op, PyObject a, PyObject b) {
    PyType typeA = a.type();
    PyType typeB = b.type();
    boolean reflectedFirst = typeA != typeB && typeB.isSubtypeOf(typeA);
    if (reflectedFirst) {
      PyObject result = tryCompare(vm, op.reflected(), b, a);
      if (result != null) {
        return result;
      }
    }
    PyObject result = tryCompare(vm, op, a, b);
    if (result != null) {
      return result;
    }
    if (!reflectedFirst) {
      result = tryCompare(vm, op.reflected(), b, a);
      if (result != null) {
        return result;
      }
    }
    if (op == Operator.EQ) {
      return PyBool.of(a == b);
    }
    if (op == Operator.NE) {
      return PyBool.of(a != b);
    }
    throw Raise.typeError(
        "'%s' not supported between instances of '%s' and '%s'",
        op.symbol, typeA.name(), typeB.name());
  }

  /** The answer of one side, or null if it does not know. */
  private static PyObject tryCompare(Vm vm, Operator op, PyObject self, PyObject other) {
    PyObject method = self.type().special(op.special);
    if (method == null) {
      return null;
    }
    PyObject result = vm.callSpecial(method, self, other);
    return result == PyNotImplemented.NOT_IMPLEMENTED ? null : result;
  }

  /** {@code a is b or a == b}, as containers compare their elements. */
  public static boolean equal(Vm vm, PyObject a, PyObject b) {
    return a == b || Conversion.isTrue(vm, compare(vm, Operator.EQ, a, b));
  }

  /** Whether {@code a < b}. */
  public static boolean less(Vm vm, PyObject a, PyObject b) {
    return Conversion.isTrue(vm, compare(vm, Operator.LT, a, b));
  }
}
