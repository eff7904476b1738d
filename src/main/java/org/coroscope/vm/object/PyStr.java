package org.coroscope.vm.object;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A string. Its elements are code points; {@link #length()} and indexing count those, while the
 * Java string underneath counts UTF-16 units. Both agree for all text without supplementary
 * characters, which {@link #isBmp()} tells.
 */
public class PyStr extends PyObject {
  private static final Map<String, PyStr> INTERNED = new ConcurrentHashMap<>();
  private static final PyStr[] SINGLE = new PyStr[256];

  static {
    for (int c = 0; c < SINGLE.length; c++) {
      SINGLE[c] = intern(String.valueOf((char) c));
    }
  }

  public static final PyStr EMPTY = intern("");

  public final String value;

  /** Number of code points, or -1 while nobody has asked. */
  private int codePoints = -1;

  /** See {@link #hash()}; 0 while nobody has asked. */
  private long hash;

  public PyStr(String value) {
    this.value = value;
  }

  protected PyStr(PyStr other) {
    this(other.value);
  }

  /** The one object for a name; attribute and variable names compare by identity first. */
  public static PyStr intern(String value) {
    PyStr known = INTERNED.get(value);
    return known != null ? known : INTERNED.computeIfAbsent(value, PyStr::new);
  }

  public static PyStr of(String value) {
    if (value.length() == 1 && value.charAt(0) < 256) {
      return SINGLE[value.charAt(0)];
    }
    return value.isEmpty() ? EMPTY : new PyStr(value);
  }

  /** A string of one code point. */
  public static PyStr ofCodePoint(int codePoint) {
    return codePoint < 256 ? SINGLE[codePoint] : new PyStr(Character.toString(codePoint));
  }

  /** Number of code points. */
  public final int length() {
    if (codePoints < 0) {
      codePoints = value.codePointCount(0, value.length());
    }
    return codePoints;
  }

  /** Whether code points and UTF-16 units are the same. */
  public final boolean isBmp() {
    return length() == value.length();
  }

  /** The code point at an index from 0 to {@code length() - 1}. */
  public final int codePointAt(int index) {
    return isBmp() ? value.charAt(index) : value.codePointAt(value.offsetByCodePoints(0, index));
  }

  /** The part from one code point index to another. */
  public final PyStr slice(int from, int to) {
    if (from >= to) {
      return EMPTY;
    }
    if (isBmp()) {
      return of(value.substring(from, to));
    }
    int start = value.offsetByCodePoints(0, from);
    return of(value.substring(start, value.offsetByCodePoints(start, to - from)));
  }

  @Override
  public PyType type() {
    return Types.STR;
  }

  /** Equality of text, so that strings can be keys of Java maps. */
  @Override
  public final boolean equals(Object other) {
    return this == other || other instanceof PyStr that && value.equals(that.value);
  }

  /** {@code hash(text)}. */
  public final long hash() {
    if (hash == 0 && !value.isEmpty()) {
      hash = SipHash.of(value);
    }
    return hash;
  }

  @Override
  public final int hashCode() {
    return Long.hashCode(hash());
  }

  @Override
  public String toString() {
    return value;
  }
}
