package org.coroscope.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.coroscope.lesson.LessonReader;
import org.coroscope.run.Cancellation;
import org.coroscope.run.ProgramRunner;
import org.coroscope.run.Recording;
import org.coroscope.run.RunOptions;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.TraceWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coroscope trace}: records a program and writes the trace as JSON. */
@Command(
    name = "trace",
    description = "Records every step of a program and writes the trace as JSON.",
    mixinStandardHelpOptions = true)
final class TraceCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The program (- for standard input).")
  private String name;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Write there instead of to standard output.")
  private Path output;

  @Option(
      names = "--steps",
      paramLabel = "N",
      description = "Most steps to record (default: 1000000).")
  private Integer steps;

  @Override
  public Integer call() throws IOException {
    SourceFile file = ProgramSource.read(name, System.in);
    RunOptions options = LessonReader.read("", file.name(), file.text()).options();
    if (steps != null) {
      if (steps < 1) {
        throw new CommandFailure("--steps must be at least 1.");
      }
      options = options.withSteps(steps);
    }
    Recording recording = new ProgramRunner().record(file, options, new Cancellation(), done -> {});
    for (Diagnostic diagnostic : recording.diagnostics()) {
      spec.commandLine().getErr().print(diagnostic.format());
    }
    spec.commandLine().getErr().flush();
    if (!recording.compiled()) {
      return 1;
    }
    if (output == null) {
      spec.commandLine().getOut().print(TraceWriter.toJson(recording.trace()));
      spec.commandLine().getOut().flush();
    } else {
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(output))) {
        TraceWriter.write(recording.trace(), stream);
      }
    }
    if (!recording.trace().outcome().isSuccess()) {
      spec.commandLine()
          .getErr()
          .println("The program ended with: " + recording.trace().outcome().message());
    }
    return 0;
  }
}
