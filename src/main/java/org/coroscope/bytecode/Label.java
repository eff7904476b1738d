package org.coroscope.bytecode;

/** A place in code under construction that jumps can go to. */
final class Label {
  /** Index into the instructions under construction; -1 until it is placed. */
  int position = -1;

  boolean isPlaced() {
    return position >= 0;
  }
}
