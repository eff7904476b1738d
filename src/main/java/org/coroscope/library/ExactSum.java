package org.coroscope.library;

import java.util.Arrays;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;

/**
 * {@code math.fsum}: a sum of doubles that is rounded only once. Keeps the exact sum as doubles
 * that do not overlap (Shewchuk's algorithm).
 */
final class ExactSum {
  private double[] parts = new double[16];
  private int count;
  private double special;
  private double infinities;

  private ExactSum() {}

  /** The sum of an iterable of numbers. */
  static double of(Vm vm, PyObject values) {
    ExactSum sum = new ExactSum();
    Iteration.forEach(
        vm,
        values,
        item -> {
          sum.add(Conversion.toDouble(vm, item));
          return true;
        });
    return sum.value();
  }

  private void add(double value) {
    double x = value;
    int kept = 0;
    for (int i = 0; i < count; i++) {
      double y = parts[i];
      if (Math.abs(x) < Math.abs(y)) {
        double swap = x;
        x = y;
        y = swap;
      }
      double high = x + y;
      double low = y - (high - x);
      if (low != 0) {
        parts[kept++] = low;
      }
      x = high;
    }
    count = kept;
    if (x == 0) {
      return;
    }
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      if (!Double.isNaN(value) && !Double.isInfinite(value)) {
        throw Raise.overflowError("intermediate overflow in fsum");
      }
      if (Double.isInfinite(value)) {
        infinities += value;
      }
      special += value;
      count = 0;
      return;
    }
    if (count == parts.length) {
      parts = Arrays.copyOf(parts, 2 * count);
    }
    parts[count++] = x;
  }

  private double value() {
    if (special != 0) {
      if (Double.isNaN(infinities)) {
        throw Raise.valueError("-inf + inf in fsum");
      }
      return special;
    }
    if (count == 0) {
      return 0;
    }
    int i = count - 1;
    double high = parts[i];
    double low = 0;
    while (i > 0) {
      double x = high;
      double y = parts[--i];
      high = x + y;
      low = y - (high - x);
      if (low != 0) {
        break;
      }
    }
    // Half-way cases: what lies below decides whether the last rounding went the right way.
    if (i > 0 && (low < 0 && parts[i - 1] < 0 || low > 0 && parts[i - 1] > 0)) {
      double twice = low * 2;
      double x = high + twice;
      if (twice == x - high) {
        high = x;
      }
    }
    return high;
  }
}
