package org.coroscope.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.OutputChunk;
import org.coroscope.trace.ProgramOutcome;
import org.coroscope.trace.Trace;
import org.coroscope.vm.Input;
import org.coroscope.vm.Limits;
import org.coroscope.vm.Output;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private final ProgramRunner runner = new ProgramRunner();

  private Trace record(String source, RunOptions options) {
    Recording recording =
        runner.record(new SourceFile("limits.py", source), options, new Cancellation(), n -> {});
    assertThat(recording.diagnostics()).isEmpty();
    return recording.trace();
  }

  private static RunOptions with(Limits limits) {
    RunOptions standard = RunOptions.standard();
    return new RunOptions(
        limits,
        standard.steps(),
        standard.virtualNanos(),
        0,
        standard.program(),
        standard.arguments(),
        () -> Input.NONE,
        standard.world());
  }

  @Test
  void endlessLoopEndsAtTheStepLimitAndItsTraceStaysUsable() {
    Trace trace = record("n = 0\nwhile True:\n    n += 1\n", RunOptions.standard().withSteps(5000));
    assertThat(trace.outcome().kind()).isEqualTo(ProgramOutcome.Kind.LIMIT);
    assertThat(trace.outcome().message()).contains("step limit").contains("5,000");
    assertThat(trace.size()).isBetween(5000, 5100);
    assertThat(trace.stateAt(4000).callStack()).isNotEmpty();
  }

  @Test
  void guestCannotCatchALimit() {
    Trace trace =
        record(
            "while True:\n    try:\n        pass\n    except BaseException:\n        pass\n",
            RunOptions.standard().withSteps(1000));
    assertThat(trace.outcome().kind()).isEqualTo(ProgramOutcome.Kind.LIMIT);
  }

  @Test
  void runawayRecursionIsARecursionErrorAsInPython() {
    Trace trace = record("def f(n):\n    return f(n + 1)\nf(0)\n", RunOptions.standard());
    assertThat(trace.outcome().kind()).isEqualTo(ProgramOutcome.Kind.EXCEPTION);
    assertThat(trace.outcome().message())
        .isEqualTo("RecursionError: maximum recursion depth exceeded");
  }

  @Test
  void hugeListEndsTheProgram() {
    Trace trace =
        record(
            "x = [0]\nwhile True:\n    x += x\n",
            with(new Limits(1000, 100_000, 1_000_000, Long.MAX_VALUE)));
    assertThat(trace.outcome().kind()).isEqualTo(ProgramOutcome.Kind.LIMIT);
    assertThat(trace.outcome().message()).contains("size limit");
  }

  @Test
  void hugeIntegerEndsTheProgram() {
    Trace trace =
        record(
            "x = 3\nwhile True:\n    x = x * x\n",
            with(new Limits(1000, 100_000, 1_000_000, Long.MAX_VALUE)));
    assertThat(trace.outcome().kind()).isEqualTo(ProgramOutcome.Kind.LIMIT);
    assertThat(trace.outcome().message()).contains("size limit");
  }

  @Test
  void endlessOutputEndsTheProgram() {
    Trace trace =
        record(
            "while True:\n    print('x' * 100)\n",
            with(new Limits(1000, 100_000, 10_000, Long.MAX_VALUE)));
    assertThat(trace.outcome().message()).contains("output limit");
    int written = trace.outputs().stream().mapToInt((OutputChunk c) -> c.text().length()).sum();
    assertThat(written).isLessThanOrEqualTo(10_100);
  }

  @Test
  void virtualTimeIsBounded() {
    Trace trace =
        record(
            "import asyncio\n"
                + "async def main():\n"
                + "    while True:\n"
                + "        await asyncio.sleep(1e9)\n"
                + "asyncio.run(main())\n",
            RunOptions.standard());
    assertThat(trace.outcome().kind()).isEqualTo(ProgramOutcome.Kind.LIMIT);
    assertThat(trace.outcome().message()).contains("time");
  }

  @Test
  void waitingForEverNamesWhoWaitsForWhom() {
    Trace trace =
        record(
            "import asyncio\n"
                + "async def waiter(other):\n"
                + "    await other\n"
                + "async def main():\n"
                + "    never = asyncio.get_running_loop().create_future()\n"
                + "    first = asyncio.create_task(waiter(never), name='first')\n"
                + "    await asyncio.create_task(waiter(first), name='second')\n"
                + "asyncio.run(main())\n",
            RunOptions.standard());
    assertThat(trace.outcome().kind()).isEqualTo(ProgramOutcome.Kind.DEADLOCK);
    assertThat(trace.outcome().message()).contains("first").contains("second");
    assertThat(trace.event(trace.size() - 1).kind()).isEqualTo(EventKind.PROGRAM_STOPPED);
  }

  private static final class CancelAtFirstLine implements Output {
    private final Cancellation cancellation = new Cancellation();
    private final List<String> written = new ArrayList<>();

    @Override
    public void write(int stream, String text) {
      if (written.size() < 10) {
        written.add(text);
      }
      cancellation.cancel();
    }
  }

  private List<String> writtenWhenCancelledAtTheFirstLine(String program) {
    CancelAtFirstLine output = new CancelAtFirstLine();
    SourceFile file = new SourceFile("endless.py", program);
    runner.run(file, RunOptions.standard(), output, output.cancellation);
    return output.written;
  }

  @Test
  void aCancelledProgramEndsAtItsNextCallOrTurn() {
    assertThat(writtenWhenCancelledAtTheFirstLine("while True:\n    print('a line', flush=True)\n"))
        .containsOnlyOnce("a line\n");
  }

  @Test
  void aCancelledProgramEndsInTheMidstOfABuiltinThatNeverWould() {
    String program =
        """
        import collections, functools, itertools
        lines = map(functools.partial(print, flush=True), itertools.repeat("a line"))
        collections.deque(lines, maxlen=0)
        """;
    assertThat(writtenWhenCancelledAtTheFirstLine(program)).containsOnlyOnce("a line\n");
  }

  @Test
  void cancelledRunKeepsWhatWasRecorded() {
    Cancellation cancellation = new Cancellation();
    Recording recording =
        runner.record(
            new SourceFile("endless.py", "while True:\n    pass\n"),
            RunOptions.standard(),
            cancellation,
            steps -> cancellation.cancel());
    assertThat(recording.trace().outcome().kind()).isEqualTo(ProgramOutcome.Kind.STOPPED);
    assertThat(recording.trace().size()).isGreaterThan(100);
  }
}
