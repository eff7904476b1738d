package org.coroscope.vm;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.coroscope.vm.object.PyBoundMethod;
import org.coroscope.vm.object.PyCell;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PySet;
import org.coroscope.vm.object.PyTuple;

/**
 * What a program can still get at from some objects, for the moments at which CPython would have
 * thrown the rest away: through containers, attributes, closures and the variables of suspended
 * code.
 */
public final class Reachability {
  private final Set<PyObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<PyObject> open = new ArrayDeque<>();

  /** What can be reached from the global variables of the main module, and from more objects. */
  public static Reachability of(Vm vm, Collection<? extends PyObject> roots) {
    Reachability reachability = new Reachability();
    reachability.addAll(vm.modules.get("__main__").namespace);
    roots.forEach(reachability::add);
    reachability.search();
    return reachability;
  }

  /**
   * As {@link #of}, with the variables of all code that runs, and what its callers are about to
   * work with.
   */
  public static Reachability whileRunning(Vm vm, Collection<? extends PyObject> roots) {
    Reachability reachability = new Reachability();
    reachability.addAll(vm.modules.get("__main__").namespace);
    roots.forEach(reachability::add);
    Frame top = vm.currentFrame();
    for (Frame frame = top; frame != null; frame = frame.back) {
      // What lies on the stack of the innermost frame is only known while it is not running.
      reachability.addSlots(frame, frame == top ? frame.code.slotCount : frame.stackPointer);
    }
    reachability.search();
    return reachability;
  }

  /** Whether an object was found. */
  public boolean contains(PyObject object) {
    return seen.contains(object);
  }

  private void add(PyObject object) {
    if (object != null && seen.add(object)) {
      open.add(object);
    }
  }

  private void search() {
    for (PyObject at = open.poll(); at != null; at = open.poll()) {
      if (at instanceof PyGenerator generator) {
        addFrame(generator.frame);
      } else if (at instanceof PyList list) {
        addAll(list.toArray());
      } else if (at instanceof PyTuple tuple) {
        addAll(tuple.items);
      } else if (at instanceof PySet set) {
        addAll(set.toArray());
      } else if (at instanceof PyDict dict) {
        addAll(dict);
      } else if (at instanceof PyBoundMethod method) {
        add(method.receiver);
        add(method.function);
      } else if (at instanceof PyFunction function) {
        addAll(function.closure);
        addAll(function.defaults);
      } else if (at instanceof PyCell cell) {
        add(cell.value);
      }
      if (at.attributes() != null) {
        addAll(at.attributes());
      }
    }
  }

  private void addFrame(Frame frame) {
    if (frame != null) {
      addSlots(frame, frame.onStack ? frame.code.slotCount : frame.stackPointer);
    }
  }

  private void addSlots(Frame frame, int count) {
    for (int i = 0; i < count; i++) {
      add(frame.slots[i]);
    }
  }

  private void addAll(PyObject[] objects) {
    for (PyObject object : objects) {
      add(object);
    }
  }

  private void addAll(PyDict dict) {
    for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
      add(dict.keyAt(i));
      add(dict.valueAt(i));
    }
  }
}
