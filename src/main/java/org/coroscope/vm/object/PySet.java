package org.coroscope.vm.object;

import org.coroscope.vm.Vm;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Hashing;

/**
 * A set or frozenset: a hash table with open addressing that probes a few neighbours before it
 * jumps. Sizes, probing and growth are CPython's, so that sets of numbers, and of tuples of those,
 * iterate in CPython's order.
 *
 * <p>Invariant: {@link #used} entries hold a member, {@link #fill} of them a member or the mark of
 * a removed one; at least one place is free.
 */
public final class PySet extends PyTyped {
  private static final int SMALLEST = 8;
  private static final int NEIGHBOURS = 9;
  private static final int PERTURB_SHIFT = 5;
  private static final int LARGE = 50_000;

  /** Marks the place of a removed member. */
  private static final PyObject REMOVED = new PyCell(null);

  private static final long REMOVED_HASH = -1;

  private final boolean frozen;
  private PyObject[] keys = new PyObject[SMALLEST];
  private long[] hashes = new long[SMALLEST];
  private int fill;
  private int used;

  /** Where {@link #pop} looks next. */
  private int finger;

  /** Of a frozenset, once asked for; -1 before. */
  private long hash = -1;

  public PySet() {
    this.frozen = false;
  }

  public PySet(boolean frozen) {
    this.frozen = frozen;
  }

  public PySet(PyType subtype, boolean frozen) {
    super(subtype);
    this.frozen = frozen;
  }

  @Override
  protected PyType builtinType() {
    return frozen ? Types.FROZENSET : Types.SET;
  }

  public boolean isFrozen() {
    return frozen;
  }

  public int size() {
    return used;
  }

  public void add(Vm vm, PyObject item) {
    add(vm, item, Hashing.hash(vm, item));
  }

  public boolean contains(Vm vm, PyObject item) {
    return contains(vm, item, Hashing.hash(vm, item));
  }

  /** Answers whether it was there. */
  public boolean remove(Vm vm, PyObject item) {
    return remove(vm, item, Hashing.hash(vm, item));
  }

  /** As {@link #add(Vm, PyObject)} with a hash that is known. */
  public void add(Vm vm, PyObject item, long itemHash) {
    int place = find(vm, item, itemHash);
    if (place >= 0) {
      return;
    }
    place = ~place;
    boolean reused = keys[place] == REMOVED;
    keys[place] = item;
    hashes[place] = itemHash;
    used++;
    if (reused) {
      return;
    }
    fill++;
    if (fill * 5L >= (keys.length - 1) * 3L) {
      resize(grown());
    }
  }

  public boolean contains(Vm vm, PyObject item, long itemHash) {
    return find(vm, item, itemHash) >= 0;
  }

  public boolean remove(Vm vm, PyObject item, long itemHash) {
    int place = find(vm, item, itemHash);
    if (place < 0) {
      return false;
    }
    removeAt(place);
    return true;
  }

  private void removeAt(int place) {
    keys[place] = REMOVED;
    hashes[place] = REMOVED_HASH;
    used--;
  }

  /** Removes and returns some member; null if there is none. */
  public PyObject pop() {
    if (used == 0) {
      return null;
    }
    int place = finger & keys.length - 1;
    while (keys[place] == null || keys[place] == REMOVED) {
      place = place + 1 == keys.length ? 0 : place + 1;
    }
    PyObject member = keys[place];
    removeAt(place);
    finger = place + 1;
    return member;
  }

  public void clear() {
    keys = new PyObject[SMALLEST];
    hashes = new long[SMALLEST];
    fill = 0;
    used = 0;
    finger = 0;
  }

  /** Adds all members of another set, without calling guest code where the table is still empty. */
  public void addAll(Vm vm, PySet other) {
    if (other == this || other.used == 0) {
      return;
    }
    if ((fill + (long) other.used) * 5 >= (keys.length - 1) * 3L) {
      resize((used + (long) other.used) * 2);
    }
    if (fill == 0 && keys.length == other.keys.length && other.fill == other.used) {
      keys = other.keys.clone();
      hashes = other.hashes.clone();
      fill = other.fill;
      used = other.used;
      return;
    }
    boolean clean = fill == 0;
    for (int i = other.next(0); i >= 0; i = other.next(i + 1)) {
      if (clean) {
        insertNew(other.keys[i], other.hashes[i]);
      } else {
        add(vm, other.keys[i], other.hashes[i]);
      }
    }
    if (clean) {
      fill = used = other.used;
    }
  }

  /** Makes room for as many more members as a dict has. */
  public void reserve(int more) {
    if ((fill + (long) more) * 5 >= (keys.length - 1) * 3L) {
      resize((used + (long) more) * 2);
    }
  }

  /** Shrinks the table when removed members fill too much of it. */
  public void compact() {
    if (fill - used > (keys.length - 1) / 4) {
      resize(grown());
    }
  }

  /** Exchanges the members of two sets. */
  public void swapWith(PySet other) {
    PyObject[] otherKeys = other.keys;
    long[] otherHashes = other.hashes;
    int otherFill = other.fill;
    int otherUsed = other.used;
    other.keys = keys;
    other.hashes = hashes;
    other.fill = fill;
    other.used = used;
    keys = otherKeys;
    hashes = otherHashes;
    fill = otherFill;
    used = otherUsed;
  }

  /** How many places the table has, for {@code sys.getsizeof}. */
  public int tableSize() {
    return keys.length;
  }

  /** Walks the members: the first used place from a given one on, or -1. */
  public int next(int from) {
    for (int i = from; i < keys.length; i++) {
      if (keys[i] != null && keys[i] != REMOVED) {
        return i;
      }
    }
    return -1;
  }

  /** The member at a place found by {@link #next}. */
  public PyObject memberAt(int place) {
    return keys[place];
  }

  /** The hash of the member at a place found by {@link #next}. */
  public long hashAt(int place) {
    return hashes[place];
  }

  /** The members in order of iteration. */
  public PyObject[] toArray() {
    PyObject[] members = new PyObject[used];
    int n = 0;
    for (int i = next(0); i >= 0; i = next(i + 1)) {
      members[n++] = keys[i];
    }
    return members;
  }

  /** {@code hash(frozenset)}: does not depend on the order. */
  public long frozenHash() {
    if (hash != -1) {
      return hash;
    }
    long result = 0;
    for (int i = next(0); i >= 0; i = next(i + 1)) {
      result ^= (hashes[i] ^ 89869747L ^ hashes[i] << 16) * 3644798167L;
    }
    result ^= (used + 1) * 1927868237L;
    result ^= result >>> 11 ^ result >>> 25;
    result = result * 69069L + 907133923L;
    hash = result == -1 ? 590923713L : result;
    return hash;
  }

  private long grown() {
    return used > LARGE ? used * 2L : used * 4L;
  }

  /**
   * The place of a member; the complement of the free place where it belongs if it is not there.
   */
  private int find(Vm vm, PyObject item, long itemHash) {
    while (true) {
      int place = search(vm, item, itemHash);
      if (place != Integer.MIN_VALUE) {
        return place;
      }
    }
  }

  /** As {@link #find}; the smallest int when a guest's {@code __eq__} has changed the table. */
  private int search(Vm vm, PyObject item, long itemHash) {
    PyObject[] table = keys;
    int mask = table.length - 1;
    int place = (int) itemHash & mask;
    long perturb = itemHash;
    int removed = -1;
    while (true) {
      int last = place + NEIGHBOURS <= mask ? place + NEIGHBOURS : place;
      for (int i = place; i <= last; i++) {
        PyObject candidate = table[i];
        if (candidate == null) {
          return ~(removed >= 0 ? removed : i);
        }
        if (candidate == REMOVED) {
          removed = i;
        } else if (hashes[i] == itemHash) {
          if (candidate == item) {
            return i;
          }
          boolean equal = Comparison.equal(vm, candidate, item);
          if (table != keys || table[i] != candidate) {
            return Integer.MIN_VALUE;
          }
          if (equal) {
            return i;
          }
        }
      }
      perturb >>>= PERTURB_SHIFT;
      place = (int) (place * 5L + 1 + perturb) & mask;
    }
  }

  private void resize(long wanted) {
    int size = SMALLEST;
    while (size <= wanted) {
      size <<= 1;
    }
    PyObject[] oldKeys = keys;
    long[] oldHashes = hashes;
    keys = new PyObject[size];
    hashes = new long[size];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null && oldKeys[i] != REMOVED) {
        insertNew(oldKeys[i], oldHashes[i]);
      }
    }
    fill = used;
  }

  /** Inserts what is known not to be there into a table without removed members. */
  private void insertNew(PyObject item, long itemHash) {
    int mask = keys.length - 1;
    int place = (int) itemHash & mask;
    long perturb = itemHash;
    while (true) {
      int last = place + NEIGHBOURS <= mask ? place + NEIGHBOURS : place;
      for (int i = place; i <= last; i++) {
        if (keys[i] == null) {
          keys[i] = item;
          hashes[i] = itemHash;
          return;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      place = (int) (place * 5L + 1 + perturb) & mask;
    }
  }
}
