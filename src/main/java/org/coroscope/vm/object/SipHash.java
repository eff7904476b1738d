package org.coroscope.vm.object;

/**
 * The hash of text and bytes: SipHash-1-3 with a key of zeros, as CPython 3.11 has it with {@code
 * PYTHONHASHSEED=0}. With it, sets of strings have the order there that they have here.
 *
 * @see <a href="https://peps.python.org/pep-0456/">PEP 456</a>
 */
public final class SipHash {
  private static final int WORD = 8;

  private long v0 = 0x736f6d6570736575L;
  private long v1 = 0x646f72616e646f6dL;
  private long v2 = 0x6c7967656e657261L;
  private long v3 = 0x7465646279746573L;

  private SipHash() {}

  /** The hash of bytes; never -1. */
  public static long of(byte[] bytes) {
    if (bytes.length == 0) {
      return 0;
    }
    long hash = new SipHash().digest(bytes);
    return hash == -1 ? -2 : hash;
  }

  /** The hash of a text: of its characters in the narrowest width that holds them all. */
  static long of(String text) {
    int widest = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      widest = Math.max(widest, Character.isHighSurrogate(c) ? text.codePointAt(i) : c);
    }
    int width = widest < 0x100 ? 1 : widest < 0x10000 ? 2 : 4;
    int count = width == 4 ? text.codePointCount(0, text.length()) : text.length();
    byte[] bytes = new byte[count * width];
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = width == 4 ? text.codePointAt(i) : text.charAt(i);
      i += width == 4 ? Character.charCount(c) - 1 : 0;
      for (int shift = 0; shift < width * 8; shift += 8) {
        bytes[at++] = (byte) (c >>> shift);
      }
    }
    return of(bytes);
  }

  private long digest(byte[] bytes) {
    int whole = bytes.length / WORD * WORD;
    for (int at = 0; at < whole; at += WORD) {
      mix(word(bytes, at, WORD));
    }
    mix(word(bytes, whole, bytes.length - whole) | (long) bytes.length << 56);
    v2 ^= 0xff;
    round();
    round();
    round();
    return v0 ^ v1 ^ v2 ^ v3;
  }

  private static long word(byte[] bytes, int from, int count) {
    long word = 0;
    for (int i = count - 1; i >= 0; i--) {
      word = word << 8 | bytes[from + i] & 0xff;
    }
    return word;
  }

  private void mix(long word) {
    v3 ^= word;
    round();
    v0 ^= word;
  }

  private void round() {
    v0 += v1;
    v2 += v3;
    v1 = Long.rotateLeft(v1, 13) ^ v0;
    v3 = Long.rotateLeft(v3, 16) ^ v2;
    v0 = Long.rotateLeft(v0, 32);
    v2 += v1;
    v0 += v3;
    v1 = Long.rotateLeft(v1, 17) ^ v2;
    v3 = Long.rotateLeft(v3, 21) ^ v0;
    v2 = Long.rotateLeft(v2, 32);
  }
}
