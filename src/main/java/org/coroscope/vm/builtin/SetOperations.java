package org.coroscope.vm.builtin;

import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PySet;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Hashing;
import org.coroscope.vm.op.Items;
import org.coroscope.vm.op.Iteration;

/**
 * What set methods and operators compute. Which operand is walked, and when a table grows, decides
 * the order of the result; both follow CPython.
 */
final class SetOperations {
  private static final int MANY_TIMES_LARGER = 3;

  private SetOperations() {}

  /** A set of the built-in type like another, empty. */
  static PySet emptyLike(PySet set) {
    return new PySet(set.isFrozen());
  }

  static PySet copy(Vm vm, PySet set) {
    PySet result = emptyLike(set);
    result.addAll(vm, set);
    return result;
  }

  /** {@code set |= iterable}. */
  static void update(Vm vm, PySet set, PyObject iterable) {
    if (iterable instanceof PySet other) {
      set.addAll(vm, other);
    } else if (iterable instanceof PyDict dict && dict.isExact()) {
      set.reserve(dict.size());
      for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
        set.add(vm, dict.keyAt(i));
      }
    } else {
      Iteration.forEach(
          vm,
          iterable,
          item -> {
            set.add(vm, item);
            vm.checkSize(set.size());
            return true;
          });
    }
  }

  static PySet intersection(Vm vm, PySet set, PyObject iterable) {
    if (set == iterable) {
      return copy(vm, set);
    }
    PySet result = emptyLike(set);
    if (iterable instanceof PySet other) {
      PySet walked = other.size() > set.size() ? set : other;
      PySet asked = walked == other ? set : other;
      for (int i = walked.next(0); i >= 0; i = walked.next(i + 1)) {
        // The members' own comparison may change the sets.
        PyObject member = walked.memberAt(i);
        long hash = walked.hashAt(i);
        if (asked.contains(vm, member, hash)) {
          result.add(vm, member, hash);
        }
      }
      return result;
    }
    Iteration.forEach(
        vm,
        iterable,
        item -> {
          long hash = Hashing.hash(vm, item);
          if (set.contains(vm, item, hash)) {
            result.add(vm, item, hash);
          }
          return true;
        });
    return result;
  }

  static PySet difference(Vm vm, PySet set, PyObject iterable) {
    boolean dict = iterable instanceof PyDict;
    if (!dict && !(iterable instanceof PySet) || set.size() >> 2 > Items.length(vm, iterable)) {
      PySet result = copy(vm, set);
      removeAll(vm, result, iterable);
      return result;
    }
    PySet result = emptyLike(set);
    for (int i = set.next(0); i >= 0; i = set.next(i + 1)) {
      PyObject member = set.memberAt(i);
      long hash = set.hashAt(i);
      boolean there =
          dict
              ? ((PyDict) iterable).containsKey(vm, member)
              : ((PySet) iterable).contains(vm, member, hash);
      if (!there) {
        result.add(vm, member, hash);
      }
    }
    return result;
  }

  /** {@code set -= iterable}. */
  static void removeAll(Vm vm, PySet set, PyObject iterable) {
    if (set == iterable) {
      set.clear();
      return;
    }
    if (iterable instanceof PySet other) {
      PySet removed =
          other.size() >> MANY_TIMES_LARGER > set.size() ? intersection(vm, set, other) : other;
      for (int i = removed.next(0); i >= 0; i = removed.next(i + 1)) {
        set.remove(vm, removed.memberAt(i), removed.hashAt(i));
      }
    } else {
      Iteration.forEach(
          vm,
          iterable,
          item -> {
            set.remove(vm, item);
            return true;
          });
    }
    set.compact();
  }

  /** {@code set ^= iterable}. */
  static void exchange(Vm vm, PySet set, PyObject iterable) {
    if (set == iterable) {
      set.clear();
      return;
    }
    PySet other;
    if (iterable instanceof PySet same) {
      other = same;
    } else {
      other = emptyLike(set);
      update(vm, other, iterable);
    }
    for (int i = other.next(0); i >= 0; i = other.next(i + 1)) {
      PyObject member = other.memberAt(i);
      long hash = other.hashAt(i);
      if (!set.remove(vm, member, hash)) {
        set.add(vm, member, hash);
      }
    }
  }

  static PySet symmetricDifference(Vm vm, PySet set, PyObject iterable) {
    PySet result = emptyLike(set);
    update(vm, result, iterable);
    exchange(vm, result, set);
    return result;
  }

  static boolean isSubset(Vm vm, PySet set, PySet other) {
    if (set.size() > other.size()) {
      return false;
    }
    for (int i = set.next(0); i >= 0; i = set.next(i + 1)) {
      if (!other.contains(vm, set.memberAt(i), set.hashAt(i))) {
        return false;
      }
    }
    return true;
  }

  static PyBool isDisjoint(Vm vm, PySet set, PyObject iterable) {
    boolean[] common = {false};
    if (iterable instanceof PySet other) {
      PySet walked = other.size() > set.size() ? set : other;
      PySet asked = walked == other ? set : other;
      for (int i = walked.next(0); i >= 0 && !common[0]; i = walked.next(i + 1)) {
        common[0] = asked.contains(vm, walked.memberAt(i), walked.hashAt(i));
      }
    } else {
      Iteration.forEach(
          vm,
          iterable,
          item -> {
            common[0] = set.contains(vm, item);
            return !common[0];
          });
    }
    return PyBool.of(!common[0]);
  }

  /** The argument as a set, which it may be already. */
  static PySet asSet(Vm vm, PyObject iterable) {
    if (iterable instanceof PySet set) {
      return set;
    }
    PySet set = new PySet();
    update(vm, set, iterable);
    return set;
  }

  /** What is looked for in a set: sets themselves are looked for as frozensets. */
  static PyObject searchable(Vm vm, PyObject item) {
    if (item instanceof PySet set && !set.isFrozen() && set.type().isSubtypeOf(Types.SET)) {
      PySet frozen = new PySet(true);
      frozen.addAll(vm, set);
      return frozen;
    }
    return item;
  }
}
