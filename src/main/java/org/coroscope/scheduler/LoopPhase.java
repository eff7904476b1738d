package org.coroscope.scheduler;

/** The parts of one turn of the loop, in the order in which they happen. */
public enum LoopPhase {
  /** Nothing is ready: the loop waits, and the clock goes to the next timer or completion. */
  IDLE,
  /** Input and output that is done goes to the ready queue. */
  IO_DONE,
  /** Timers whose time has come go to the ready queue. */
  TIMERS_DUE,
  /** The length of the ready queue is noted: so many handles will run in this turn. */
  SNAPSHOT,
  /** The handles run; what they queue has to wait for the next turn. */
  RUN_READY
}
