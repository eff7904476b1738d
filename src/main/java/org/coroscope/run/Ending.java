package org.coroscope.run;

import org.coroscope.trace.ProgramOutcome;

/** How a program ended: what the trace says of it, and the process's exit status. */
record Ending(ProgramOutcome outcome, int exitStatus) {
  static Ending finished(int exitStatus) {
    return new Ending(ProgramOutcome.FINISHED, exitStatus);
  }

  /** It was ended in good order, for a reason worth telling. */
  static Ending finishedBecause(String remark) {
    return new Ending(new ProgramOutcome(ProgramOutcome.Kind.FINISHED, remark), 0);
  }

  static Ending of(ProgramOutcome.Kind kind, String message) {
    return new Ending(new ProgramOutcome(kind, message), 1);
  }
}
