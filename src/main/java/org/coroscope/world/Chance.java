package org.coroscope.world;

import java.nio.charset.StandardCharsets;

/** Numbers that look random and are always the same for the same name. */
final class Chance {
  private long state;

  private Chance(long seed) {
    state = seed;
  }

  /** The numbers of a name: FNV-1a over its bytes is where they start. */
  static Chance of(String name) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    return new Chance(hash);
  }

  /** The next 64 bits, by splitmix64. */
  long next() {
    state += 0x9e3779b97f4a7c15L;
    long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  /** A multiple of a step from a first to a last number, both included. */
  long between(long first, long last, long step) {
    return first + Math.floorMod(next(), (last - first) / step + 1) * step;
  }

  /** One of several. */
  String pick(String... choices) {
    return choices[(int) Math.floorMod(next(), (long) choices.length)];
  }
}
