package org.coroscope.vm.op;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PySlice;
import org.coroscope.vm.object.Special;

/**
 * The indexes that a slice picks from a sequence of known length.
 *
 * @param start the first index; where nothing is picked, where an insertion would go
 * @param stop the end, not picked
 * @param step never 0
 * @param count how many are picked
 */
public record SliceRange(int start, int stop, int step, int count) {

  /** Cuts a slice to a sequence; raises TypeError or ValueError as CPython does. */
  public static SliceRange of(Vm vm, PySlice slice, int length) {
    long step = slice.step == PyNone.NONE ? 1 : index(vm, slice.step);
    if (step == 0) {
      throw Raise.valueError("slice step cannot be zero");
    }
    // A step beyond the length picks one element whatever its size, so an int is enough.
    step = Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, step));
    long lowest = step < 0 ? -1 : 0;
    long highest = step < 0 ? length - 1 : length;
    long start =
        slice.start == PyNone.NONE
            ? (step < 0 ? highest : lowest)
            : cut(index(vm, slice.start), length, lowest, highest);
    long stop =
        slice.stop == PyNone.NONE
            ? (step < 0 ? lowest : highest)
            : cut(index(vm, slice.stop), length, lowest, highest);
    long count = 0;
    if (step > 0 && start < stop) {
      count = (stop - start - 1) / step + 1;
    } else if (step < 0 && stop < start) {
      count = (start - stop - 1) / -step + 1;
    }
    return new SliceRange((int) start, (int) stop, (int) step, (int) count);
  }

  /**
   * An optional start or end argument such as that of {@code str.find}: None or null gives the
   * default, negative values count from the end, and the outcome is cut to 0 and the length only
   * from below and, for ends, from above by the caller.
   */
  public static int bound(Vm vm, PyObject value, int length, int byDefault) {
    if (value == null || value == PyNone.NONE) {
      return byDefault;
    }
    long index = index(vm, value);
    if (index < 0) {
      index = Math.max(0, index + length);
    }
    return (int) Math.min(index, Integer.MAX_VALUE);
  }

  private static long index(Vm vm, PyObject value) {
    if (value.type().special(Special.INDEX) == null) {
      throw Raise.typeError("slice indices must be integers or None or have an __index__ method");
    }
    return Conversion.clampedIndex(vm, value);
  }

  private static long cut(long index, int length, long lowest, long highest) {
    if (index < 0) {
      return Math.max(lowest, index + length);
    }
    return Math.min(highest, index);
  }
}
