package org.coroscope.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.TaskInfo;
import org.coroscope.trace.Trace;
import org.junit.jupiter.api.Test;

/** A task has the name in the trace that the program gave it, however late. */
class RenamedTasksTest {

  private static Trace trace(String source) {
    return new ProgramRunner()
        .record(
            new SourceFile("names.py", source),
            RunOptions.standard(),
            new Cancellation(),
            done -> {})
        .trace();
  }

  @Test
  void tasksOfAGroupAndTasksThatAreRenamedGoByTheirOwnNames() {
    Trace trace =
        trace(
            """
            import asyncio
            async def main():
                async with asyncio.TaskGroup() as group:
                    group.create_task(asyncio.sleep(1), name="first")
                    second = group.create_task(asyncio.sleep(1))
                    second.set_name("second")
            asyncio.run(main())
            """);

    assertThat(trace.tasks())
        .extracting(TaskInfo::displayName)
        .containsExactly("Task-1 (main)", "first", "second");
  }

  @Test
  void beforeItIsRenamedATaskGoesByTheNameItHadThen() {
    Trace trace =
        trace(
            """
            import asyncio
            async def main():
                asyncio.current_task().set_name("leader")
                asyncio.current_task().set_name("leader")
            asyncio.run(main())
            """);

    int task = trace.tasks().get(0).id();
    int made = trace.tasks().get(0).createdStep();
    assertThat(trace.stateAt(made).task(task).orElseThrow().name()).isEqualTo("Task-1");
    assertThat(trace.stateAt(trace.lastStep()).task(task).orElseThrow().name()).isEqualTo("leader");
  }
}
