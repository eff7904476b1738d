package org.coroscope.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.FunctionKind;
import org.coroscope.trace.OutputStreamKind;
import org.coroscope.trace.ProgramOutcome;
import org.coroscope.trace.Samples;
import org.coroscope.trace.SendMode;
import org.coroscope.trace.Trace;
import org.coroscope.trace.TraceBuilder;
import org.junit.jupiter.api.Test;

class GeneratorLanesTest {
  private final TimelineModel model = TimelineModel.of(Samples.generator());

  private static List<String> spans(TimelineModel model, int lane) {
    return IntStream.range(0, model.spanCount(lane))
        .mapToObj(i -> model.span(lane, i))
        .map(s -> s.state().word() + " from " + model.trace().kind(s.fromStep()) + " " + s.label())
        .toList();
  }

  @Test
  void everyGeneratorHasALaneUnderWhoeverMadeIt() {
    assertThat(model.lanes())
        .extracting(lane -> lane.name() + " " + lane.kind() + " " + lane.parent())
        .containsExactly("main program LOOP -1", "outer() GENERATOR 0", "inner() GENERATOR 1");
  }

  @Test
  void generatorIsCreatedRunningAndSuspendedUntilItReturns() {
    assertThat(spans(model, 2))
        .containsExactly(
            "created from GENERATOR_CREATED created",
            "running from GENERATOR_RESUMED running",
            "suspended from YIELDED yield 1",
            "running from GENERATOR_RESUMED running");
    assertThat(model.trace().kind(model.lanes().get(2).endStep())).isEqualTo(EventKind.RETURNED);
  }

  @Test
  void generatorsThatDelegateAreSuspendedAndResumedTogether() {
    assertThat(spans(model, 1))
        .containsExactly(
            "created from GENERATOR_CREATED created",
            "running from GENERATOR_RESUMED running",
            "suspended from YIELDED yield 1",
            "running from GENERATOR_RESUMED running");
  }

  @Test
  void innermostRunningGeneratorIsInControl() {
    Trace trace = model.trace();
    StringBuilder told = new StringBuilder();
    for (int step = 0; step < trace.size(); step++) {
      if (trace.kind(step) == EventKind.LINE_REACHED) {
        told.append(trace.line(step)).append(' ').append(model.laneInControl(step).name());
        told.append('\n');
      }
    }
    assertThat(told.toString())
        .isEqualTo(
            """
            10 main program
            11 main program
            3 outer()
            6 inner()
            12 main program
            4 outer()
            """);
  }

  @Test
  void whatAGeneratorPrintsIsMarkedInItsLaneAndTheSecondOfAFunctionHasANumber() {
    TraceBuilder t = new TraceBuilder("two.py", "");
    int top = t.frame(t.function("<module>", 1, FunctionKind.MODULE));
    int function = t.function("count", 2, FunctionKind.GENERATOR);
    int first = t.frame(function);
    int second = t.frame(function);
    t.called(-1, top, 1, null);
    t.generatorCreated(-1, first, 5);
    t.generatorCreated(-1, second, 6);
    t.generatorResumed(-1, second, 2, SendMode.NEXT, "None");
    t.output(-1, second, 3, OutputStreamKind.STDOUT, "hello\n");
    t.generatorClosed(-1, second, 3, "close()");
    TimelineModel two = TimelineModel.of(t.build(ProgramOutcome.FINISHED));
    assertThat(two.lanes())
        .extracting(Lane::name)
        .containsExactly("main program", "count()", "count() 2");
    assertThat(two.markerCount(2)).isEqualTo(1);
    assertThat(two.markerCount(0)).isZero();
  }

  @Test
  void programWithTasksHasNoLanesForGenerators() {
    assertThat(TimelineModel.of(Samples.twoWorkers()).lanes()).noneMatch(Lane::isGenerator);
  }
}
