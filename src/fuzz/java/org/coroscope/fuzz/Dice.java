package org.coroscope.fuzz;

import java.util.SplittableRandom;

/** Random choices that depend on a seed only. */
final class Dice {
  private final SplittableRandom random;

  Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** A number from 0 to {@code limit - 1}. */
  int below(int limit) {
    return random.nextInt(limit);
  }

  /** True in so many of a hundred cases. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** One of the words, which are separated by blanks. */
  String word(String words) {
    return pick(words.split(" "));
  }

  /** One of the items. */
  @SafeVarargs
  final <T> T pick(T... items) {
    return items[random.nextInt(items.length)];
  }
}
