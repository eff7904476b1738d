package org.coroscope.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.coroscope.lesson.LessonReader;
import org.coroscope.run.Cancellation;
import org.coroscope.run.ProgramRunner;
import org.coroscope.run.RunOptions;
import org.coroscope.syntax.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coroscope run}: output and exit status as {@code python3}'s. */
@Command(
    name = "run",
    description = "Runs a program; prints and exits as python3 would, in no time.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "-c", paramLabel = "CODE", description = "Run this text instead of a file.")
  private String code;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE [ARGUMENT]",
      description = "The program (- for standard input), and what it finds in sys.argv.")
  private List<String> words = List.of();

  @Override
  public Integer call() throws Exception {
    StandardStreams streams =
        new StandardStreams(
            System.in,
            spec.commandLine().getOut(),
            spec.commandLine().getErr(),
            System.console() != null);
    SourceFile file;
    List<String> arguments = words;
    if (code != null) {
      file = new SourceFile("<string>", code);
    } else if (words.isEmpty() && System.console() == null) {
      file = ProgramSource.read("-", streams.input());
    } else if (words.isEmpty()) {
      throw new CommandFailure("Which program? Give a file, - for standard input, or -c CODE.");
    } else {
      file = ProgramSource.read(words.get(0), streams.input());
      arguments = words.subList(1, words.size());
    }
    RunOptions options =
        LessonReader.read("", file.name(), file.text()).options().withArguments(arguments);
    options = options.withInput(streams::lines);
    if (code == null && words.isEmpty()) {
      options = options.withProgram("");
    }
    try {
      return new ProgramRunner().run(file, options, streams, new Cancellation());
    } finally {
      streams.out().flush();
      streams.err().flush();
    }
  }
}
