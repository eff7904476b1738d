package org.coroscope.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.coroscope.lesson.PrintedText;
import org.coroscope.run.ConformancePrograms.Program;
import org.coroscope.trace.ProgramOutcome;
import org.coroscope.trace.TraceWriter;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every program prints here what CPython 3.11 printed, and is recorded alike each time. */
class ConformanceTest {
  private static final int FEWEST_PROGRAMS = 250;

  @Test
  void thereAreManyPrograms() {
    assertThat(ConformancePrograms.all()).hasSizeGreaterThan(FEWEST_PROGRAMS);
  }

  @TestFactory
  Stream<DynamicTest> printsWhatCPythonPrints() {
    Set<String> notYet = ConformancePrograms.notYet();
    return ConformancePrograms.all().stream()
        .map(
            program ->
                DynamicTest.dynamicTest(
                    program.name(),
                    () -> {
                      if (notYet.contains(program.name())) {
                        Assumptions.assumeTrue(agrees(program), "not yet");
                      }
                      assertThat(ConformancePrograms.run(program).format())
                          .isEqualTo(program.expected().format());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> isRecordedAlikeEachTime() {
    Set<String> notYet = ConformancePrograms.notYet();
    return ConformancePrograms.all().stream()
        .filter(program -> !notYet.contains(program.name()))
        .map(program -> DynamicTest.dynamicTest(program.name(), () -> recordTwice(program)));
  }

  private static void recordTwice(Program program) {
    Recording first = ConformancePrograms.record(program);
    Recording second = ConformancePrograms.record(program);
    if (first.compiled() && first.trace().outcome().kind() == ProgramOutcome.Kind.LIMIT) {
      // Too long to be recorded whole: what was recorded must be how it begins.
      assertThat(program.expected().stdout()).startsWith(PrintedText.of(first).stdout());
    } else {
      assertThat(PrintedText.of(first).format())
          .as("output of the recording")
          .isEqualTo(program.expected().format());
    }
    assertThat(second.compiled()).isEqualTo(first.compiled());
    if (first.compiled()) {
      // Compared without the library's own assertion, which would print megabytes.
      boolean alike = TraceWriter.toJson(first.trace()).equals(TraceWriter.toJson(second.trace()));
      assertThat(alike).as("second recording is byte for byte the first").isTrue();
    }
  }

  private static boolean agrees(Program program) {
    try {
      return ConformancePrograms.run(program).equals(program.expected());
    } catch (RuntimeException | Error e) {
      return false;
    }
  }
}
