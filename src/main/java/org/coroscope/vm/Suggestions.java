package org.coroscope.vm;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTraceback;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Iteration;

/** "Did you mean: 'x'?" for names and attributes, by CPython's measure of likeness. */
final class Suggestions {
  private static final int MOVE_COST = 2;
  private static final int CASE_COST = 1;
  private static final int MOST_CANDIDATES = 750;
  private static final int LONGEST = 40;

  private Suggestions() {}

  /** The sentence to add to the message, or nothing. */
  static String forException(Vm vm, PyBaseException exception) {
    PyObject wrong = exception.detail("name");
    if (!(wrong instanceof PyStr name)) {
      return "";
    }
    String best = null;
    if (exception.type() == Types.ATTRIBUTE_ERROR) {
      best = best(name.value, attributes(vm, exception));
    } else if (exception.type() == Types.NAME_ERROR && exception.traceback != null) {
      PyTraceback last = exception.traceback;
      while (last.next != null) {
        last = last.next;
      }
      for (PyDict scope : List.of(last.frame.locals(), last.frame.globals, vm.builtins)) {
        best = best(name.value, names(scope.keyArray()));
        if (best != null) {
          break;
        }
      }
    }
    return best == null ? "" : ". Did you mean: '" + best + "'?";
  }

  private static Set<String> attributes(Vm vm, PyBaseException exception) {
    PyObject object = exception.detail("obj");
    PyObject dir = vm.builtins.get(PyStr.intern("dir"));
    if (object == null || dir == null) {
      return Set.of();
    }
    try {
      return names(Iteration.toArray(vm, vm.call(dir, object)));
    } catch (PyRaise raise) {
      return Set.of();
    }
  }

  private static Set<String> names(PyObject[] keys) {
    Set<String> names = new LinkedHashSet<>();
    for (PyObject key : keys) {
      if (key instanceof PyStr name) {
        names.add(name.value);
      }
    }
    return names;
  }

  private static String best(String wrong, Set<String> candidates) {
    if (candidates.size() >= MOST_CANDIDATES) {
      return null;
    }
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      if (candidate.equals(wrong)) {
        continue;
      }
      int most = (candidate.length() + wrong.length() + 3) * MOVE_COST / 6;
      most = Math.min(most, bestDistance - 1);
      int distance = distance(wrong, candidate, most);
      if (distance <= most) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return best;
  }

  /**
   * Levenshtein's distance with cheap changes of case; something over {@code most} if it is over.
   */
  private static int distance(String a, String b, int most) {
    if (a.length() > LONGEST || b.length() > LONGEST) {
      return most + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j * MOVE_COST;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i * MOVE_COST;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + substitution(a.charAt(i - 1), b.charAt(j - 1));
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + MOVE_COST);
      }
    }
    return row[b.length()];
  }

  private static int substitution(char a, char b) {
    if (a == b) {
      return 0;
    }
    return Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE_COST : MOVE_COST;
  }
}
