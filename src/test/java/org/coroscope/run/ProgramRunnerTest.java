package org.coroscope.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.coroscope.lesson.PrintedText;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.Narrator;
import org.coroscope.trace.OutputChunk;
import org.coroscope.trace.OutputStreamKind;
import org.coroscope.trace.Trace;
import org.coroscope.trace.TraceWriter;
import org.junit.jupiter.api.Test;

/** Programs that one runner runs share code of the library, and must not feel it. */
class ProgramRunnerTest {
  private static final String SPOILS_THE_LIBRARY =
      """
      import collections, json, textwrap

      def spoiled(*arguments, **named):
          return "spoiled"

      json.dumps.__code__ = spoiled.__code__
      json.loads = spoiled
      collections.Counter.most_common = spoiled
      textwrap.fill.__defaults__ = (5,)
      print(json.dumps([1]), json.loads("[1]"), collections.Counter("a").most_common())
      print(textwrap.fill("one two three").splitlines())
      """;

  private static final String USES_THE_LIBRARY =
      """
      import collections, json, textwrap

      print(json.dumps([1]), json.loads("[1]"), collections.Counter("a").most_common())
      print(textwrap.fill("one two three").splitlines())
      """;

  private static final String IMPORTS_MUCH =
      """
      import asyncio, collections, contextlib, dataclasses, json

      @dataclasses.dataclass
      class Page:
          name: str
          size: int = 0

      @contextlib.asynccontextmanager
      async def opened(name):
          yield Page(name, len(name))

      async def main():
          async with opened("index") as page:
              print(json.dumps(dataclasses.asdict(page)), collections.Counter(page.name))

      asyncio.run(main())
      """;

  @Test
  void aProgramDoesNotSeeWhatAnEarlierOneHasDoneToTheLibrary() {
    ProgramRunner runner = new ProgramRunner();
    String untouched = "[1] [1] [('a', 1)]\n['one two three']\n";
    assertThat(outputOf(runner, USES_THE_LIBRARY)).isEqualTo(untouched);
    assertThat(outputOf(runner, SPOILS_THE_LIBRARY))
        .isEqualTo("spoiled spoiled spoiled\n['one', 'two', 'three']\n");
    assertThat(outputOf(runner, USES_THE_LIBRARY)).isEqualTo(untouched);
  }

  @Test
  void programsThatRunAtTheSameTimeAreRecordedAsIfEachWereAlone() throws Exception {
    String alone = traceOf(new ProgramRunner(), IMPORTS_MUCH);
    ProgramRunner shared = new ProgramRunner();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> together =
          IntStream.range(0, 4)
              .mapToObj(i -> threads.submit(() -> traceOf(shared, IMPORTS_MUCH)))
              .toList();
      for (Future<String> trace : together) {
        assertThat(trace.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void inputIsReadInPiecesAndAsBytes() {
    String inPieces =
        "import sys\nprint(repr(sys.stdin.read(3)), repr(sys.stdin.readline()),"
            + " repr(sys.stdin.readline(2)), repr(sys.stdin.read()), sys.stdin.buffer.read())\n";
    String asBytes =
        "import sys\nprint(sys.stdin.buffer.readline(), sys.stdin.buffer.read().split())\n";
    assertThat(printedFor(inPieces, "hello\nworld\n"))
        .isEqualTo("'hel' 'lo\\n' 'wo' 'rld\\n' b''\n");
    assertThat(printedFor(asBytes, "3\n1 2\n3\n")).isEqualTo("b'3\\n' [b'1', b'2', b'3']\n");
  }

  private static String printedFor(String program, String input) {
    Recording recording =
        new ProgramRunner()
            .record(
                new SourceFile("program.py", program),
                RunOptions.standard().withInput(input),
                new Cancellation(),
                steps -> {});
    return PrintedText.of(recording).stdout();
  }

  @Test
  void whatIsReadStandsInTheOutputAsOnATerminalButIsNotPrinted() {
    String program =
        "import sys\nname = input('Who? ')\nprint('hello', name)\nsys.stdin.readline()\n";
    Recording recording =
        new ProgramRunner()
            .record(
                new SourceFile("program.py", program),
                RunOptions.standard().withInput("Ann\n\n"),
                new Cancellation(),
                steps -> {});
    Trace trace = recording.trace();
    assertThat(trace.outputText()).isEqualTo("Who? Ann\nhello Ann\n\n");
    assertThat(PrintedText.of(recording).stdout()).isEqualTo("Who? hello Ann\n");
    List<Integer> typed =
        trace.outputs().stream()
            .filter(chunk -> chunk.stream() == OutputStreamKind.TYPED)
            .map(OutputChunk::step)
            .toList();
    assertThat(typed).hasSize(2);
    Narrator narrator = Narrator.english();
    assertThat(narrator.sentence(trace, typed.get(0)))
        .isEqualTo("The main program reads a line of input: “Ann”.");
    assertThat(narrator.sentence(trace, typed.get(1)))
        .isEqualTo("The main program reads an empty line of input.");
  }

  private static String outputOf(ProgramRunner runner, String text) {
    return record(runner, text).trace().outputText();
  }

  private static String traceOf(ProgramRunner runner, String text) {
    return TraceWriter.toJson(record(runner, text).trace());
  }

  private static Recording record(ProgramRunner runner, String text) {
    return runner.record(
        new SourceFile("program.py", text), RunOptions.standard(), new Cancellation(), steps -> {});
  }
}
