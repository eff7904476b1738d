package org.coroscope.trace;

/** How far one press of a step key goes. */
public enum StepSize {
  /** Every recorded event. */
  EVENT,
  /** To the next line that is reached, in whatever task; or to a warning before that. */
  LINE,
  /**
   * To where control next changes hands: between tasks, generators, the loop and the main program.
   */
  SWITCH,
  /** To the start of the loop's next turn. */
  ITERATION
}
