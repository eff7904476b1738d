package org.coroscope.ui.run;

import java.util.Optional;
import org.coroscope.run.ProgramRunner;
import org.coroscope.run.Recording;
import org.coroscope.run.Variables;
import org.coroscope.syntax.SourceFile;

/** Runs programs on Coroscope's own machine. */
public final class MachineService implements ProgramService {

  private final ProgramRunner runner;

  /** A service that uses this runner. */
  public MachineService(ProgramRunner runner) {
    this.runner = runner;
  }

  @Override
  public RunResult run(Program program, RunControl control) {
    Recording recording =
        runner.record(source(program), program.options(), control.cancellation(), control::reached);
    return new RunResult(Optional.ofNullable(recording.trace()), recording.diagnostics());
  }

  @Override
  public Variables variablesAt(Program program, int step, RunControl control) {
    return runner.variablesAt(source(program), program.options(), step, control.cancellation());
  }

  private static SourceFile source(Program program) {
    return new SourceFile(program.fileName(), program.text());
  }
}
