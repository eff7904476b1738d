package org.coroscope.trace;

import java.util.Arrays;

/**
 * A hash map from non-negative int to objects, open addressing, for hot paths where boxing would
 * cost. Its iteration order is never shown: whoever lists it sorts.
 *
 * @param <V> the values
 */
final class IntMap<V> {

  private static final int FREE = -1;
  private int[] keys = filled(16);
  private Object[] values = new Object[16];
  private int size;

  private static int[] filled(int capacity) {
    int[] keys = new int[capacity];
    Arrays.fill(keys, FREE);
    return keys;
  }

  @SuppressWarnings("unchecked")
  V get(int key) {
    int i = find(key);
    return key >= 0 && keys[i] == key ? (V) values[i] : null;
  }

  /** Remembers the value; a negative key is not a number of anything and is ignored. */
  void put(int key, V value) {
    if (key < 0) {
      return;
    }
    int i = find(key);
    if (keys[i] == FREE) {
      if ((size + 1) * 2 > keys.length) {
        grow();
        i = find(key);
      }
      keys[i] = key;
      size++;
    }
    values[i] = value;
  }

  @SuppressWarnings("unchecked")
  V remove(int key) {
    int i = find(key);
    if (key < 0 || keys[i] != key) {
      return null;
    }
    Object removed = values[i];
    size--;
    // Close the gap, so that a search never stops too early.
    int mask = keys.length - 1;
    int gap = i;
    for (int j = (i + 1) & mask; keys[j] != FREE; j = (j + 1) & mask) {
      int home = slot(keys[j]);
      boolean mayMove = gap <= j ? home <= gap || home > j : home <= gap && home > j;
      if (mayMove) {
        keys[gap] = keys[j];
        values[gap] = values[j];
        gap = j;
      }
    }
    keys[gap] = FREE;
    values[gap] = null;
    return (V) removed;
  }

  int size() {
    return size;
  }

  /** The keys in ascending order. */
  int[] sortedKeys() {
    int[] sorted = new int[size];
    int n = 0;
    for (int key : keys) {
      if (key != FREE) {
        sorted[n++] = key;
      }
    }
    Arrays.sort(sorted);
    return sorted;
  }

  private int slot(int key) {
    int h = key * 0x9E3779B9;
    return (h ^ h >>> 15) & keys.length - 1;
  }

  private int find(int key) {
    int mask = keys.length - 1;
    int i = slot(key);
    while (keys[i] != FREE && keys[i] != key) {
      i = (i + 1) & mask;
    }
    return i;
  }

  private void grow() {
    int[] oldKeys = keys;
    Object[] oldValues = values;
    keys = filled(oldKeys.length * 2);
    values = new Object[keys.length];
    for (int j = 0; j < oldKeys.length; j++) {
      if (oldKeys[j] != FREE) {
        int i = find(oldKeys[j]);
        keys[i] = oldKeys[j];
        values[i] = oldValues[j];
      }
    }
  }
}
