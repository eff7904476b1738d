package org.coroscope.library;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The random number generator MT19937 (Matsumoto and Nishimura), drawn from in the way that gives
 * CPython's numbers.
 */
final class MersenneTwister {
  /** How many 32-bit words the state has. */
  static final int SIZE = 624;

  private static final int SHIFT = 397;
  private static final int UPPER = 0x80000000;
  private static final int LOWER = 0x7fffffff;
  private static final int MATRIX = 0x9908b0df;

  private final int[] state = new int[SIZE];
  private int index;

  /** Starts from any number; its sign does not count. */
  void seed(BigInteger seed) {
    BigInteger size = seed.abs();
    int[] key = new int[Math.max(1, (size.bitLength() + 31) / 32)];
    for (int i = 0; i < key.length; i++) {
      key[i] = size.shiftRight(32 * i).intValue();
    }
    seed(key);
  }

  private void seed(int[] key) {
    state[0] = 19650218;
    for (int i = 1; i < SIZE; i++) {
      state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
    }
    int i = 1;
    int j = 0;
    for (int k = Math.max(SIZE, key.length); k > 0; k--) {
      state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1664525) + key[j] + j;
      i = next(i);
      j = (j + 1) % key.length;
    }
    for (int k = SIZE - 1; k > 0; k--) {
      state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1566083941) - i;
      i = next(i);
    }
    state[0] = UPPER;
    index = SIZE;
  }

  private int next(int i) {
    if (i + 1 < SIZE) {
      return i + 1;
    }
    state[0] = state[SIZE - 1];
    return 1;
  }

  /** The next 32 bits. */
  int word() {
    if (index >= SIZE) {
      refill();
    }
    int y = state[index++];
    y ^= y >>> 11;
    y ^= y << 7 & 0x9d2c5680;
    y ^= y << 15 & 0xefc60000;
    return y ^ y >>> 18;
  }

  private void refill() {
    for (int i = 0; i < SIZE; i++) {
      int y = state[i] & UPPER | state[(i + 1) % SIZE] & LOWER;
      state[i] = state[(i + SHIFT) % SIZE] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : MATRIX);
    }
    index = 0;
  }

  /** A number from 0 up to, but not, 1, with 53 random bits. */
  double fraction() {
    long high = word() >>> 5;
    long low = word() >>> 6;
    return (high * 67108864.0 + low) * (1.0 / 9007199254740992.0);
  }

  /** A number of so many bits, from 0 to 63. */
  long bits(int count) {
    if (count == 0) {
      return 0;
    }
    if (count <= 32) {
      return (word() & 0xFFFFFFFFL) >>> 32 - count;
    }
    long low = word() & 0xFFFFFFFFL;
    return low | (word() & 0xFFFFFFFFL) >>> 64 - count << 32;
  }

  /** A number of so many bits, from 0 on. */
  BigInteger bigBits(int count) {
    BigInteger result = BigInteger.ZERO;
    for (int done = 0; done < count; done += 32) {
      long word = word() & 0xFFFFFFFFL;
      int left = count - done;
      BigInteger part = BigInteger.valueOf(left < 32 ? word >>> 32 - left : word);
      result = result.or(part.shiftLeft(done));
    }
    return result;
  }

  /** The state's words and the place in them. */
  int[] state() {
    int[] copy = Arrays.copyOf(state, SIZE + 1);
    copy[SIZE] = index;
    return copy;
  }

  /** Goes on from what {@link #state} gave. */
  void restore(int[] words) {
    System.arraycopy(words, 0, state, 0, SIZE);
    index = words[SIZE];
  }
}
