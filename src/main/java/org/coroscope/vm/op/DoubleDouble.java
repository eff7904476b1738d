package org.coroscope.vm.op;

/**
 * A number as the unevaluated sum of two doubles, which carries about 106 bits: enough to round the
 * elementary functions of {@link PreciseMath} correctly in practice.
 *
 * @param high the nearest double
 * @param low what it lacks
 */
record DoubleDouble(double high, double low) {
  static final DoubleDouble ZERO = of(0);
  static final DoubleDouble ONE = of(1);

  static DoubleDouble of(double value) {
    return new DoubleDouble(value, 0);
  }

  /** The exact sum of two doubles. */
  static DoubleDouble sum(double a, double b) {
    double s = a + b;
    double t = s - a;
    return new DoubleDouble(s, (a - (s - t)) + (b - t));
  }

  /** The exact product of two doubles, if it does not underflow. */
  static DoubleDouble product(double a, double b) {
    double p = a * b;
    return new DoubleDouble(p, Math.fma(a, b, -p));
  }

  private static DoubleDouble normal(double a, double b) {
    double s = a + b;
    return new DoubleDouble(s, b - (s - a));
  }

  DoubleDouble plus(DoubleDouble other) {
    DoubleDouble s = sum(high, other.high);
    DoubleDouble t = sum(low, other.low);
    DoubleDouble u = normal(s.high, s.low + t.high);
    return normal(u.high, u.low + t.low);
  }

  DoubleDouble plus(double other) {
    DoubleDouble s = sum(high, other);
    return normal(s.high, s.low + low);
  }

  DoubleDouble minus(DoubleDouble other) {
    return plus(other.negate());
  }

  DoubleDouble negate() {
    return new DoubleDouble(-high, -low);
  }

  DoubleDouble times(DoubleDouble other) {
    DoubleDouble p = product(high, other.high);
    return normal(p.high, p.low + (high * other.low + low * other.high));
  }

  DoubleDouble times(double other) {
    DoubleDouble p = product(high, other);
    return normal(p.high, p.low + low * other);
  }

  DoubleDouble over(DoubleDouble other) {
    double q1 = high / other.high;
    DoubleDouble r = minus(other.times(q1));
    double q2 = r.high / other.high;
    r = r.minus(other.times(q2));
    double q3 = r.high / other.high;
    return normal(q1, q2).plus(q3);
  }

  DoubleDouble squareRoot() {
    if (high <= 0) {
      return ZERO;
    }
    double root = Math.sqrt(high);
    DoubleDouble rest = minus(product(root, root));
    DoubleDouble first = normal(root, rest.high / (2 * root));
    rest = minus(first.times(first));
    return first.plus(rest.high / (2 * root));
  }

  /** Times a power of two; exact unless it leaves the normal range. */
  DoubleDouble scaled(int exponent) {
    return new DoubleDouble(Math.scalb(high, exponent), Math.scalb(low, exponent));
  }

  /** The nearest double. */
  double value() {
    return high + low;
  }
}
