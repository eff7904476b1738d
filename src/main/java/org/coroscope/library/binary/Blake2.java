package org.coroscope.library.binary;

/** BLAKE2b and BLAKE2s (RFC 7693), which Java's own library does not have. */
final class Blake2 {
  private static final long[] START = {
    0x6a09e667f3bcc908L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL, 0xa54ff53a5f1d36f1L,
    0x510e527fade682d1L, 0x9b05688c2b3e6c1fL, 0x1f83d9abfb41bd6bL, 0x5be0cd19137e2179L
  };

  /** In which order the words of a block are mixed in, in each round, as digits to base 16. */
  private static final String[] ORDERS = {
    "0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194", "7931dcbe265a40f8",
    "905724afe1bc683d", "2c6a0b834d75fe19", "c51fed4a0763928b", "db7ec13950f4862a",
    "6fe9b308c2d714a5", "a2847615fb9e3cd0"
  };

  private final boolean wide;
  private final long mask;
  private final long[] hash = new long[8];

  private Blake2(boolean wide) {
    this.wide = wide;
    this.mask = wide ? -1L : 0xffffffffL;
    for (int i = 0; i < 8; i++) {
      hash[i] = wide ? START[i] : START[i] >>> 32;
    }
  }

  /**
   * The digest of some bytes.
   *
   * @param wide whether it is BLAKE2b, with words of 64 bits
   * @param parameters the block of parameters: 64 bytes for BLAKE2b, 32 for BLAKE2s
   * @param key may be empty
   */
  static byte[] digest(boolean wide, byte[] parameters, byte[] key, byte[] data) {
    Blake2 blake = new Blake2(wide);
    int word = wide ? 8 : 4;
    for (int i = 0; i < 8; i++) {
      blake.hash[i] ^= read(parameters, i * word, word);
    }
    int block = 16 * word;
    int keyed = key.length > 0 ? block : 0;
    byte[] all = new byte[keyed + data.length];
    System.arraycopy(key, 0, all, 0, key.length);
    System.arraycopy(data, 0, all, keyed, data.length);
    int at = 0;
    while (all.length - at > block) {
      blake.compress(all, at, block, at + block, false);
      at += block;
    }
    blake.compress(all, at, all.length - at, all.length, true);
    byte[] out = new byte[parameters[0] & 0xff];
    for (int i = 0; i < out.length; i++) {
      out[i] = (byte) (blake.hash[i / word] >>> 8 * (i % word));
    }
    return out;
  }

  private static long read(byte[] from, int at, int size) {
    long value = 0;
    for (int i = size - 1; i >= 0; i--) {
      value = value << 8 | (at + i < from.length ? from[at + i] & 0xff : 0);
    }
    return value;
  }

  private void compress(byte[] from, int at, int length, long counted, boolean last) {
    int size = wide ? 8 : 4;
    byte[] block = new byte[16 * size];
    System.arraycopy(from, at, block, 0, length);
    long[] words = new long[16];
    long[] v = new long[16];
    for (int i = 0; i < 16; i++) {
      words[i] = read(block, i * size, size);
      v[i] = i < 8 ? hash[i] : wide ? START[i - 8] : START[i - 8] >>> 32;
    }
    v[12] ^= counted & mask;
    if (last) {
      v[14] ^= mask;
    }
    int rounds = wide ? 12 : 10;
    for (int round = 0; round < rounds; round++) {
      String order = ORDERS[round % 10];
      for (int i = 0; i < 8; i++) {
        int shift = i < 4 ? 0 : 1;
        int column = i % 4;
        mix(
            v,
            column,
            4 + (column + shift) % 4,
            8 + (column + 2 * shift) % 4,
            12 + (column + 3 * shift) % 4,
            words[Character.digit(order.charAt(2 * i), 16)],
            words[Character.digit(order.charAt(2 * i + 1), 16)]);
      }
    }
    for (int i = 0; i < 8; i++) {
      hash[i] ^= v[i] ^ v[i + 8];
    }
  }

  private void mix(long[] v, int a, int b, int c, int d, long x, long y) {
    v[a] = v[a] + v[b] + x & mask;
    v[d] = rotate(v[d] ^ v[a], wide ? 32 : 16);
    v[c] = v[c] + v[d] & mask;
    v[b] = rotate(v[b] ^ v[c], wide ? 24 : 12);
    v[a] = v[a] + v[b] + y & mask;
    v[d] = rotate(v[d] ^ v[a], wide ? 16 : 8);
    v[c] = v[c] + v[d] & mask;
    v[b] = rotate(v[b] ^ v[c], wide ? 63 : 7);
  }

  private long rotate(long value, int by) {
    return wide ? Long.rotateRight(value, by) : Integer.rotateRight((int) value, by) & 0xffffffffL;
  }
}
