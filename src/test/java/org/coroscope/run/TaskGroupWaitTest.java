package org.coroscope.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.Narrator;
import org.coroscope.trace.TaskState;
import org.coroscope.trace.Trace;
import org.coroscope.trace.Wait;
import org.coroscope.trace.WaitReason;
import org.junit.jupiter.api.Test;

/** Who leaves a task group waits for its tasks, which is no gather. */
class TaskGroupWaitTest {

  private final Trace trace =
      new ProgramRunner()
          .record(
              new SourceFile(
                  "group.py",
                  """
                  import asyncio
                  async def main():
                      async with asyncio.TaskGroup() as group:
                          group.create_task(asyncio.sleep(1))
                  asyncio.run(main())
                  """),
              RunOptions.standard(),
              new Cancellation(),
              done -> {})
          .trace();

  @Test
  void waitIsNamedAfterTheGroup() {
    int task = trace.tasks().get(0).id();
    List<WaitReason> reasons =
        IntStream.rangeClosed(0, trace.lastStep())
            .mapToObj(step -> trace.stateAt(step).task(task))
            .flatMap(state -> state.flatMap(TaskState::waiting).stream())
            .map(Wait::reason)
            .distinct()
            .toList();

    assertThat(reasons).containsExactly(WaitReason.GROUP);
    assertThat(WaitReason.GROUP.word()).isEqualTo("task group");
  }

  @Test
  void sentencesSayWhatTheTaskWaitsForAndWhyItGoesOn() {
    Narrator narrator = Narrator.english();
    List<String> sentences =
        IntStream.rangeClosed(0, trace.lastStep())
            .mapToObj(step -> narrator.sentence(trace, step))
            .filter(sentence -> sentence.contains("group"))
            .toList();

    assertThat(sentences)
        .anyMatch(
            sentence ->
                sentence.contains(
                    "suspends: it awaits the tasks of its group and goes on when all"))
        .anyMatch(sentence -> sentence.contains("is woken: all tasks of its group are done"))
        .anyMatch(sentence -> sentence.endsWith("all of the tasks of its group are done."));
  }
}
