package org.coroscope.library.collections;

import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.PyTyped;

/** A sequence that grows and shrinks at both ends: elements in a ring. */
public final class PyDeque extends PyTyped {
  private static final int MINIMUM = 8;

  /** The largest number of elements, or below zero for no limit. */
  long limit = -1;

  /** Counts changes of length and order; iterators compare it. */
  int changes;

  /** Its length is a power of two. */
  private PyObject[] ring = new PyObject[MINIMUM];

  private int first;
  private int size;

  /** An empty one without a limit. */
  public PyDeque() {
    this(DequeType.TYPE);
  }

  PyDeque(PyType type) {
    super(type == DequeType.TYPE ? null : type);
  }

  @Override
  protected PyType builtinType() {
    return DequeType.TYPE;
  }

  /** How many elements it has. */
  public int size() {
    return size;
  }

  PyObject get(int index) {
    return ring[first + index & ring.length - 1];
  }

  void set(int index, PyObject item) {
    ring[first + index & ring.length - 1] = item;
  }

  /** Adds at the right end; beyond the limit, one falls out at the left. */
  public void append(PyObject item) {
    if (size == limit) {
      if (size == 0) {
        return;
      }
      popLeft();
    }
    makeRoom();
    ring[first + size & ring.length - 1] = item;
    size++;
    changes++;
  }

  /** Adds at the left end; beyond the limit, one falls out at the right. */
  void appendLeft(PyObject item) {
    if (size == limit) {
      if (size == 0) {
        return;
      }
      pop();
    }
    makeRoom();
    first = first - 1 & ring.length - 1;
    ring[first] = item;
    size++;
    changes++;
  }

  private void makeRoom() {
    if (size == ring.length) {
      PyObject[] larger = new PyObject[ring.length * 2];
      for (int i = 0; i < size; i++) {
        larger[i] = get(i);
      }
      ring = larger;
      first = 0;
    }
  }

  PyObject pop() {
    int last = first + --size & ring.length - 1;
    PyObject item = ring[last];
    ring[last] = null;
    changes++;
    return item;
  }

  /** Takes the element at the left end; there has to be one. */
  public PyObject popLeft() {
    PyObject item = ring[first];
    ring[first] = null;
    first = first + 1 & ring.length - 1;
    size--;
    changes++;
    return item;
  }

  /** Inserts before an index from 0 to size; the limit has been checked. */
  void insert(int index, PyObject item) {
    appendLeft(item);
    for (int i = 0; i < index; i++) {
      set(i, get(i + 1));
    }
    set(index, item);
  }

  PyObject removeAt(int index) {
    PyObject removed = get(index);
    for (int i = index; i > 0; i--) {
      set(i, get(i - 1));
    }
    popLeft();
    return removed;
  }

  /** Turns to the right by so many places. */
  void rotate(long places) {
    if (size < 2) {
      return;
    }
    long steps = places % size;
    if (steps > size / 2) {
      steps -= size;
    } else if (steps < -(size / 2)) {
      steps += size;
    }
    for (; steps > 0; steps--) {
      appendLeftWithoutLimit(pop());
    }
    for (; steps < 0; steps++) {
      PyObject item = popLeft();
      ring[first + size & ring.length - 1] = item;
      size++;
    }
    changes++;
  }

  private void appendLeftWithoutLimit(PyObject item) {
    first = first - 1 & ring.length - 1;
    ring[first] = item;
    size++;
  }

  void clear() {
    ring = new PyObject[MINIMUM];
    first = 0;
    size = 0;
    changes++;
  }

  /** The elements from left to right. */
  public PyObject[] toArray() {
    PyObject[] items = new PyObject[size];
    for (int i = 0; i < size; i++) {
      items[i] = get(i);
    }
    return items;
  }
}
