package org.coroscope.vm;

/**
 * What a program may use up. Exceeding one ends the program with an error that names it.
 *
 * @param recursionDepth most frames below one another, as {@code sys.getrecursionlimit()}
 * @param objectSize most elements of one container, characters of one string, or bits of one
 *     integer divided by 32
 * @param outputCharacters most characters written
 * @param instructions how often the machine may look at its budget (calls and jumps back), or
 *     Long.MAX_VALUE
 */
public record Limits(int recursionDepth, int objectSize, long outputCharacters, long instructions) {

  /** Generous limits for a program that is run, not recorded. */
  public static Limits standard() {
    return new Limits(1000, 50_000_000, 100_000_000L, Long.MAX_VALUE);
  }
}
