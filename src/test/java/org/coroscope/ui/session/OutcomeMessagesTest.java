package org.coroscope.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coroscope.run.Cancellation;
import org.coroscope.run.ProgramRunner;
import org.coroscope.run.RunOptions;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.Narrator;
import org.coroscope.trace.Trace;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.run.Program;
import org.coroscope.ui.run.RecordedRun;
import org.coroscope.ui.run.RunViewModel.Outcome;
import org.junit.jupiter.api.Test;

/** How programs that do not end well are told of: in whole sentences of a bearable length. */
class OutcomeMessagesTest {

  private static final String NOBODY_COMPLETES =
      """
      import asyncio

      async def wait():
          await asyncio.get_running_loop().create_future()

      async def main():
          await asyncio.gather(*[wait() for _ in range(%d)])

      asyncio.run(main())
      """;

  private static Trace trace(String program) {
    return new ProgramRunner()
        .record(
            new SourceFile("ends.py", program),
            RunOptions.standard(),
            new Cancellation(),
            steps -> {})
        .trace();
  }

  private static String message(String program) {
    RecordedRun run =
        RecordedRun.of(new Program("ends.py", program, RunOptions.standard()), trace(program));
    Outcome outcome = new Outcome(Optional.of(run), List.of(), Optional.empty(), false);
    return new OutcomeMessages(new Texts(Locale.ENGLISH)).of(outcome, false).orElseThrow().text();
  }

  private static String lastSentence(String program) {
    Trace trace = trace(program);
    return Narrator.english().sentence(trace, trace.lastStep());
  }

  @Test
  void aProgramThatWaitsForEverIsToldOnceAndInOneLine() {
    assertThat(message(NOBODY_COMPLETES.formatted(1)))
        .isEqualTo(
            "The program waits for ever: nothing is ready, no timer is set, and 2 tasks are"
                + " pending: Task-1 waits for gather(Task-2); Task-2 waits for future 2, which"
                + " nobody completes.");
    assertThat(lastSentence(NOBODY_COMPLETES.formatted(1)))
        .isEqualTo(
            "The program was stopped at t = 0 s: the program waits for ever: nothing is ready,"
                + " no timer is set, and 2 tasks are pending.");
  }

  @Test
  void ofManyThatWaitThreeAreNamed() {
    assertThat(message(NOBODY_COMPLETES.formatted(50)))
        .contains("51 tasks are pending: Task-1 waits for gather(")
        .endsWith("Task-3 waits for future 3, which nobody completes … and 48 more.")
        .hasSizeLessThan(500);
  }

  @Test
  void aSentenceHasOneFullStopWhateverTheExceptionSays() {
    String stopped = "raise ValueError('It is bad.')\n";
    assertThat(message(stopped)).isEqualTo("Line 1 raised ValueError: It is bad.");
    assertThat(lastSentence(stopped)).endsWith("exception ValueError: It is bad.");
    String endless = "raise ValueError('It is bad' * 100)\n";
    assertThat(message(endless)).endsWith("…").doesNotEndWith("….");
    assertThat(lastSentence(endless)).endsWith("…");
  }
}
