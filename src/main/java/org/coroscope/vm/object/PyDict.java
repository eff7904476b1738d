package org.coroscope.vm.object;

import java.util.Arrays;
import org.coroscope.vm.Vm;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Hashing;

/**
 * A mapping that keeps the order of insertion: entries lie in arrays in that order, and a hash
 * table of indexes (linear probing) finds them. Removing leaves a hole, which the next growth
 * closes.
 *
 * <p>The methods that take a {@link PyStr} run no guest code and serve namespaces; those that take
 * a {@link Vm} serve any key and may call {@code __hash__} and {@code __eq__}.
 */
public class PyDict extends PyTyped {
  private static final int FREE = 0;
  private static final int HOLE = -1;
  private static final int MINIMUM = 8;

  /** A smaller one that gets empty keeps its places: whoever walks it sees what comes next. */
  private static final int SMALL = 64;

  /** Position of an entry plus one, FREE, or HOLE. Its length is a power of two. */
  private int[] table;

  private int[] hashes;
  private PyObject[] keys;
  private PyObject[] values;

  /** How many entry places are used, holes included. */
  private int end;

  private int size;

  /** No place before this one is used: what makes taking the first entry over and over quick. */
  private int begin;

  /** Whether there was a key of a program's own class, which may be equal to a text. */
  private boolean hasGuestKeys;

  /** Counts changes of the set of keys; iterators compare it. */
  private int keyChanges;

  public PyDict() {
    allocate(MINIMUM);
  }

  public PyDict(PyType subtype) {
    super(subtype);
    allocate(MINIMUM);
  }

  @Override
  protected PyType builtinType() {
    return Types.DICT;
  }

  public int size() {
    return size;
  }

  /** Changes whenever a key comes or goes. */
  public int keyChanges() {
    return keyChanges;
  }

  /** The value of a name, or null. */
  public PyObject get(PyStr key) {
    int position = find(key, spread(key.hashCode()));
    return position < 0 ? null : values[position];
  }

  public void put(PyStr key, PyObject value) {
    int hash = spread(key.hashCode());
    int position = find(key, hash);
    if (position >= 0) {
      values[position] = value;
    } else {
      add(key, hash, value);
    }
  }

  /** Removes a name; answers its value, or null if it was not there. */
  public PyObject remove(PyStr key) {
    int position = find(key, spread(key.hashCode()));
    return position < 0 ? null : removeAt(position);
  }

  /** The value of any key, or null. */
  public PyObject get(Vm vm, PyObject key) {
    if (key.getClass() == PyStr.class && !hasGuestKeys) {
      return get((PyStr) key);
    }
    int position = find(vm, key, hashOf(vm, key));
    return position < 0 ? null : values[position];
  }

  public boolean containsKey(Vm vm, PyObject key) {
    return get(vm, key) != null;
  }

  public void put(Vm vm, PyObject key, PyObject value) {
    if (key.getClass() == PyStr.class && !hasGuestKeys) {
      put((PyStr) key, value);
      return;
    }
    int hash = hashOf(vm, key);
    int position = find(vm, key, hash);
    if (position >= 0) {
      values[position] = value;
    } else {
      add(key, hash, value);
    }
  }

  /** Removes any key; answers its value, or null if it was not there. */
  public PyObject remove(Vm vm, PyObject key) {
    if (key.getClass() == PyStr.class && !hasGuestKeys) {
      return remove((PyStr) key);
    }
    int position = find(vm, key, hashOf(vm, key));
    return position < 0 ? null : removeAt(position);
  }

  /** Removes the entry at a position found by {@link #next}. */
  public PyObject removeAt(int position) {
    PyObject removed = values[position];
    int mask = table.length - 1;
    int i = hashes[position] & mask;
    while (table[i] != position + 1) {
      i = i + 1 & mask;
    }
    table[i] = HOLE;
    keys[position] = null;
    values[position] = null;
    if (position == begin) {
      begin++;
    }
    size--;
    keyChanges++;
    if (size == 0 && keys.length > SMALL) {
      clear();
    }
    return removed;
  }

  /**
   * Walks the entries in order of insertion: the first used position from a given one on, or -1.
   * Start with 0, go on with the answer plus one.
   */
  public int next(int from) {
    boolean fromFirst = from <= begin;
    for (int i = fromFirst ? begin : from; i < end; i++) {
      if (keys[i] != null) {
        if (fromFirst) {
          begin = i;
        }
        return i;
      }
    }
    return -1;
  }

  /** Where a name is, or -1. */
  public int positionOf(PyStr key) {
    return find(key, spread(key.hashCode()));
  }

  /** The value at a position if the (interned) name is there; else null. For inline caches. */
  public PyObject valueIfAt(int position, PyStr key) {
    return position >= 0 && position < keys.length && keys[position] == key
        ? values[position]
        : null;
  }

  /** The last used position before a given one, or -1; start with {@link #end}. */
  public int previous(int before) {
    for (int i = Math.min(before, end) - 1; i >= 0; i--) {
      if (keys[i] != null) {
        return i;
      }
    }
    return -1;
  }

  /** One more than the highest position. */
  public int end() {
    return end;
  }

  public PyObject keyAt(int position) {
    return keys[position];
  }

  public PyObject valueAt(int position) {
    return values[position];
  }

  public void setValueAt(int position, PyObject value) {
    values[position] = value;
  }

  public void clear() {
    allocate(MINIMUM);
    end = 0;
    begin = 0;
    size = 0;
    keyChanges++;
  }

  /** A dict (of the built-in type) with the same entries. */
  public PyDict copy() {
    PyDict copy = new PyDict();
    copy.table = table.clone();
    copy.hashes = hashes.clone();
    copy.keys = keys.clone();
    copy.values = values.clone();
    copy.end = end;
    copy.begin = begin;
    copy.hasGuestKeys = hasGuestKeys;
    copy.size = size;
    return copy;
  }

  /** Puts all entries of another dict. */
  public void putAll(Vm vm, PyDict other) {
    for (int i = other.next(0); i >= 0; i = other.next(i + 1)) {
      put(vm, other.keys[i], other.values[i]);
    }
  }

  private static int spread(int hash) {
    return hash ^ hash >>> 16;
  }

  private static int hashOf(Vm vm, PyObject key) {
    if (key instanceof PyStr text && key.type() == Types.STR) {
      return spread(text.hashCode());
    }
    long hash = Hashing.hash(vm, key);
    return spread((int) (hash ^ hash >>> 32));
  }

  private int find(PyStr key, int hash) {
    int mask = table.length - 1;
    for (int i = hash & mask; ; i = i + 1 & mask) {
      int entry = table[i];
      if (entry == FREE) {
        return -1;
      }
      if (entry != HOLE) {
        PyObject candidate = keys[entry - 1];
        if (candidate == key
            || hashes[entry - 1] == hash && candidate instanceof PyStr && candidate.equals(key)) {
          return entry - 1;
        }
      }
    }
  }

  private int find(Vm vm, PyObject key, int hash) {
    int mask = table.length - 1;
    for (int i = hash & mask; ; i = i + 1 & mask) {
      int entry = table[i];
      if (entry == FREE) {
        return -1;
      }
      if (entry != HOLE) {
        PyObject candidate = keys[entry - 1];
        if (candidate == key) {
          return entry - 1;
        }
        if (hashes[entry - 1] == hash) {
          int before = keyChanges;
          boolean found = Comparison.equal(vm, candidate, key);
          if (keyChanges != before) {
            // A guest's __eq__ has changed this dict under us: begin again.
            mask = table.length - 1;
            i = (hash & mask) - 1;
          } else if (found) {
            return entry - 1;
          }
        }
      }
    }
  }

  private void add(PyObject key, int hash, PyObject value) {
    if (end == keys.length) {
      grow();
    }
    int mask = table.length - 1;
    int i = hash & mask;
    while (table[i] > 0) {
      i = i + 1 & mask;
    }
    hasGuestKeys |= key instanceof PyInstance;
    keys[end] = key;
    values[end] = value;
    hashes[end] = hash;
    table[i] = ++end;
    size++;
    keyChanges++;
  }

  private void grow() {
    PyObject[] oldKeys = keys;
    PyObject[] oldValues = values;
    int[] oldHashes = hashes;
    int oldEnd = end;
    int capacity = Math.max(MINIMUM, Integer.highestOneBit(Math.max(1, size)) * 4);
    allocate(capacity);
    end = 0;
    begin = 0;
    int mask = table.length - 1;
    for (int from = 0; from < oldEnd; from++) {
      if (oldKeys[from] != null) {
        keys[end] = oldKeys[from];
        values[end] = oldValues[from];
        hashes[end] = oldHashes[from];
        int i = hashes[end] & mask;
        while (table[i] != FREE) {
          i = i + 1 & mask;
        }
        table[i] = ++end;
      }
    }
  }

  private void allocate(int tableSize) {
    table = new int[tableSize];
    int entries = tableSize * 2 / 3;
    hashes = new int[entries];
    keys = new PyObject[entries];
    values = new PyObject[entries];
  }

  /** The keys in order. */
  public PyObject[] keyArray() {
    PyObject[] result = new PyObject[size];
    int n = 0;
    for (int i = next(0); i >= 0; i = next(i + 1)) {
      result[n++] = keys[i];
    }
    return n == size ? result : Arrays.copyOf(result, n);
  }
}
