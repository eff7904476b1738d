package org.coroscope.trace;

import java.util.Arrays;

/** A hash map from non-negative int to non-negative int that only grows; absent is -1. */
final class IntLookup {

  private int[] keys = filled(16);
  private int[] values = new int[16];
  private int size;

  private static int[] filled(int capacity) {
    int[] keys = new int[capacity];
    Arrays.fill(keys, -1);
    return keys;
  }

  int get(int key) {
    int i = find(key);
    return keys[i] == key && key >= 0 ? values[i] : -1;
  }

  void put(int key, int value) {
    if (key < 0) {
      return;
    }
    int i = find(key);
    if (keys[i] < 0) {
      if ((size + 1) * 2 > keys.length) {
        grow();
        i = find(key);
      }
      keys[i] = key;
      size++;
    }
    values[i] = value;
  }

  private int find(int key) {
    int mask = keys.length - 1;
    int h = key * 0x9E3779B9;
    int i = (h ^ h >>> 15) & mask;
    while (keys[i] >= 0 && keys[i] != key) {
      i = (i + 1) & mask;
    }
    return i;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    keys = filled(oldKeys.length * 2);
    values = new int[keys.length];
    for (int j = 0; j < oldKeys.length; j++) {
      if (oldKeys[j] >= 0) {
        int i = find(oldKeys[j]);
        keys[i] = oldKeys[j];
        values[i] = oldValues[j];
      }
    }
  }
}
