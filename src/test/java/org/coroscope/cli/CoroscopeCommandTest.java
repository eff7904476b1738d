package org.coroscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CoroscopeCommandTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<String> opened = new ArrayList<>();
  private final CommandLine commandLine =
      CoroscopeCommand.commandLine(opened::add)
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
  void openTakesAFileAFolderOrALessonAndNothingElse() {
    String lesson = "04_crawlers/40_gather";

    assertThat(commandLine.execute("open", "lessons")).isZero();
    assertThat(commandLine.execute("open", "lessons/README.md")).isZero();
    assertThat(commandLine.execute("open", lesson)).isZero();
    assertThat(commandLine.execute("open", "nowhere/at/all")).isEqualTo(2);
    assertThat(opened).containsExactly("lessons", "lessons/README.md", lesson);
    assertThat(err.toString()).contains("no file or folder nowhere/at/all");
  }

  @Test
  void aProgramFromStandardInputIsNamedAsItWasAskedFor() {
    assertThat(printedFromStandardInput("run")).isEqualTo("['']\n");
    assertThat(printedFromStandardInput("run", "-", "one")).isEqualTo("['-', 'one']\n");
  }

  private String printedFromStandardInput(String... arguments) {
    InputStream before = System.in;
    byte[] program = "import sys\nprint(sys.argv)\n".getBytes(StandardCharsets.UTF_8);
    System.setIn(new ByteArrayInputStream(program));
    try {
      out.getBuffer().setLength(0);
      assertThat(commandLine.execute(arguments)).isZero();
      return out.toString();
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void aFileRunsInTheEncodingThatItDeclaresAndWhereItIsNoTextThatIsSaid() throws IOException {
    Path file = folder.resolve("latin.py");
    byte[] program = "# coding: latin-1\nprint('é')\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(file, program);
    assertThat(commandLine.execute("run", file.toString())).isZero();
    assertThat(out.toString()).isEqualTo("é\n");
    Files.write(file, "print('é')\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(commandLine.execute("run", file.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("latin.py is not text in UTF-8: line 1");
    Files.writeString(file, "\n# coding: wonderland\n");
    assertThat(commandLine.execute("run", file.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("declares in line 2 the encoding wonderland");
  }

  @Test
  void aLessonRunsInTheEncodingThatItDeclaresAndWhereItIsNoTextThatIsAProblem() throws IOException {
    String lesson = "# coding: latin-1\n\"\"\"A lesson on é.\"\"\"\nprint('é')\n";
    Files.write(folder.resolve("a.py"), lesson.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(commandLine.execute("check", folder.toString())).isZero();
    byte[] undeclared = "\"\"\"A lesson.\"\"\"\nprint('é')\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("b.py"), undeclared);
    assertThat(commandLine.execute("check", folder.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("2: the file is not text in the encoding UTF-8");
  }

  @Test
  void whatAProgramFlushesIsShownWhileItRuns() {
    List<String> shown = new ArrayList<>();
    Writer screen =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) {
            shown.add(new String(text, from, length));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    commandLine.setOut(new PrintWriter(new BufferedWriter(screen)));

    String program =
        "import sys\nprint(1, flush=True)\nprint(2)\nprint(3)\nsys.stdout.flush()\nprint(4)";
    assertThat(commandLine.execute("run", "-c", program)).isZero();

    assertThat(shown).containsExactly("1\n", "2\n3\n", "4\n");
  }

  @Test
  void unknownCommandIsRefusedAndNamed() {
    assertThat(commandLine.execute("dance")).isEqualTo(2);
    assertThat(err.toString()).contains("dance");
    assertThat(out.toString()).isEmpty();
  }
}
