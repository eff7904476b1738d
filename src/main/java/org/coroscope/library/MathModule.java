package org.coroscope.library;

import java.math.BigInteger;
import java.util.function.DoubleUnaryOperator;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.op.Arithmetic;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Doubles;
import org.coroscope.vm.op.HyperbolicMath;
import org.coroscope.vm.op.Iteration;
import org.coroscope.vm.op.PreciseMath;

/** The module {@code math}. */
final class MathModule {
  private static final PyStr TRUNC = PyStr.intern("__trunc__");
  private static final double DEGREES = 180 / Math.PI;
  private static final double RADIANS = Math.PI / 180;

  private MathModule() {}

  static PyModule create(Vm vm, LibraryContext context) {
    ModuleBuilder module = new ModuleBuilder("math").doc("Functions on real numbers.");
    module
        .set("pi", new PyFloat(Math.PI))
        .set("e", new PyFloat(Math.E))
        .set("tau", new PyFloat(2 * Math.PI))
        .set("inf", new PyFloat(Double.POSITIVE_INFINITY))
        .set("nan", new PyFloat(Double.NaN));
    addElementary(module);
    addTwoArguments(module);
    addTests(module);
    addRounding(module);
    addSums(module);
    MathIntegers.addTo(module);
    return module.build();
  }

  static PyObject number(double value) {
    return new PyFloat(value);
  }

  static RuntimeException domain() {
    return Raise.valueError("math domain error");
  }

  static RuntimeException range() {
    return Raise.overflowError("math range error");
  }

  /** Adds a function that overflows where it gets infinite, or else is not defined there. */
  private static void one(
      ModuleBuilder module, String name, boolean overflows, DoubleUnaryOperator f) {
    module.function(
        name,
        (vm, x) -> {
          double value = Conversion.toDouble(vm, x);
          double result = f.applyAsDouble(value);
          if (Double.isNaN(result) && !Double.isNaN(value)) {
            throw domain();
          }
          if (Double.isInfinite(result) && !Double.isInfinite(value)) {
            throw overflows ? range() : domain();
          }
          return number(result);
        });
  }

  private static void addElementary(ModuleBuilder module) {
    one(module, "acos", false, PreciseMath::acos);
    one(module, "acosh", false, HyperbolicMath::acosh);
    one(module, "asin", false, PreciseMath::asin);
    one(module, "asinh", false, HyperbolicMath::asinh);
    one(module, "atan", false, PreciseMath::atan);
    one(module, "atanh", false, x -> Math.abs(x) == 1 ? x / 0 : HyperbolicMath.atanh(x));
    one(module, "cbrt", false, HyperbolicMath::cbrt);
    one(module, "cos", false, PreciseMath::cos);
    one(module, "cosh", true, HyperbolicMath::cosh);
    one(module, "erf", false, GammaMath::erf);
    one(module, "erfc", false, GammaMath::erfc);
    one(module, "exp", true, PreciseMath::exp);
    one(module, "exp2", true, PreciseMath::exp2);
    one(module, "expm1", true, HyperbolicMath::expm1);
    one(module, "fabs", false, Math::abs);
    one(module, "log1p", false, HyperbolicMath::log1p);
    one(module, "sin", false, PreciseMath::sin);
    one(module, "sinh", true, HyperbolicMath::sinh);
    one(module, "sqrt", false, Math::sqrt);
    one(module, "tan", false, PreciseMath::tan);
    one(module, "tanh", false, HyperbolicMath::tanh);
    module.function("gamma", (vm, x) -> number(GammaMath.gamma(Conversion.toDouble(vm, x))));
    module.function("lgamma", (vm, x) -> number(GammaMath.logGamma(Conversion.toDouble(vm, x))));
    module.function("degrees", (vm, x) -> number(Conversion.toDouble(vm, x) * DEGREES));
    module.function("radians", (vm, x) -> number(Conversion.toDouble(vm, x) * RADIANS));
    module.rawFunction(
        "log",
        (vm, a, names) -> {
          if (names.length > 0) {
            throw Raise.typeError("log() takes no keyword arguments");
          }
          if (a.length == 0 || a.length > 2) {
            throw Raise.typeError("math.log requires 1 to 2 arguments");
          }
          double x = log(vm, a[0], PreciseMath::log);
          if (a.length == 1) {
            return number(x);
          }
          double base = log(vm, a[1], PreciseMath::log);
          if (base == 0) {
            throw Raise.zeroDivision("float division by zero");
          }
          return number(x / base);
        });
    module.function("log2", (vm, x) -> number(log(vm, x, PreciseMath::log2)));
    module.function("log10", (vm, x) -> number(log(vm, x, HyperbolicMath::log10)));
  }

  private static double log(Vm vm, PyObject x, DoubleUnaryOperator f) {
    if (x instanceof PyInt whole) {
      if (whole.signum() <= 0) {
        throw domain();
      }
      double value = whole.isSmall() ? whole.value : whole.big().doubleValue();
      if (!Double.isInfinite(value)) {
        return f.applyAsDouble(value);
      }
      int exponent = whole.big().bitLength();
      double mantissa = Doubles.nearest(whole.big(), -exponent, false);
      return f.applyAsDouble(mantissa) + f.applyAsDouble(2) * exponent;
    }
    double value = Conversion.toDouble(vm, x);
    if (value <= 0) {
      throw domain();
    }
    return Double.isInfinite(value) || Double.isNaN(value) ? value : f.applyAsDouble(value);
  }

  private static void addTwoArguments(ModuleBuilder module) {
    module.function(
        "atan2",
        (vm, y, x) ->
            number(PreciseMath.atan2(Conversion.toDouble(vm, y), Conversion.toDouble(vm, x))));
    module.function(
        "copysign",
        (vm, x, y) -> number(copySign(Conversion.toDouble(vm, x), Conversion.toDouble(vm, y))));
    module.function(
        "fmod",
        (vm, x, y) -> {
          double a = Conversion.toDouble(vm, x);
          double b = Conversion.toDouble(vm, y);
          double rest = a % b;
          if (Double.isNaN(rest) && !Double.isNaN(a) && !Double.isNaN(b)) {
            throw domain();
          }
          return number(rest);
        });
    module.function(
        "remainder",
        (vm, x, y) -> {
          double a = Conversion.toDouble(vm, x);
          double b = Conversion.toDouble(vm, y);
          double rest = Math.IEEEremainder(a, b);
          if (Double.isNaN(rest) && !Double.isNaN(a) && !Double.isNaN(b)) {
            throw domain();
          }
          return number(rest);
        });
    module.function(
        "pow", (vm, x, y) -> power(Conversion.toDouble(vm, x), Conversion.toDouble(vm, y)));
    module.function(
        "nextafter",
        (vm, x, y) ->
            number(Math.nextAfter(Conversion.toDouble(vm, x), Conversion.toDouble(vm, y))));
    module.function(
        "ldexp",
        (vm, x, i) -> {
          if (!(i instanceof PyInt)) {
            throw Raise.typeError("Expected an int as second argument to ldexp.");
          }
          double value = Conversion.toDouble(vm, x);
          int exponent = (int) Math.max(-5000, Math.min(5000, Conversion.clampedIndex(vm, i)));
          double result = scaled(value, exponent);
          if (Double.isInfinite(result) && !Double.isInfinite(value)) {
            throw range();
          }
          return number(result);
        });
    module.function(
        "isclose", "a, b, *, rel_tol=1e-09, abs_tol=0.0", (vm, a) -> PyBool.of(isClose(vm, a)));
  }

  private static double copySign(double x, double y) {
    return Math.copySign(x, Double.isNaN(y) ? 1 : y);
  }

  private static double scaled(double value, int exponent) {
    if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
      return value;
    }
    int own = Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - 52;
    long mantissa = (long) Math.scalb(value, -own);
    return exponent + own > 1100
        ? value * Double.POSITIVE_INFINITY
        : Doubles.nearest(BigInteger.valueOf(mantissa), own + exponent, false);
  }

  private static PyObject power(double x, double y) {
    double result = PreciseMath.pow(x, y);
    boolean finite =
        !Double.isInfinite(x) && !Double.isInfinite(y) && !Double.isNaN(x) && !Double.isNaN(y);
    if (finite && Double.isNaN(result) || x == 0 && y < 0 && finite) {
      throw domain();
    }
    if (finite && Double.isInfinite(result)) {
      throw range();
    }
    return number(result);
  }

  private static boolean isClose(Vm vm, PyObject[] arguments) {
    double a = Conversion.toDouble(vm, arguments[0]);
    double b = Conversion.toDouble(vm, arguments[1]);
    double relative = Conversion.toDouble(vm, arguments[2]);
    double absolute = Conversion.toDouble(vm, arguments[3]);
    if (relative < 0 || absolute < 0) {
      throw Raise.valueError("tolerances must be non-negative");
    }
    if (a == b) {
      return true;
    }
    if (Double.isInfinite(a) || Double.isInfinite(b)) {
      return false;
    }
    double difference = Math.abs(b - a);
    return difference <= Math.abs(relative * b)
        || difference <= Math.abs(relative * a)
        || difference <= absolute;
  }

  private static void addTests(ModuleBuilder module) {
    module.function("isfinite", (vm, x) -> PyBool.of(Double.isFinite(Conversion.toDouble(vm, x))));
    module.function("isinf", (vm, x) -> PyBool.of(Double.isInfinite(Conversion.toDouble(vm, x))));
    module.function("isnan", (vm, x) -> PyBool.of(Double.isNaN(Conversion.toDouble(vm, x))));
    module.function("ulp", (vm, x) -> number(Math.ulp(Conversion.toDouble(vm, x))));
  }

  private static void addRounding(ModuleBuilder module) {
    module.function("ceil", (vm, x) -> rounded(vm, x, Special.CEIL, Math::ceil));
    module.function("floor", (vm, x) -> rounded(vm, x, Special.FLOOR, Math::floor));
    module.function(
        "trunc",
        (vm, x) -> {
          PyObject method = x.type().lookup(TRUNC);
          if (method == null) {
            throw Raise.typeError("type %s doesn't define __trunc__ method", x.type().name());
          }
          return vm.callSpecial(method, x);
        });
    module.function(
        "modf",
        (vm, x) -> {
          double value = Conversion.toDouble(vm, x);
          double whole = value < 0 ? Math.ceil(value) : Math.floor(value);
          double rest = Double.isInfinite(value) ? Math.copySign(0, value) : value - whole;
          return new PyTuple(number(Math.copySign(rest, value)), number(whole));
        });
    module.function(
        "frexp",
        (vm, x) -> {
          double value = Conversion.toDouble(vm, x);
          if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
            return new PyTuple(number(value), PyInt.ZERO);
          }
          boolean subnormal = Math.abs(value) < Double.MIN_NORMAL;
          double normal = subnormal ? value * 0x1p54 : value;
          int exponent = Math.getExponent(normal) + 1;
          return new PyTuple(
              number(Math.scalb(normal, -exponent)),
              PyInt.of(subnormal ? exponent - 54 : exponent));
        });
  }

  private static PyObject rounded(Vm vm, PyObject x, Special special, DoubleUnaryOperator round) {
    if (x.getClass() != PyFloat.class) {
      PyObject method = x.type().special(special);
      if (method != null) {
        return vm.callSpecial(method, x);
      }
    }
    return Doubles.truncate(round.applyAsDouble(Conversion.toDouble(vm, x)));
  }

  private static void addSums(ModuleBuilder module) {
    module.function("fsum", (vm, values) -> number(ExactSum.of(vm, values)));
    module.function(
        "hypot", "*coordinates", (vm, a) -> number(PreciseMath.hypot(doubles(vm, a[0]))));
    module.function(
        "dist",
        (vm, p, q) -> {
          double[] from = doubles(vm, p);
          double[] to = doubles(vm, q);
          if (from.length != to.length) {
            throw Raise.valueError("both points must have the same number of dimensions");
          }
          for (int i = 0; i < from.length; i++) {
            from[i] -= to[i];
          }
          return number(PreciseMath.hypot(from));
        });
    module.function(
        "prod",
        "iterable, /, *, start=1",
        (vm, a) -> {
          PyObject[] product = {a[1]};
          Iteration.forEach(
              vm,
              a[0],
              item -> {
                product[0] = Arithmetic.multiply(vm, product[0], item);
                return true;
              });
          return product[0] == null ? PyNone.NONE : product[0];
        });
  }

  private static double[] doubles(Vm vm, PyObject values) {
    PyObject[] items = Iteration.toArray(vm, values);
    double[] result = new double[items.length];
    for (int i = 0; i < items.length; i++) {
      result[i] = Conversion.toDouble(vm, items[i]);
    }
    return result;
  }
}
