package org.coroscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CoroscopeCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLine commandLine =
      CoroscopeCommand.commandLine()
          .setOut(new PrintWriter(out, true))
          .setErr(new PrintWriter(err, true));

  @Test
  void versionIsTheOneOfTheBuild() {
    assertThat(commandLine.execute("--version")).isZero();
    assertThat(out.toString()).matches("Coroscope \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
  }

  @Test
  void helpNamesTheProgramAndTheWindow() {
    assertThat(commandLine.execute("--help")).isZero();
    assertThat(out.toString()).contains("Usage: coroscope").contains("opens the window");
  }

  @Test
  void unknownCommandIsRefusedAndNamed() {
    assertThat(commandLine.execute("dance")).isEqualTo(2);
    assertThat(err.toString()).contains("dance");
    assertThat(out.toString()).isEmpty();
  }
}
