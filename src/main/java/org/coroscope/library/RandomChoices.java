package org.coroscope.library;

import java.util.HashSet;
import java.util.Set;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PySet;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Items;
import org.coroscope.vm.op.Iteration;
import org.coroscope.vm.op.PreciseMath;

/** The methods of {@code random.Random} that pick from sequences. */
final class RandomChoices {
  private RandomChoices() {}

  static void addTo(TypeBuilder type) {
    type.method(
        "choice",
        "self, seq",
        (vm, a) -> {
          int length = Items.length(vm, a[1]);
          if (length == 0) {
            throw Raise.indexError("Cannot choose from an empty sequence");
          }
          return at(vm, a[1], PyRandom.of(a[0]).below(vm, length));
        });
    type.method("shuffle", "self, x", (vm, a) -> shuffle(vm, PyRandom.of(a[0]), a[1]));
    type.method("sample", "self, population, k, *, counts=None", RandomChoices::sample);
    type.method(
        "choices",
        "self, population, weights=None, *, cum_weights=None, k=1",
        RandomChoices::choices);
  }

  private static PyObject at(Vm vm, PyObject sequence, long index) {
    return Items.get(vm, sequence, PyInt.of(index));
  }

  private static PyObject shuffle(Vm vm, PyRandom random, PyObject sequence) {
    int length = Items.length(vm, sequence);
    for (int i = length - 1; i > 0; i--) {
      long j = random.below(vm, i + 1L);
      if (sequence instanceof PyList list && list.isExact()) {
        PyObject swap = list.items[i];
        list.items[i] = list.items[(int) j];
        list.items[(int) j] = swap;
      } else {
        PyObject first = at(vm, sequence, j);
        PyObject second = at(vm, sequence, i);
        Items.set(vm, sequence, PyInt.of(i), first);
        Items.set(vm, sequence, PyInt.of(j), second);
      }
    }
    return PyNone.NONE;
  }

  private static boolean isSequence(PyObject value) {
    return !(value instanceof PyDict)
        && !(value instanceof PySet)
        && value.type().special(Special.GETITEM) != null
        && value.type().special(Special.LEN) != null;
  }

  private static PyObject sample(Vm vm, PyObject[] a) {
    PyRandom random = PyRandom.of(a[0]);
    if (!isSequence(a[1])) {
      throw Raise.typeError("Population must be a sequence.  For dicts or sets, use sorted(d).");
    }
    int size = Items.length(vm, a[1]);
    long wanted = Conversion.toLong(vm, a[2]);
    if (a[3] != PyNone.NONE) {
      return sampleCounted(vm, random, a, size, wanted);
    }
    long[] picked = pick(vm, random, size, wanted);
    PyObject[] result = new PyObject[picked.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = at(vm, a[1], picked[i]);
    }
    return new PyList(result);
  }

  private static PyObject sampleCounted(
      Vm vm, PyRandom random, PyObject[] a, int size, long wanted) {
    PyObject[] counts = Iteration.toArray(vm, a[3]);
    if (counts.length != size) {
      throw Raise.valueError("The number of counts does not match the population");
    }
    long[] upTo = new long[size];
    long total = 0;
    for (int i = 0; i < size; i++) {
      if (!(counts[i] instanceof PyInt)) {
        throw Raise.typeError("Counts must be integers");
      }
      total += Conversion.toLong(vm, counts[i]);
      upTo[i] = total;
    }
    if (total <= 0) {
      throw Raise.valueError("Total of counts must be greater than zero");
    }
    long[] picked = pick(vm, random, total, wanted);
    PyObject[] result = new PyObject[picked.length];
    for (int i = 0; i < result.length; i++) {
      int index = 0;
      while (upTo[index] <= picked[i]) {
        index++;
      }
      result[i] = at(vm, a[1], index);
    }
    return new PyList(result);
  }

  /** Different indexes, in random order: from a pool if that is small, else by trying again. */
  private static long[] pick(Vm vm, PyRandom random, long size, long wanted) {
    if (wanted < 0 || wanted > size) {
      throw Raise.valueError("Sample larger than population or is negative");
    }
    vm.checkSize(wanted);
    long[] picked = new long[(int) wanted];
    double poolLimit = 21;
    if (wanted > 5) {
      poolLimit += Math.pow(4, Math.ceil(PreciseMath.log(wanted * 3.0) / PreciseMath.log(4)));
    }
    if (size <= poolLimit) {
      long[] pool = new long[(int) size];
      for (int i = 0; i < size; i++) {
        pool[i] = i;
      }
      for (int i = 0; i < picked.length; i++) {
        int j = (int) random.below(vm, size - i);
        picked[i] = pool[j];
        pool[j] = pool[(int) size - i - 1];
      }
      return picked;
    }
    Set<Long> taken = new HashSet<>();
    for (int i = 0; i < picked.length; i++) {
      long j = random.below(vm, size);
      while (!taken.add(j)) {
        j = random.below(vm, size);
      }
      picked[i] = j;
    }
    return picked;
  }

  private static PyObject choices(Vm vm, PyObject[] a) {
    PyRandom random = PyRandom.of(a[0]);
    int size = Items.length(vm, a[1]);
    boolean weighted = a[2] != PyNone.NONE;
    if (weighted && a[3] != PyNone.NONE) {
      throw Raise.typeError("Cannot specify both weights and cumulative weights");
    }
    if (weighted && a[2] instanceof PyInt) {
      throw Raise.typeError(
          "The number of choices must be a keyword argument: k=%s", a[2].toString());
    }
    double[] upTo = null;
    if (weighted || a[3] != PyNone.NONE) {
      upTo = weights(vm, weighted ? a[2] : a[3], weighted);
      if (upTo.length != size) {
        throw Raise.valueError("The number of weights does not match the population");
      }
      if (size == 0) {
        throw Raise.indexError("list index out of range");
      }
      double total = upTo[size - 1];
      if (total <= 0) {
        throw Raise.valueError("Total of weights must be greater than zero");
      }
      if (Double.isInfinite(total) || Double.isNaN(total)) {
        throw Raise.valueError("Total of weights must be finite");
      }
    }
    int wanted = (int) Math.max(0, Conversion.toLong(vm, a[4]));
    vm.checkSize(wanted);
    PyObject[] result = new PyObject[wanted];
    for (int i = 0; i < wanted; i++) {
      double fraction = random.fraction(vm);
      int index =
          upTo == null ? (int) Math.floor(fraction * size) : find(upTo, fraction * upTo[size - 1]);
      if (size == 0) {
        throw Raise.error(Types.INDEX_ERROR, "list index out of range");
      }
      result[i] = at(vm, a[1], index);
    }
    return new PyList(result);
  }

  private static double[] weights(Vm vm, PyObject weights, boolean addUp) {
    PyObject[] items = Iteration.toArray(vm, weights);
    double[] upTo = new double[items.length];
    double total = 0;
    for (int i = 0; i < items.length; i++) {
      double weight = Conversion.toDouble(vm, items[i]);
      total = addUp && i > 0 ? total + weight : weight;
      upTo[i] = total;
    }
    return upTo;
  }

  /** The first index whose weights up to there exceed a value; the last index at most. */
  private static int find(double[] upTo, double value) {
    int low = 0;
    int high = upTo.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (value < upTo[middle]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
