package org.coroscope.vm.object;

import java.util.Arrays;

/**
 * A growable sequence: the first {@link #size} elements of {@link #items}. The array grows and
 * shrinks by the steps that CPython's lists take, since {@code sys.getsizeof} tells of them.
 */
public final class PyList extends PyTyped {
  private static final PyObject[] NOTHING = {};

  public PyObject[] items;
  public int size;

  public PyList() {
    items = NOTHING;
  }

  /** Takes over the array. */
  public PyList(PyObject[] items) {
    this.items = items;
    this.size = items.length;
  }

  public PyList(PyType subtype) {
    super(subtype);
    items = NOTHING;
  }

  @Override
  protected PyType builtinType() {
    return Types.LIST;
  }

  public void append(PyObject item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, roomFor(size + 1));
    }
    items[size++] = item;
  }

  /** Appends many at once. */
  public void appendAll(PyObject[] more, int count) {
    if (count == 0) {
      return;
    }
    int newSize = size + count;
    if (items.length == 0) {
      items = new PyObject[newSize + 1 & ~1];
    } else if (newSize > items.length) {
      int room = roomFor(newSize);
      items = Arrays.copyOf(items, count > room - newSize ? newSize + 3 & ~3 : room);
    }
    System.arraycopy(more, 0, items, size, count);
    size = newSize;
  }

  private static int roomFor(int newSize) {
    return (int) Math.min(Integer.MAX_VALUE - 8, (newSize + (newSize >> 3) + 6L) & ~3L);
  }

  /** Inserts before an index from 0 to size. */
  public void insert(int index, PyObject item) {
    append(item);
    System.arraycopy(items, index, items, index + 1, size - 1 - index);
    items[index] = item;
  }

  /** Removes and returns the element at an index from 0 to size - 1. */
  public PyObject removeAt(int index) {
    PyObject removed = items[index];
    System.arraycopy(items, index + 1, items, index, size - index - 1);
    items[--size] = null;
    if (size < items.length >> 1) {
      items = size == 0 ? NOTHING : Arrays.copyOf(items, roomFor(size));
    }
    return removed;
  }

  public void clear() {
    if (items.length > 0) {
      items = NOTHING;
      size = 0;
    }
  }

  /** Replaces the contents; takes over the array. */
  public void replaceAll(PyObject[] replacement) {
    items = replacement;
    size = replacement.length;
  }

  /** A copy of the elements. */
  public PyObject[] toArray() {
    return Arrays.copyOf(items, size);
  }
}
