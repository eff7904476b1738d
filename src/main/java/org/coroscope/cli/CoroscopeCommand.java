package org.coroscope.cli;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code coroscope}, which does its work in the commands below it. */
@Command(
    name = "coroscope",
    description = {
      "Shows what coroutines do: runs Python programs on a virtual clock and records every turn of"
          + " the event loop.",
      "Without any argument it opens the window."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    // One class a command, in the order in which --help lists them.
    subcommands = {
      RunCommand.class,
      TraceCommand.class,
      DisCommand.class,
      LessonsCommand.class,
      CheckCommand.class,
      ExportCommand.class
    })
public final class CoroscopeCommand implements Runnable {

  @Spec private CommandSpec spec;

  /**
   * The whole command line, ready to execute.
   *
   * @param window opens the window for the command that asks for it
   * @return a new instance; its output and error writers may be replaced, as tests do
   */
  public static CommandLine commandLine(WindowOpener window) {
    CommandLine command = new CommandLine(new CoroscopeCommand());
    command.addSubcommand(new OpenCommand(window));
    command.setExecutionExceptionHandler(CoroscopeCommand::explain);
    // What stands behind the program's name belongs to the program.
    command.getSubcommands().get("run").setStopAtPositional(true);
    command.getSubcommands().get("export").setCaseInsensitiveEnumValuesAllowed(true);
    return command;
  }

  /** What the user can mend is said in a sentence; no Java stack trace is shown for it. */
  private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (failure instanceof CommandFailure) {
      command.getErr().println("coroscope: " + failure.getMessage());
      command.getErr().flush();
      return CommandLine.ExitCode.USAGE;
    }
    if (failure instanceof IOException) {
      command.getErr().println("coroscope: " + failure);
      command.getErr().flush();
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw failure;
  }

  /** Only options were given and none of them does anything by itself. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command? One of those below.");
  }
}
