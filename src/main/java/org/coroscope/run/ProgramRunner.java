package org.coroscope.run;

import java.util.List;
import java.util.function.IntConsumer;
import org.coroscope.bytecode.Code;
import org.coroscope.bytecode.CompileOptions;
import org.coroscope.library.PythonSource;
import org.coroscope.scheduler.LoopInstrument;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.Trace;
import org.coroscope.trace.TracedSource;
import org.coroscope.vm.LibraryCode;
import org.coroscope.vm.Output;

/**
 * Runs programs, plainly or recording a trace. Each run is on a machine of its own; all they share
 * is the compiled code of the library, so that a runner which is kept runs the next program sooner.
 * May be used by several threads.
 */
public final class ProgramRunner {
  private final LibraryCode libraryCode = PythonSource.code();

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
                    file,
                    compiled.code(),
                    options,
                    output,
                    null,
                    LoopInstrument.NONE,
                    libraryCode,
                    cancellation)
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
          Recorder recorder = recorder(file, options, false);
          StepLimit.watch(recorder, options.steps(), progress);
          printDiagnostics(compiled.diagnostics(), recorder::output);
          Ending ending = record(file, compiled.code(), options, recorder, cancellation);
          Trace trace = recorder.finish(ending.outcome());
          return new Recording(trace, compiled.diagnostics(), ending.exitStatus());
        });
  }

  /**
   * The variables of all frames that are alive at a step of a recorded run, had by running the
   * program again up to there: every run is the same.
   *
   * @param step from 0 to the last of the recording
   * @return empty if the step is beyond the end, or the search was cancelled
   */
  public Variables variablesAt(
      SourceFile file, RunOptions options, int step, Cancellation cancellation) {
    ProgramCompiler.Result compiled = ProgramCompiler.compile(file, CompileOptions.recorded());
    if (compiled.code() == null || step <= 0) {
      return Variables.NONE;
    }
    return MachineThread.call(
        () -> {
          Recorder recorder = recorder(file, options, true);
          VariablesSearch search = new VariablesSearch(recorder);
          recorder.watch(step, search::found);
          printDiagnostics(compiled.diagnostics(), recorder::output);
          record(file, compiled.code(), options, recorder, cancellation);
          return search.result();
        });
  }

  private static Recorder recorder(SourceFile file, RunOptions options, boolean keepsFrames) {
    Recorder recorder =
        new Recorder(
            TracedSource.of(file.name(), file.text()), Runtime.taskCoroutines(), keepsFrames);
    recorder.property("seed", Long.toString(options.seed()));
    return recorder;
  }

  private Ending record(
      SourceFile file,
      Code code,
      RunOptions options,
      Recorder recorder,
      Cancellation cancellation) {
    Output nowhere = (stream, text) -> {};
    return new GuestProgram(
            file, code, options, nowhere, recorder, recorder, libraryCode, cancellation)
        .execute();
  }

  /** Prints what CPython would: its warnings, and of the errors the first. */
  private static void printDiagnostics(List<Diagnostic> diagnostics, Output output) {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
        output.write(Output.STDERR, diagnostic.format());
        return;
      }
      if (diagnostic.kind().equals("SyntaxWarning")) {
        String place = diagnostic.fileName() + ":" + diagnostic.span().startLine();
        String line = diagnostic.excerpt().text();
        output.write(
            Output.STDERR,
            place
                + ": SyntaxWarning: "
                + diagnostic.message()
                + "\n"
                + (line == null ? "" : "  " + line.strip() + "\n"));
      }
    }
  }
}
