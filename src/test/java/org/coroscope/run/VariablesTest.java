package org.coroscope.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.Trace;
import org.junit.jupiter.api.Test;

class VariablesTest {
  private static final String SOURCE =
      "import asyncio\n"
          + "async def worker(name):\n"
          + "    count = 1\n"
          + "    await asyncio.sleep(1)\n"
          + "    count = 2\n"
          + "    return [name, count]\n"
          + "async def main():\n"
          + "    results = await asyncio.gather(worker('a'), worker('b'))\n"
          + "    print(results)\n"
          + "asyncio.run(main())\n";

  private final ProgramRunner runner = new ProgramRunner();
  private final SourceFile file = new SourceFile("variables.py", SOURCE);
  private final Trace trace =
      runner.record(file, RunOptions.standard(), new Cancellation(), n -> {}).trace();

  private Variables at(int step) {
    return runner.variablesAt(file, RunOptions.standard(), step, new Cancellation());
  }

  private int nthStep(EventKind kind, int line, int n) {
    for (int step = 0; step < trace.size(); step++) {
      if (trace.event(step).kind() == kind && trace.event(step).line() == line && n-- == 0) {
        return step;
      }
    }
    throw new AssertionError("no such step");
  }

  @Test
  void variableHasTheValueFromBeforeTheLineThatIsAboutToRun() {
    int step = nthStep(EventKind.LINE_REACHED, 5, 0);
    List<Variables.Variable> variables = at(step).of(trace.event(step).frame());
    assertThat(variables)
        .containsExactly(
            new Variables.Variable("name", "'a'", "str"),
            new Variables.Variable("count", "1", "int"));
  }

  @Test
  void framesOfSuspendedTasksAreSeenToo() {
    int inFirst = nthStep(EventKind.LINE_REACHED, 5, 0);
    int inSecond = nthStep(EventKind.LINE_REACHED, 3, 1);
    assertThat(at(inFirst).of(trace.event(inSecond).frame()))
        .contains(new Variables.Variable("name", "'b'", "str"));
  }

  @Test
  void aFrameThatHasReturnedIsGone() {
    int frame = trace.event(nthStep(EventKind.LINE_REACHED, 3, 0)).frame();
    assertThat(at(trace.size() - 2).of(frame)).isEmpty();
  }

  @Test
  void lookingIsTheSameEachTime() {
    int step = trace.size() / 2;
    assertThat(at(step)).isEqualTo(at(step));
  }
}
