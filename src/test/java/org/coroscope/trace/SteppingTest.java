package org.coroscope.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SteppingTest {

  private final Trace trace = Samples.twoWorkers();

  @Test
  void everyStepSizeVisitsItsStepsForwardsAndBackwards() {
    for (StepSize size : StepSize.values()) {
      int forwards = 0;
      int step = 0;
      while (step < trace.lastStep()) {
        int next = trace.nextStep(step, size);
        assertThat(next).isGreaterThan(step);
        assertThat(trace.previousStep(next, size)).isLessThanOrEqualTo(step);
        step = next;
        forwards++;
      }
      int backwards = 0;
      while (step > 0) {
        step = trace.previousStep(step, size);
        backwards++;
      }
      assertThat(Math.abs(forwards - backwards)).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void lineStepsStopAtLines() {
    int step = trace.nextStep(0, StepSize.LINE);
    assertThat(trace.kind(step)).isEqualTo(EventKind.LINE_REACHED);
    assertThat(trace.line(step)).isEqualTo(1);
  }

  @Test
  void steppingOverAnAwaitStaysInTheTask() {
    int sleep = trace.executionsOfLine(4)[0];
    int next = trace.nextLineOfSameTask(sleep);
    assertThat(trace.task(next)).isEqualTo(Samples.WORKER_1);
    assertThat(trace.line(next)).isEqualTo(5);
    assertThat(trace.previousLineOfSameTask(next)).isEqualTo(sleep);
  }

  @Test
  void executionsOfALineAreFound() {
    int[] steps = trace.executionsOfLine(5);
    assertThat(steps).hasSize(2);
    assertThat(trace.nextExecutionOfLine(5, steps[0])).hasValue(steps[1]);
    assertThat(trace.nextExecutionOfLine(5, steps[1])).isEmpty();
    assertThat(trace.previousExecutionOfLine(5, steps[1])).hasValue(steps[0]);
    assertThat(trace.executionsOfLine(999)).isEmpty();
    assertThat(trace.isLineExecuted(2)).isFalse();
  }

  @Test
  void outputIsFoundByItsPlace() {
    assertThat(trace.outputText()).isEqualTo("one\ntwo\n");
    assertThat(trace.outputs()).extracting(OutputChunk::start).containsExactly(0, 4);
    assertThat(trace.outputEvent(5)).hasValue(trace.outputs().get(1).step());
    assertThat(trace.outputEvent(8)).isEmpty();
    assertThat(trace.nextOutput(0)).hasValue(trace.outputs().get(0).step());
  }

  @Test
  void generatorsChangeHandsWithoutALoop() {
    Trace trace = Samples.generator();
    int step = trace.nextStep(0, StepSize.SWITCH);
    assertThat(trace.kind(step)).isEqualTo(EventKind.GENERATOR_RESUMED);
  }

  @Test
  void theFirstStepAtATimeIsFound() {
    int step = trace.firstStepAt(Samples.SECOND);
    assertThat(trace.kind(step)).isEqualTo(EventKind.CLOCK_ADVANCED);
    assertThat(trace.firstStepAt(0)).isZero();
  }
}
