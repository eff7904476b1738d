package org.coroscope.cli;

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
    subcommands = {})
public final class CoroscopeCommand implements Runnable {

  @Spec private CommandSpec spec;

  /**
   * The whole command line, ready to execute.
   *
   * @return a new instance; its output and error writers may be replaced, as tests do
   */
  public static CommandLine commandLine() {
    return new CommandLine(new CoroscopeCommand());
  }

  /** Only options were given and none of them does anything by itself. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command? One of those below.");
  }
}
