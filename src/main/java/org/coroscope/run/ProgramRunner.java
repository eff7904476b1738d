package org.coroscope.run;

import java.util.List;
import java.util.function.IntConsumer;
import org.coroscope.bytecode.CompileOptions;
import org.coroscope.scheduler.LoopInstrument;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.Trace;
import org.coroscope.trace.TracedSource;
import org.coroscope.vm.Output;

/** Runs programs, plainly or recording a trace. Has no state; may be used by several threads. */
public final class ProgramRunner {

  /**
   * Runs a program as {@code python3 file.py} would.
   *
   * @return the exit status; 1 if it does not compile
   */
  public int run(SourceFile file, RunOptions options, Output output, Cancellation cancellation) {
    ProgramCompiler.Result compiled = ProgramCompiler.compile(file, CompileOptions.exec());
    printDiagnostics(compiled.diagnostics(), output);
    if (compiled.code() == null) {
      return 1;
    }
    return MachineThread.call(
        () ->
            new GuestProgram(
                    file, compiled.code(), options, output, null, LoopInstrument.NONE, cancellation)
                .execute()
                .exitStatus());
  }

  /**
   * Runs a program and records all that happens.
   *
   * @param progress told the number of steps so far now and then, on the machine's thread
   */
  public Recording record(
      SourceFile file, RunOptions options, Cancellation cancellation, IntConsumer progress) {
    ProgramCompiler.Result compiled = ProgramCompiler.compile(file, CompileOptions.recorded());
    if (compiled.code() == null) {
      return new Recording(null, compiled.diagnostics(), 1);
    }
    return MachineThread.call(
        () -> {
          Recorder recorder =
              new Recorder(
                  TracedSource.of(file.name(), file.text()),
                  new StepLimit(options.steps(), progress),
                  Runtime.taskCoroutines());
          recorder.property("seed", Long.toString(options.seed()));
          Ending ending =
              new GuestProgram(
                      file,
                      compiled.code(),
                      options,
                      (stream, text) -> {},
                      recorder,
                      recorder,
                      cancellation)
                  .execute();
          Trace trace = recorder.finish(ending.outcome());
          return new Recording(trace, compiled.diagnostics(), ending.exitStatus());
        });
  }

  private static void printDiagnostics(List<Diagnostic> diagnostics, Output output) {
    for (Diagnostic diagnostic : diagnostics) {
      output.write(Output.STDERR, diagnostic.format());
    }
  }
}
