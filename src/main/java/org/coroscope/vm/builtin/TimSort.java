package org.coroscope.vm.builtin;

import org.coroscope.vm.object.PyObject;

/**
 * Sorts as {@code list.sort} does, comparison for comparison: runs are found or made by binary
 * insertion, and merged in powersort's order with galloping ("listsort.txt"; Munro and Wild 2018).
 * Guest code may see and stop each comparison, so another stable sort would not do.
 */
final class TimSort {
  /** Whether the first goes before the second; may throw. */
  @FunctionalInterface
  interface Less {
    boolean test(PyObject a, PyObject b);
  }

  private static final int MIN_GALLOP = 7;
  private static final int MAX_PENDING = 85;

  private final PyObject[] keys;

  /** Moved along with the keys; null if the keys are what is sorted. */
  private final PyObject[] values;

  private final int size;
  private final Less less;
  private final int[] base = new int[MAX_PENDING];
  private final int[] length = new int[MAX_PENDING];
  private final int[] power = new int[MAX_PENDING];
  private int pending;
  private int minGallop = MIN_GALLOP;

  TimSort(PyObject[] keys, PyObject[] values, int size, Less less) {
    this.keys = keys;
    this.values = values;
    this.size = size;
    this.less = less;
  }

  /** Sorts; when a comparison throws, the elements are all still there in some order. */
  void sort() {
    if (size < 2) {
      return;
    }
    int shortest = shortestRun(size);
    int from = 0;
    while (from < size) {
      int run = countRun(from);
      if (run < shortest) {
        int forced = Math.min(size - from, shortest);
        insertByBinarySearch(from, from + forced, from + run);
        run = forced;
      }
      mergeBefore(run);
      base[pending] = from;
      length[pending++] = run;
      from += run;
    }
    while (pending > 1) {
      int at = pending - 2;
      if (at > 0 && length[at - 1] < length[at + 1]) {
        at--;
      }
      mergeAt(at);
    }
  }

  private static int shortestRun(int n) {
    int rest = 0;
    while (n >= 64) {
      rest |= n & 1;
      n >>= 1;
    }
    return n + rest;
  }

  /** The length of the run that starts here; a strictly descending one is turned round. */
  private int countRun(int from) {
    int at = from + 1;
    if (at == size) {
      return 1;
    }
    boolean descending = less.test(keys[at], keys[at - 1]);
    for (at++; at < size; at++) {
      if (less.test(keys[at], keys[at - 1]) != descending) {
        break;
      }
    }
    if (descending) {
      reverse(keys, from, at);
      if (values != null) {
        reverse(values, from, at);
      }
    }
    return at - from;
  }

  static void reverse(PyObject[] array, int from, int to) {
    for (int i = from, j = to - 1; i < j; i++, j--) {
      PyObject swap = array[i];
      array[i] = array[j];
      array[j] = swap;
    }
  }

  private void insertByBinarySearch(int from, int to, int start) {
    for (int next = start; next < to; next++) {
      int left = from;
      int right = next;
      PyObject pivot = keys[next];
      while (left < right) {
        int middle = left + right >>> 1;
        if (less.test(pivot, keys[middle])) {
          right = middle;
        } else {
          left = middle + 1;
        }
      }
      System.arraycopy(keys, left, keys, left + 1, next - left);
      keys[left] = pivot;
      if (values != null) {
        PyObject value = values[next];
        System.arraycopy(values, left, values, left + 1, next - left);
        values[left] = value;
      }
    }
  }

  /** Merges what powersort wants merged before a run of this length is pushed. */
  private void mergeBefore(int newLength) {
    if (pending == 0) {
      return;
    }
    int nodePower = nodePower(base[pending - 1], length[pending - 1], newLength);
    while (pending > 1 && power[pending - 2] > nodePower) {
      mergeAt(pending - 2);
    }
    power[pending - 1] = nodePower;
  }

  /** The depth, in a balanced tree over all elements, of the boundary between two runs. */
  private int nodePower(int start, int first, int second) {
    long a = 2L * start + first;
    long b = a + first + second;
    int result = 0;
    while (true) {
      result++;
      if (a >= size) {
        a -= size;
        b -= size;
      } else if (b >= size) {
        return result;
      }
      a <<= 1;
      b <<= 1;
    }
  }

  private void mergeAt(int i) {
    int a = base[i];
    int lengthA = length[i];
    int b = base[i + 1];
    int lengthB = length[i + 1];
    length[i] = lengthA + lengthB;
    if (i == pending - 3) {
      base[i + 1] = base[i + 2];
      length[i + 1] = length[i + 2];
      power[i + 1] = power[i + 2];
    }
    pending--;
    int skip = gallopRight(keys[b], keys, a, lengthA, 0);
    a += skip;
    lengthA -= skip;
    if (lengthA == 0) {
      return;
    }
    lengthB = gallopLeft(keys[a + lengthA - 1], keys, b, lengthB, lengthB - 1);
    if (lengthB <= 0) {
      return;
    }
    if (lengthA <= lengthB) {
      mergeLow(a, lengthA, b, lengthB);
    } else {
      mergeHigh(a, lengthA, b, lengthB);
    }
  }

  /** Where a key belongs in a sorted stretch, before its equals. */
  private int gallopLeft(PyObject key, PyObject[] array, int from, int n, int hint) {
    int last = 0;
    int offset = 1;
    if (less.test(array[from + hint], key)) {
      int most = n - hint;
      while (offset < most && less.test(array[from + hint + offset], key)) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = Math.min(offset, most) + hint;
      last += hint;
    } else {
      int most = hint + 1;
      while (offset < most && !less.test(array[from + hint - offset], key)) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      int nearer = hint - last;
      last = hint - Math.min(offset, most);
      offset = nearer;
    }
    last++;
    while (last < offset) {
      int middle = last + (offset - last >> 1);
      if (less.test(array[from + middle], key)) {
        last = middle + 1;
      } else {
        offset = middle;
      }
    }
    return offset;
  }

  /** Where a key belongs in a sorted stretch, after its equals. */
  private int gallopRight(PyObject key, PyObject[] array, int from, int n, int hint) {
    int last = 0;
    int offset = 1;
    if (less.test(key, array[from + hint])) {
      int most = hint + 1;
      while (offset < most && less.test(key, array[from + hint - offset])) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      int nearer = hint - last;
      last = hint - Math.min(offset, most);
      offset = nearer;
    } else {
      int most = n - hint;
      while (offset < most && !less.test(key, array[from + hint + offset])) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = Math.min(offset, most) + hint;
      last += hint;
    }
    last++;
    while (last < offset) {
      int middle = last + (offset - last >> 1);
      if (less.test(key, array[from + middle])) {
        offset = middle;
      } else {
        last = middle + 1;
      }
    }
    return offset;
  }

  private void move(int from, int to, int count) {
    System.arraycopy(keys, from, keys, to, count);
    if (values != null) {
      System.arraycopy(values, from, values, to, count);
    }
  }

  private static PyObject[] part(PyObject[] array, int from, int count) {
    return array == null ? null : java.util.Arrays.copyOfRange(array, from, from + count);
  }

  /** Merges two neighbouring runs of which the first is not longer. */
  private void mergeLow(int a, int lengthA, int b, int lengthB) {
    new LowMerge(a, lengthA, b, lengthB).run();
  }

  private void mergeHigh(int a, int lengthA, int b, int lengthB) {
    new HighMerge(a, lengthA, b, lengthB).run();
  }

  /** Merges upwards; the lower run is put aside first. */
  private final class LowMerge {
    private final PyObject[] asideKeys;
    private final PyObject[] asideValues;
    private int left;
    private int leftCount;
    private int right;
    private int rightCount;
    private int target;

    LowMerge(int a, int lengthA, int b, int lengthB) {
      asideKeys = part(keys, a, lengthA);
      asideValues = part(values, a, lengthA);
      leftCount = lengthA;
      right = b;
      rightCount = lengthB;
      target = a;
    }

    void run() {
      try {
        takeRight(1);
        if (rightCount > 0 && leftCount > 1) {
          merge();
        }
      } finally {
        // What is left aside goes last, or before what is left of the other run after an error.
        if (leftCount == 1 && rightCount > 0 && finished) {
          takeRight(rightCount);
        }
        takeLeft(leftCount);
      }
    }

    private boolean finished;

    private void takeLeft(int count) {
      System.arraycopy(asideKeys, left, keys, target, count);
      if (values != null) {
        System.arraycopy(asideValues, left, values, target, count);
      }
      left += count;
      target += count;
      leftCount -= count;
    }

    private void takeRight(int count) {
      move(right, target, count);
      right += count;
      target += count;
      rightCount -= count;
      finished = rightCount == 0 || leftCount <= 1;
    }

    private boolean isOver() {
      finished = rightCount == 0 || leftCount <= 1;
      return finished;
    }

    private void merge() {
      int gallop = minGallop;
      while (true) {
        int wonLeft = 0;
        int wonRight = 0;
        while (wonLeft < gallop && wonRight < gallop) {
          if (less.test(keys[right], asideKeys[left])) {
            takeRight(1);
            wonRight++;
            wonLeft = 0;
          } else {
            takeLeft(1);
            wonLeft++;
            wonRight = 0;
          }
          if (isOver()) {
            return;
          }
        }
        gallop++;
        do {
          gallop -= gallop > 1 ? 1 : 0;
          minGallop = gallop;
          wonLeft = gallopRight(keys[right], asideKeys, left, leftCount, 0);
          takeLeft(wonLeft);
          if (wonLeft > 0 && isOver()) {
            return;
          }
          takeRight(1);
          if (rightCount == 0) {
            return;
          }
          wonRight = gallopLeft(asideKeys[left], keys, right, rightCount, 0);
          takeRight(wonRight);
          if (rightCount == 0) {
            return;
          }
          takeLeft(1);
          if (isOver()) {
            return;
          }
        } while (wonLeft >= MIN_GALLOP || wonRight >= MIN_GALLOP);
        gallop++;
        minGallop = gallop;
      }
    }
  }

  /** Merges downwards; the upper run is put aside first. */
  private final class HighMerge {
    private final PyObject[] asideKeys;
    private final PyObject[] asideValues;
    private final int leftStart;
    private int leftCount;
    private int rightCount;
    private int target;
    private boolean finished;

    HighMerge(int a, int lengthA, int b, int lengthB) {
      asideKeys = part(keys, b, lengthB);
      asideValues = part(values, b, lengthB);
      leftStart = a;
      leftCount = lengthA;
      rightCount = lengthB;
      target = b + lengthB - 1;
    }

    void run() {
      try {
        takeLeft(1);
        finished = leftCount == 0 || rightCount <= 1;
        if (!finished) {
          merge();
        }
      } finally {
        if (rightCount == 1 && leftCount > 0 && finished) {
          takeLeft(leftCount);
        }
        takeRight(rightCount);
      }
    }

    /** Takes from the top of the lower run. */
    private void takeLeft(int count) {
      target -= count;
      leftCount -= count;
      move(leftStart + leftCount, target + 1, count);
    }

    /** Takes from the top of what was put aside. */
    private void takeRight(int count) {
      target -= count;
      rightCount -= count;
      System.arraycopy(asideKeys, rightCount, keys, target + 1, count);
      if (values != null) {
        System.arraycopy(asideValues, rightCount, values, target + 1, count);
      }
    }

    private boolean isOver() {
      finished = leftCount == 0 || rightCount <= 1;
      return finished;
    }

    private void merge() {
      int gallop = minGallop;
      while (true) {
        int wonLeft = 0;
        int wonRight = 0;
        while (wonLeft < gallop && wonRight < gallop) {
          if (less.test(asideKeys[rightCount - 1], keys[leftStart + leftCount - 1])) {
            takeLeft(1);
            wonLeft++;
            wonRight = 0;
          } else {
            takeRight(1);
            wonRight++;
            wonLeft = 0;
          }
          if (isOver()) {
            return;
          }
        }
        gallop++;
        do {
          gallop -= gallop > 1 ? 1 : 0;
          minGallop = gallop;
          wonLeft =
              leftCount
                  - gallopRight(
                      asideKeys[rightCount - 1], keys, leftStart, leftCount, leftCount - 1);
          takeLeft(wonLeft);
          if (leftCount == 0) {
            return;
          }
          takeRight(1);
          if (isOver()) {
            return;
          }
          wonRight =
              rightCount
                  - gallopLeft(
                      keys[leftStart + leftCount - 1], asideKeys, 0, rightCount, rightCount - 1);
          takeRight(wonRight);
          if (wonRight > 0 && isOver()) {
            return;
          }
          takeLeft(1);
          if (leftCount == 0) {
            return;
          }
        } while (wonLeft >= MIN_GALLOP || wonRight >= MIN_GALLOP);
        gallop++;
        minGallop = gallop;
      }
    }
  }
}
