package org.coroscope.vm.object;

import java.math.BigInteger;
import org.coroscope.vm.Vm;

/** {@code range(start, stop, step)}: an arithmetic progression of integers of any size. */
public final class PyRange extends PyObject {
  private static final long BOUND = 1L << 61;

  public final PyInt start;
  public final PyInt stop;

  /** Never 0. */
  public final PyInt step;

  /** How many numbers there are. */
  public final PyInt length;

  /** Whether no sum of the parts can overflow a long. */
  private final boolean small;

  /** The step must not be 0. */
  public PyRange(PyInt start, PyInt stop, PyInt step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.small = fits(start) && fits(stop) && fits(step);
    this.length = small ? smallLength() : bigLength();
  }

  private static boolean fits(PyInt number) {
    return number.isSmall() && number.value > -BOUND && number.value < BOUND;
  }

  private PyInt smallLength() {
    long distance = step.value > 0 ? stop.value - start.value : start.value - stop.value;
    long stride = Math.abs(step.value);
    return distance <= 0 ? PyInt.ZERO : PyInt.of((distance - 1) / stride + 1);
  }

  private PyInt bigLength() {
    BigInteger distance =
        step.signum() > 0 ? stop.big().subtract(start.big()) : start.big().subtract(stop.big());
    return distance.signum() <= 0
        ? PyInt.ZERO
        : PyInt.of(distance.subtract(BigInteger.ONE).divide(step.big().abs()).add(BigInteger.ONE));
  }

  /** The number at an index, which may lie outside. */
  public PyInt at(PyInt index) {
    return PyInt.of(start.big().add(index.big().multiply(step.big())));
  }

  /** The index of a number, or null if it is not there. */
  public PyInt indexOf(PyInt number) {
    BigInteger[] parts = number.big().subtract(start.big()).divideAndRemainder(step.big());
    boolean inside =
        parts[1].signum() == 0 && parts[0].signum() >= 0 && parts[0].compareTo(length.big()) < 0;
    return inside ? PyInt.of(parts[0]) : null;
  }

  /** The same numbers backwards. */
  public PyRange reversed() {
    PyInt last = at(PyInt.of(length.big().subtract(BigInteger.ONE)));
    PyInt end = PyInt.of(start.big().subtract(step.big()));
    return new PyRange(last, end, PyInt.of(step.big().negate()));
  }

  public PyIterator iterator() {
    return small ? new SmallIterator(this) : new BigIterator(this);
  }

  @Override
  public PyType type() {
    return Types.RANGE;
  }

  private static final class SmallIterator extends PyIterator {
    private final long step;
    private long next;
    private long left;

    SmallIterator(PyRange range) {
      step = range.step.value;
      next = range.start.value;
      left = range.length.value;
    }

    @Override
    public PyObject next(Vm vm) {
      if (left == 0) {
        return null;
      }
      left--;
      long value = next;
      next = value + step;
      return PyInt.of(value);
    }

    @Override
    public long lengthHint(Vm vm) {
      return left;
    }

    @Override
    public PyType type() {
      return IteratorTypes.RANGE;
    }
  }

  private static final class BigIterator extends PyIterator {
    private final PyRange range;
    private BigInteger index = BigInteger.ZERO;

    BigIterator(PyRange range) {
      this.range = range;
    }

    @Override
    public PyObject next(Vm vm) {
      if (index.compareTo(range.length.big()) >= 0) {
        return null;
      }
      PyInt value = range.at(PyInt.of(index));
      index = index.add(BigInteger.ONE);
      return value;
    }

    @Override
    public long lengthHint(Vm vm) {
      BigInteger left = range.length.big().subtract(index);
      return left.bitLength() > 63 ? Long.MAX_VALUE : left.longValue();
    }

    @Override
    public PyType type() {
      return IteratorTypes.LONG_RANGE;
    }
  }
}
