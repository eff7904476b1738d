package org.coroscope.ui.run;

import org.coroscope.run.Variables;

/**
 * What the window asks of the machine. Both methods work on the calling thread, which is never the
 * one that draws, and end soon after the control says so.
 */
public interface ProgramService {

  /**
   * Compiles and runs a program, and records it. Whatever the program does, this returns: errors of
   * the program are in the result.
   */
  RunResult run(Program program, RunControl control);

  /**
   * The variables of the frames that exist after a step. Empty where they cannot be had, and when
   * the search was cancelled.
   */
  Variables variablesAt(Program program, int step, RunControl control);
}
