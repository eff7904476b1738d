package org.coroscope.cli;

import java.util.concurrent.Callable;
import org.coroscope.bytecode.CompileOptions;
import org.coroscope.bytecode.Disassembler;
import org.coroscope.run.ProgramCompiler;
import org.coroscope.syntax.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coroscope dis}: shows the instructions that a program is compiled to. */
@Command(
    name = "dis",
    description = "Shows the instructions that a program is compiled to.",
    mixinStandardHelpOptions = true)
final class DisCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The program (- for standard input).")
  private String name;

  @Override
  public Integer call() {
    ProgramCompiler.Result result =
        ProgramCompiler.compile(ProgramSource.read(name, System.in), CompileOptions.exec());
    for (Diagnostic diagnostic : result.diagnostics()) {
      spec.commandLine().getErr().print(diagnostic.format());
    }
    spec.commandLine().getErr().flush();
    if (result.code() == null) {
      return 1;
    }
    spec.commandLine().getOut().print(Disassembler.disassemble(result.code()));
    spec.commandLine().getOut().flush();
    return 0;
  }
}
