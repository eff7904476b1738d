package org.coroscope.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coroscope.run.Cancellation;
import org.coroscope.run.ProgramRunner;
import org.coroscope.run.RunOptions;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.Samples;
import org.coroscope.trace.Trace;
import org.coroscope.world.World;
import org.junit.jupiter.api.Test;

/** A remark's moment, found in the trace of two workers that sleep and print. */
class RemarkScheduleTest {

  private static final int SLEEP_LINE = 4;
  private static final int PRINT_LINE = 5;

  private final Trace trace = Samples.twoWorkers();

  private RemarkSchedule schedule(Remark... remarks) {
    return RemarkSchedule.of(
        new Lesson(
            "id",
            "id.py",
            "Title",
            "",
            "",
            0,
            World.EMPTY,
            List.of(remarks).stream().map(Note.class::cast).toList(),
            List.of(),
            Optional.empty(),
            List.of()),
        trace);
  }

  private static Note note(int line, Moment moment, int occurrence) {
    return new Note(new Occasion(line, moment, occurrence), moment.name(), line);
  }

  private List<EventKind> kinds(RemarkSchedule schedule) {
    return schedule.upTo(trace.lastStep(), 10).stream()
        .map(entry -> trace.kind(entry.step()))
        .toList();
  }

  @Test
  void eachTaskThatReachesTheLineIsAMoment() {
    assertThat(kinds(schedule(note(PRINT_LINE, Moment.REACHED, 0))))
        .containsExactly(EventKind.LINE_REACHED, EventKind.LINE_REACHED);
  }

  @Test
  void suspendedAndResumedAreFoundAtTheLineOfTheAwait() {
    assertThat(kinds(schedule(note(SLEEP_LINE, Moment.SUSPENDED, 0))))
        .containsExactly(EventKind.TASK_SUSPENDED, EventKind.TASK_SUSPENDED);
    assertThat(kinds(schedule(note(SLEEP_LINE, Moment.RESUMED, 0))))
        .containsExactly(EventKind.TASK_RESUMED, EventKind.TASK_RESUMED);
  }

  @Test
  void aNumberPicksOneOfThem() {
    RemarkSchedule second = schedule(note(SLEEP_LINE, Moment.RESUMED, 2));

    assertThat(second.size()).isEqualTo(1);
    int step = second.upTo(trace.lastStep(), 1).get(0).step();
    assertThat(trace.task(step)).isEqualTo(Samples.WORKER_2);
    assertThat(second.at(step)).hasSize(1);
    assertThat(second.upTo(step - 1, 1)).isEmpty();
  }

  /** The moments of one line of a program, in order, with the kind of event of each. */
  private static List<String> moments(String source, int line) {
    List<Note> notes = new ArrayList<>();
    for (Moment moment : Moment.values()) {
      notes.add(note(line, moment, 0));
    }
    Lesson lesson =
        new Lesson(
            "id",
            "id.py",
            "",
            "",
            source,
            0,
            World.EMPTY,
            notes,
            List.of(),
            Optional.empty(),
            List.of());
    Trace trace =
        new ProgramRunner()
            .record(
                new SourceFile("id.py", source),
                RunOptions.standard(),
                new Cancellation(),
                done -> {})
            .trace();
    return RemarkSchedule.of(lesson, trace).entries().stream()
        .map(entry -> entry.remark().text() + " by " + trace.kind(entry.step()))
        .toList();
  }

  @Test
  void aGeneratorThatIsThrownIntoIsNotResumedButThrown() {
    String source =
        """
        def steps():
            try:
                yield 1
            except ValueError:
                pass
            yield 2


        numbers = steps()
        next(numbers)
        numbers.throw(ValueError())
        numbers.close()
        """;

    assertThat(moments(source, 3))
        .containsExactly("REACHED by LINE_REACHED", "SUSPENDED by YIELDED", "THROWN by THROWN_IN");
    assertThat(moments(source, 6))
        .containsExactly("REACHED by LINE_REACHED", "SUSPENDED by YIELDED", "THROWN by THROWN_IN");
  }

  @Test
  void aTaskThatIsCancelledOrWhoseAwaitFailsIsThrownInto() {
    String source =
        """
        import asyncio
        async def sleeps():
            await asyncio.sleep(5)
        async def main():
            task = asyncio.create_task(sleeps())
            await asyncio.sleep(1)
            task.cancel()
            try:
                await task
            except asyncio.CancelledError:
                pass
        asyncio.run(main())
        """;

    assertThat(moments(source, 3))
        .containsExactly(
            "REACHED by LINE_REACHED", "SUSPENDED by TASK_SUSPENDED", "THROWN by TASK_RESUMED");
    assertThat(moments(source, 6))
        .containsExactly(
            "REACHED by LINE_REACHED", "SUSPENDED by TASK_SUSPENDED", "RESUMED by TASK_RESUMED");
    assertThat(moments(source, 9))
        .containsExactly(
            "REACHED by LINE_REACHED", "SUSPENDED by TASK_SUSPENDED", "THROWN by TASK_RESUMED");
  }
}
