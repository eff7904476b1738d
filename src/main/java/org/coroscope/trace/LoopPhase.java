package org.coroscope.trace;

/** Where in its turn the event loop is. */
public enum LoopPhase {
  /** No event loop runs; the main program does. */
  OUTSIDE("no loop is running"),
  /** The loop runs but has not begun a part of its turn. */
  STARTING("starting"),
  /** It works out how long it may wait, and the clock jumps if nothing is ready. */
  WAIT("waiting"),
  /** Input and output that is complete is handed over. */
  IO("I/O done"),
  /** Due timers move to the ready queue. */
  TIMERS("timers due"),
  /** The handles that were ready when this part began are run, one after the other. */
  RUN("running what is ready");

  private static final LoopPhase[] VALUES = values();

  private final String word;

  LoopPhase(String word) {
    this.word = word;
  }

  /** A short English name. */
  public String word() {
    return word;
  }

  static LoopPhase of(int ordinal) {
    return VALUES[ordinal];
  }
}
