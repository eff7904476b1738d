package org.coroscope.library.binary;

/** SHAKE (FIPS 202): digests of any length, which Java's own library does not have. */
final class Keccak {
  private static final int LANES = 25;
  private static final int ROUNDS = 24;

  /** By how much each lane is rotated, in the order in which step rho and pi visit them. */
  private static final int[] ROTATIONS = {
    1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44
  };

  private static final int[] PLACES = {
    10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1
  };

  private final long[] state = new long[LANES];
  private final int rate;

  private Keccak(int rate) {
    this.rate = rate;
  }

  /**
   * The digest of some bytes.
   *
   * @param bits the strength: 128 or 256
   * @param length how many bytes are wanted
   */
  static byte[] shake(int bits, byte[] data, int length) {
    Keccak keccak = new Keccak(200 - bits / 4);
    keccak.absorb(data);
    return keccak.squeeze(length);
  }

  private void absorb(byte[] data) {
    int at = 0;
    for (byte b : data) {
      mix(at++, b);
      if (at == rate) {
        permute();
        at = 0;
      }
    }
    mix(at, (byte) 0x1f);
    mix(rate - 1, (byte) 0x80);
    permute();
  }

  private void mix(int at, byte b) {
    state[at / 8] ^= (b & 0xffL) << 8 * (at % 8);
  }

  private byte[] squeeze(int length) {
    byte[] out = new byte[length];
    for (int i = 0; i < length; i++) {
      if (i > 0 && i % rate == 0) {
        permute();
      }
      int at = i % rate;
      out[i] = (byte) (state[at / 8] >>> 8 * (at % 8));
    }
    return out;
  }

  private void permute() {
    int feedback = 1;
    for (int round = 0; round < ROUNDS; round++) {
      theta();
      long moving = state[1];
      for (int i = 0; i < PLACES.length; i++) {
        long kept = state[PLACES[i]];
        state[PLACES[i]] = Long.rotateLeft(moving, ROTATIONS[i]);
        moving = kept;
      }
      chi();
      // The constant of the round: bits at 2^j - 1 from a shift register.
      for (int j = 0; j < 7; j++) {
        if ((feedback & 1) != 0) {
          state[0] ^= 1L << (1 << j) - 1;
        }
        feedback = (feedback & 0x80) == 0 ? feedback << 1 : feedback << 1 ^ 0x171;
      }
    }
  }

  private void theta() {
    long[] columns = new long[5];
    for (int i = 0; i < LANES; i++) {
      columns[i % 5] ^= state[i];
    }
    for (int i = 0; i < LANES; i++) {
      state[i] ^= columns[(i + 4) % 5] ^ Long.rotateLeft(columns[(i + 1) % 5], 1);
    }
  }

  private void chi() {
    for (int row = 0; row < LANES; row += 5) {
      long[] old = {state[row], state[row + 1], state[row + 2], state[row + 3], state[row + 4]};
      for (int i = 0; i < 5; i++) {
        state[row + i] = old[i] ^ ~old[(i + 1) % 5] & old[(i + 2) % 5];
      }
    }
  }
}
