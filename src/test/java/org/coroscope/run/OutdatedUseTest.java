package org.coroscope.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.Narrator;
import org.coroscope.trace.StepSize;
import org.coroscope.trace.Trace;
import org.junit.jupiter.api.Test;

/** What CPython 3.11 does silently and later ones refuse is told as a step, and printed nowhere. */
class OutdatedUseTest {
  private static final String MAKES_ONE =
      ": Warning: There is no event loop yet, so asyncio makes one. Python 3.12 warns that this is"
          + " deprecated; from 3.14 on it is a RuntimeError.";

  @Test
  void aLoopMadeForWhoOnlyAsksForItIsToldOnce() {
    Trace trace =
        recorded(
            """
            import asyncio
            loop = asyncio.get_event_loop()
            assert asyncio.get_event_loop() is loop
            loop.run_until_complete(asyncio.sleep(1))
            loop.close()
            """);
    assertThat(warnings(trace)).containsExactly("2" + MAKES_ONE);
    assertThat(trace.outputText()).isEmpty();
    int asks = trace.nextExecutionOfLine(2, 0).orElseThrow();
    assertThat(trace.kind(trace.nextStep(asks, StepSize.LINE))).isEqualTo(EventKind.WARNING);
  }

  @Test
  void aFutureWithoutALoopMakesOneJustTheSame() {
    Trace trace =
        recorded(
            """
            import asyncio

            def promise():
                return asyncio.Future()

            promise().get_loop().close()
            """);
    assertThat(warnings(trace)).containsExactly("4" + MAKES_ONE);
  }

  @Test
  void nothingIsToldWhereALoopIsSetOrRuns() {
    Trace trace =
        recorded(
            """
            import asyncio
            asyncio.set_event_loop(asyncio.new_event_loop())
            asyncio.get_event_loop().close()

            async def main():
                asyncio.get_event_loop()

            asyncio.run(main())
            """);
    assertThat(warnings(trace)).isEmpty();
  }

  private static Trace recorded(String text) {
    SourceFile file = new SourceFile("program.py", text);
    return new ProgramRunner()
        .record(file, RunOptions.standard(), new Cancellation(), steps -> {})
        .trace();
  }

  /** Lines and sentences of the warnings. */
  private static List<String> warnings(Trace trace) {
    List<String> told = new ArrayList<>();
    for (int step = 0; step < trace.size(); step++) {
      if (trace.kind(step) == EventKind.WARNING) {
        told.add(trace.line(step) + ": " + Narrator.english().sentence(trace, step));
      }
    }
    return told;
  }
}
