package org.coroscope.library;

import static org.coroscope.vm.op.PreciseMath.acos;
import static org.coroscope.vm.op.PreciseMath.cos;
import static org.coroscope.vm.op.PreciseMath.exp;
import static org.coroscope.vm.op.PreciseMath.log;
import static org.coroscope.vm.op.PreciseMath.pow;
import static org.coroscope.vm.op.PreciseMath.sin;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Doubles;

/**
 * The distributions of {@code random.Random}. Each draws in the same order and computes by the same
 * formula as CPython's, whose numbers depend on both.
 */
final class RandomDistributions {
  private static final double TWO_PI = 2 * Math.PI;
  private static final double NORMAL = 4 * exp(-0.5) / Math.sqrt(2);
  private static final double LOG_4 = log(4);
  private static final double GAMMA = 1 + log(4.5);

  private RandomDistributions() {}

  private interface Two {
    double draw(Vm vm, PyRandom random, double a, double b);
  }

  private interface One {
    double draw(Vm vm, PyRandom random, double a);
  }

  static void addTo(TypeBuilder type) {
    two(type, "uniform", "self, a, b", (vm, r, a, b) -> a + (b - a) * r.fraction(vm));
    two(type, "normalvariate", "self, mu=0.0, sigma=1.0", RandomDistributions::normal);
    two(type, "gauss", "self, mu=0.0, sigma=1.0", RandomDistributions::gauss);
    two(
        type,
        "lognormvariate",
        "self, mu, sigma",
        (vm, r, mu, sigma) -> exp(normal(vm, r, mu, sigma)));
    two(type, "gammavariate", "self, alpha, beta", RandomDistributions::gamma);
    two(
        type,
        "betavariate",
        "self, alpha, beta",
        (vm, r, alpha, beta) -> {
          double y = gamma(vm, r, alpha, 1);
          return y == 0 ? 0 : y / (y + gamma(vm, r, beta, 1));
        });
    two(type, "vonmisesvariate", "self, mu, kappa", RandomDistributions::vonMises);
    two(
        type,
        "weibullvariate",
        "self, alpha, beta",
        (vm, r, alpha, beta) -> {
          double u = 1 - r.fraction(vm);
          return alpha * pow(-log(u), 1 / notZero(beta));
        });
    one(
        type,
        "expovariate",
        "self, lambd",
        (vm, r, lambda) -> -log(1 - r.fraction(vm)) / notZero(lambda));
    one(
        type,
        "paretovariate",
        "self, alpha",
        (vm, r, alpha) -> {
          double u = 1 - r.fraction(vm);
          return pow(u, -1 / notZero(alpha));
        });
    type.method(
        "triangular", "self, low=0.0, high=1.0, mode=None", RandomDistributions::triangular);
  }

  private static void two(TypeBuilder type, String name, String signature, Two draw) {
    type.method(
        name,
        signature,
        (vm, a) ->
            new PyFloat(
                draw.draw(
                    vm,
                    PyRandom.of(a[0]),
                    Conversion.toDouble(vm, a[1]),
                    Conversion.toDouble(vm, a[2]))));
  }

  private static void one(TypeBuilder type, String name, String signature, One draw) {
    type.method(
        name,
        signature,
        (vm, a) -> new PyFloat(draw.draw(vm, PyRandom.of(a[0]), Conversion.toDouble(vm, a[1]))));
  }

  private static double notZero(double value) {
    if (value == 0) {
      throw Raise.zeroDivision("float division by zero");
    }
    return value;
  }

  private static double normal(Vm vm, PyRandom random, double mu, double sigma) {
    while (true) {
      double u1 = random.fraction(vm);
      double u2 = 1 - random.fraction(vm);
      double z = NORMAL * (u1 - 0.5) / u2;
      if (z * z / 4 <= -log(u2)) {
        return mu + z * sigma;
      }
    }
  }

  private static double gauss(Vm vm, PyRandom random, double mu, double sigma) {
    double z = random.gaussNext;
    random.gaussNext = Double.NaN;
    if (Double.isNaN(z)) {
      double angle = random.fraction(vm) * TWO_PI;
      double radius = Math.sqrt(-2 * log(1 - random.fraction(vm)));
      z = cos(angle) * radius;
      random.gaussNext = sin(angle) * radius;
    }
    return mu + z * sigma;
  }

  private static double gamma(Vm vm, PyRandom random, double alpha, double beta) {
    if (alpha <= 0 || beta <= 0) {
      throw Raise.valueError("gammavariate: alpha and beta must be > 0.0");
    }
    if (alpha == 1) {
      return -log(1 - random.fraction(vm)) * beta;
    }
    return alpha > 1 ? gammaLarge(vm, random, alpha) * beta : gammaSmall(vm, random, alpha) * beta;
  }

  /** Cheng's rejection algorithm. */
  private static double gammaLarge(Vm vm, PyRandom random, double alpha) {
    double scale = Math.sqrt(2 * alpha - 1);
    double b = alpha - LOG_4;
    double c = alpha + scale;
    while (true) {
      double u1 = random.fraction(vm);
      if (u1 <= 1e-7 || u1 >= 0.9999999) {
        continue;
      }
      double u2 = 1 - random.fraction(vm);
      double v = log(u1 / (1 - u1)) / scale;
      double x = alpha * exp(v);
      double z = u1 * u1 * u2;
      double r = b + c * v - x;
      if (r + GAMMA - 4.5 * z >= 0 || r >= log(z)) {
        return x;
      }
    }
  }

  /** Ahrens' and Dieter's algorithm. */
  private static double gammaSmall(Vm vm, PyRandom random, double alpha) {
    while (true) {
      double u = random.fraction(vm);
      double b = (Math.E + alpha) / Math.E;
      double p = b * u;
      double x = p <= 1 ? pow(p, 1 / alpha) : -log((b - p) / alpha);
      double u1 = random.fraction(vm);
      if (p > 1 ? u1 <= pow(x, alpha - 1) : u1 <= exp(-x)) {
        return x;
      }
    }
  }

  private static double vonMises(Vm vm, PyRandom random, double mu, double kappa) {
    if (kappa <= 1e-6) {
      return TWO_PI * random.fraction(vm);
    }
    double s = 0.5 / kappa;
    double r = s + Math.sqrt(1 + s * s);
    double z;
    while (true) {
      z = cos(Math.PI * random.fraction(vm));
      double d = z / (r + z);
      double u = random.fraction(vm);
      if (u < 1 - d * d || u <= (1 - d) * exp(d)) {
        break;
      }
    }
    double q = 1 / r;
    double f = (q + z) / (1 + q * z);
    double angle = random.fraction(vm) > 0.5 ? mu + acos(f) : mu - acos(f);
    return Doubles.modulo(angle, TWO_PI);
  }

  private static PyObject triangular(Vm vm, PyObject[] a) {
    double u = PyRandom.of(a[0]).fraction(vm);
    double low = Conversion.toDouble(vm, a[1]);
    double high = Conversion.toDouble(vm, a[2]);
    double c = 0.5;
    if (a[3] != PyNone.NONE) {
      if (high == low) {
        return a[1];
      }
      c = (Conversion.toDouble(vm, a[3]) - low) / (high - low);
    }
    if (u > c) {
      return new PyFloat(high + (low - high) * Math.sqrt((1 - u) * (1 - c)));
    }
    return new PyFloat(low + (high - low) * Math.sqrt(u * c));
  }
}
