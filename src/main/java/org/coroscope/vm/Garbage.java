package org.coroscope.vm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyObject;

/**
 * A piece of garbage, taken apart from where nothing refers to it, in the order in which CPython's
 * counting of references would do that.
 */
final class Garbage {
  /** Largest piece that is taken apart. */
  private static final int LARGEST = 100_000;

  private final Map<Object, Boolean> inUse;
  private final Consumer<PyObject> end;
  private final Map<Object, int[]> references = new IdentityHashMap<>();
  private final List<Object> parts = new ArrayList<>();
  private boolean revived;

  /**
   * Makes an empty piece.
   *
   * @param inUse what the program can get at, by identity: no part of it
   * @param end called with each object whose last reference has gone
   */
  Garbage(Map<Object, Boolean> inUse, Consumer<PyObject> end) {
    this.inUse = inUse;
    this.end = end;
  }

  /** Adds a part from which to look for others; nulls and what is in use are left out. */
  void add(Object part) {
    if (part != null && !inUse.containsKey(part) && !references.containsKey(part)) {
      references.put(part, new int[1]);
      parts.add(part);
    }
  }

  /** Ends all parts but those in rings. */
  void takeApart() {
    for (int i = 0; i < parts.size() && parts.size() < LARGEST; i++) {
      ObjectGraph.forEach(parts.get(i), this::refer);
    }
    for (Object part : new ArrayList<>(parts)) {
      if (references.get(part)[0] == 0) {
        release(part);
      }
    }
  }

  /** Whether something is held by the event loop again, and with it what that holds. */
  boolean hasRevived() {
    return revived;
  }

  private void refer(Object part) {
    if (!inUse.containsKey(part)) {
      add(part);
      references.get(part)[0]++;
    }
  }

  /** Depth first: what an object was the last to hold goes before the next thing it holds. */
  private void release(Object first) {
    Deque<Iterator<Object>> open = new ArrayDeque<>();
    open.push(letGo(first));
    while (!open.isEmpty()) {
      if (!open.peek().hasNext()) {
        open.pop();
        continue;
      }
      Object inner = open.peek().next();
      int[] count = references.get(inner);
      if (count != null && --count[0] == 0) {
        open.push(letGo(inner));
      }
    }
  }

  /** Ends one object; answers what it held. */
  private Iterator<Object> letGo(Object part) {
    references.get(part)[0] = -1;
    if (part instanceof PyObject object) {
      end.accept(object);
    }
    List<Object> held = new ArrayList<>();
    if (isToBeClosedByTask(part)) {
      revived = true;
    } else {
      ObjectGraph.forEach(part, held::add);
    }
    return held.iterator();
  }

  /** The event loop has an asynchronous generator again until a task has closed it. */
  private static boolean isToBeClosedByTask(Object part) {
    return part instanceof PyGenerator generator
        && generator.isAsyncGenerator()
        && generator.state() == PyGenerator.State.SUSPENDED;
  }
}
