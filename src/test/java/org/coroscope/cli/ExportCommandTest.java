package org.coroscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExportCommandTest {

  @TempDir Path folder;
  private Path program;
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeProgram() throws IOException {
    program = folder.resolve("gen.py");
    Files.writeString(
        program,
        """
        \"""A generator

        It counts.
        \"""
        def count(n):
            for i in range(n):
                yield i

        for i in count(3):
            print(i)
        """);
  }

  private int export(Object... arguments) {
    CommandLine line = CoroscopeCommand.commandLine(what -> {});
    line.setErr(new PrintWriter(err));
    String[] words =
        Stream.concat(Stream.of("export"), Stream.of(arguments).map(Object::toString))
            .toArray(String[]::new);
    return line.execute(words);
  }

  @Test
  void theOutputsNameSaysTheFormat() throws IOException {
    assertThat(export(program, "-o", folder.resolve("a.svg"))).isZero();
    assertThat(export(program, "-o", folder.resolve("a.png"), "--view", "all")).isZero();
    assertThat(export(program, "-o", folder.resolve("a.jsonl"))).isZero();
    assertThat(export(program, "-o", folder.resolve("a.perfetto.json"))).isZero();
    assertThat(export(program, "-o", folder.resolve("a.json"))).isZero();
    assertThat(export(program, "-o", folder.resolve("a.pdf"))).isZero();
    assertThat(export(program, "-o", folder.resolve("a.gif"), "--scale", "0.25")).isZero();
    assertThat(export(program, "-o", folder.resolve("a.html"))).isZero();
    assertThat(Files.readAllBytes(folder.resolve("a.pdf"))).startsWith('%', 'P', 'D', 'F');
    assertThat(Files.readAllBytes(folder.resolve("a.gif"))).startsWith('G', 'I', 'F', '8', '9');
    assertThat(Files.readString(folder.resolve("a.html"))).startsWith("<!DOCTYPE html>");
    assertThat(Files.readString(folder.resolve("a.svg"))).contains("<title>A generator</title>");
    assertThat(Files.readAllBytes(folder.resolve("a.png"))).startsWith(0x89, 'P', 'N', 'G');
    assertThat(Files.readString(folder.resolve("a.jsonl"))).startsWith("{\"coroscope-lines\":1");
    assertThat(Files.readString(folder.resolve("a.perfetto.json"))).contains("\"traceEvents\":[");
    assertThat(Files.readString(folder.resolve("a.json"))).contains("\"coroscope-trace\"");
  }

  @Test
  void twoExportsAreByteIdentical() throws IOException {
    for (String name : List.of("a.svg", "a.png", "a.pdf", "a.jsonl", "a.perfetto.json")) {
      Path first = folder.resolve("1" + name);
      Path second = folder.resolve("2" + name);
      assertThat(export(program, "--view", "all", "--steps", "20", "-o", first)).isZero();
      assertThat(export(program, "--view", "all", "--steps", "20", "-o", second)).isZero();
      assertThat(first).hasSameBinaryContentAs(second);
    }
  }

  @Test
  void anExistingFileIsNeverOverwrittenUnasked() throws IOException {
    Path mine = folder.resolve("mine.svg");
    Files.writeString(mine, "mine");
    assertThat(export(program, "-o", mine)).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("is there already", "--force");
    assertThat(mine).hasContent("mine");
    assertThat(export(program, "-o", mine, "--force")).isZero();
    assertThat(Files.readString(mine)).startsWith("<svg");
  }

  @Test
  void aFolderIsExportedWithProgressAndWhatIsThereStays() throws IOException {
    Path lessons = Files.createDirectories(folder.resolve("lessons/01_first"));
    Files.copy(program, lessons.resolve("10_one.py"));
    Files.copy(program, lessons.resolve("20_two.py"));
    Path out = folder.resolve("out");
    Path there = out.resolve("01_first/20_two-timeline.svg");
    Files.createDirectories(there.getParent());
    Files.writeString(there, "mine");
    assertThat(export(lessons.getParent(), "-o", out)).isEqualTo(1);
    assertThat(err.toString())
        .contains(" 0/2 01_first/10_one", " 1/2 01_first/20_two", "is there already");
    assertThat(out.resolve("01_first/10_one-timeline.svg")).exists();
    assertThat(there).hasContent("mine");
  }

  @Test
  void severalFormatsGoIntoAFolder() throws IOException {
    Path out = folder.resolve("both");
    assertThat(export(program, "--format", "svg,html", "-o", out)).isZero();
    assertThat(out.resolve("gen-timeline.svg")).exists();
    assertThat(out.resolve("gen.html")).exists();
    assertThat(export(program, "--format", "svg,html", "-o", "-"))
        .isEqualTo(CommandLine.ExitCode.USAGE);
  }

  @Test
  void aSeriesIsNumbered() throws IOException {
    Path out = folder.resolve("series");
    assertThat(export(program, "--each", "line", "--view", "code", "-o", out)).isZero();
    try (Stream<Path> files = Files.list(out)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      assertThat(names).hasSizeGreaterThan(8).startsWith("gen-0001-code.svg", "gen-0002-code.svg");
    }
  }

  @Test
  void aSeriesAsPdfIsOneFileOfManyPages() throws IOException {
    Path out = folder.resolve("series.pdf");
    assertThat(export(program, "--each", "line", "--view", "code", "-o", out)).isZero();
    assertThat(Files.readString(out, StandardCharsets.ISO_8859_1))
        .containsPattern("/Count \\d\\d ");
  }

  @Test
  void aTimeIsAsGoodAsSteps() throws IOException {
    Files.writeString(
        program,
        """
        import asyncio

        async def main():
            await asyncio.sleep(1)
            await asyncio.sleep(1)

        asyncio.run(main())
        """);
    Path out = folder.resolve("time.svg");
    assertThat(export(program, "--time", "0.5..1.5", "-o", out)).isZero();
    assertThat(Files.readString(out)).contains("t = 1 s to 1 s");
    assertThat(export(program, "--time", "1.2..1.5", "-o", folder.resolve("no.svg")))
        .isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("Nothing happens in that --time; the program ends at 2 s.");
  }

  @Test
  void aSheetShowsTheLessonsNotes() throws IOException {
    Files.writeString(
        program,
        """
        def count():
            yield 1  #: [suspended] Here it rests.
            yield 2

        #? How many?
        #? + 2
        #? - 3
        print(len(list(count())))
        """);
    Path sheet = folder.resolve("sheet.svg");
    assertThat(export(program, "--sheet", "-o", sheet)).isZero();
    assertThat(Files.readString(sheet))
        .contains("Stage 1", "Stage 2", "Here it rests.", "How many");
    Path list = folder.resolve("list.svg");
    assertThat(export(program, "--sheet", "--stages", "2,5", "-o", list)).isZero();
    assertThat(Files.readString(list)).contains("stages=\"2,5\"");
    assertThat(export(program, "--sheet", "--stages", "99999", "-o", list))
        .isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("There is no step 99999");
  }

  @Test
  void whatMakesNoSenseIsExplained() {
    assertThat(export()).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(export(program, "--steps", "9..3")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(export(program, "--steps", "x")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(export(program, "--theme", "pink")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(export(program, "--size", "big")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(export(program, "--scale", "9")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(export(program, "--steps", "9999")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(export(program, "--time", "soon")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(export(program, "--time", "1..2", "--steps", "3"))
        .isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(export(program, "--sheet", "--format", "gif")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(export(program, "--every", "3")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(export(program, "--each", "line", "--every", "0"))
        .isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(export(program, "--each", "line", "--format", "json"))
        .isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(export(folder.resolve("no.py"))).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString())
        .contains("Export what?", "ends before it begins", "takes a step such as 42")
        .contains("light, dark or print", "1600x900", "--scale must be", "There is no file")
        .contains("There is no step 9999; the last one is", "--time takes a range of seconds")
        .contains("take it with --each or a gif", "a number from 1 on")
        .contains("Take --steps or --time", "is made for paper", "are for pictures");
  }
}
