package org.coroscope.vm;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import org.coroscope.vm.object.PyBoundMethod;
import org.coroscope.vm.object.PyCell;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PySet;
import org.coroscope.vm.object.PyTuple;

/** Looks for values among all that the running frames and their globals lead to. */
public final class HeapWalk {
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<PyObject> toVisit = new ArrayDeque<>();

  private HeapWalk() {}

  /** Whether some value within reach of the program, as it stands in a call, is wanted. */
  public static boolean reaches(Vm vm, Predicate<PyObject> wanted) {
    HeapWalk walk = new HeapWalk();
    for (Frame frame = vm.current; frame != null; frame = frame.back) {
      walk.addFrame(frame);
    }
    while (!walk.toVisit.isEmpty()) {
      PyObject value = walk.toVisit.pop();
      if (wanted.test(value)) {
        return true;
      }
      walk.addContents(value);
    }
    return false;
  }

  private void add(PyObject value) {
    if (value != null && seen.add(value)) {
      toVisit.push(value);
    }
  }

  private void addFrame(Frame frame) {
    // What lies above the stack's top has been used already.
    for (int i = 0; i < frame.stackPointer; i++) {
      add(frame.slots[i]);
    }
    add(frame.globals);
    add(frame.namespace);
  }

  private void addContents(PyObject value) {
    if (value instanceof PyList list) {
      for (PyObject item : list.toArray()) {
        add(item);
      }
    } else if (value instanceof PyTuple tuple) {
      for (PyObject item : tuple.items) {
        add(item);
      }
    } else if (value instanceof PySet set) {
      for (PyObject item : set.toArray()) {
        add(item);
      }
    } else if (value instanceof PyDict dict) {
      for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
        add(dict.keyAt(i));
        add(dict.valueAt(i));
      }
    } else if (value instanceof PyBoundMethod method) {
      add(method.receiver);
      add(method.function);
    } else if (value instanceof PyCell cell) {
      add(cell.value);
    } else if (value instanceof PyFunction function) {
      for (PyCell cell : function.closure) {
        add(cell);
      }
    } else if (value instanceof PyGenerator generator && generator.frame != null) {
      addFrame(generator.frame);
    }
    add(value.attributes());
  }
}
