package org.coroscope.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.Narrator;
import org.coroscope.trace.ProgramOutcome;
import org.coroscope.trace.TaskKind;
import org.coroscope.trace.Trace;
import org.junit.jupiter.api.Test;

/** Threads of a program as a trace shows them, and how programs end that have threads. */
class ThreadsInTracesTest {
  private static final String TWO_THREADS =
      """
      import threading, time
      lock = threading.Lock()
      def work(n):
          with lock:
              time.sleep(n)
      threads = [threading.Thread(target=work, args=(n,)) for n in (2, 1)]
      for thread in threads:
          thread.start()
      for thread in threads:
          thread.join()
      """;

  private static Trace trace(String program) {
    return new ProgramRunner()
        .record(
            new SourceFile("threads.py", program),
            RunOptions.standard(),
            new Cancellation(),
            steps -> {})
        .trace();
  }

  private static List<String> sentences(Trace trace, EventKind kind) {
    List<String> all = new ArrayList<>();
    for (int step = 0; step < trace.size(); step++) {
      if (trace.kind(step) == kind) {
        all.add(Narrator.english().sentence(trace, step));
      }
    }
    return all;
  }

  @Test
  void threadsAreTasksOfTheirOwnKind() {
    Trace trace = trace(TWO_THREADS);
    assertThat(trace.stateAt(trace.lastStep()).tasks())
        .extracting(task -> task.name() + " " + task.kind())
        .containsExactly(
            "Thread-1 (work) " + TaskKind.THREAD, "Thread-2 (work) " + TaskKind.THREAD);
  }

  @Test
  void sentencesSayWhyAThreadWaitsAndWhyItGoesOn() {
    Trace trace = trace(TWO_THREADS);
    assertThat(sentences(trace, EventKind.TASK_SUSPENDED))
        .contains("The thread Thread-2 (work) has to wait for a lock, so another thread may run.");
    assertThat(sentences(trace, EventKind.CLOCK_ADVANCED))
        .containsExactly(
            "All threads wait; the clock jumps from 0 s to 2 s, when the first of them goes on.",
            "All threads wait; the clock jumps from 2 s to 3 s, when the first of them goes on.");
    assertThat(sentences(trace, EventKind.TASK_FINISHED))
        .contains("The thread Thread-1 (work) has come to its end.");
  }

  @Test
  void aThreadThatRunsLeavesTheFramesOfTheMainProgramBelow() {
    Trace trace = trace(TWO_THREADS);
    for (int step = 0; step < trace.size(); step++) {
      if (trace.kind(step) == EventKind.LINE_REACHED && trace.line(step) == 5) {
        assertThat(trace.stateAt(step).callStack())
            .extracting(frame -> frame.function().name())
            .containsExactly("<module>", "work");
      }
    }
  }

  @Test
  void threadsThatWaitForOneAnotherAreNamedWithWhatTheyWaitFor() {
    Trace trace =
        trace(
            """
            import queue, threading
            items = queue.Queue()
            def take():
                items.get()
            thread = threading.Thread(target=take)
            thread.start()
            thread.join()
            """);
    assertThat(trace.outcome().kind()).isEqualTo(ProgramOutcome.Kind.DEADLOCK);
    assertThat(trace.outcome().message())
        .contains("MainThread waits for the end of Thread-1 (take)")
        .contains("Thread-1 (take) waits for an item of a queue");
  }

  @Test
  void tooManyThreadsEndTheProgramWithTheNameOfTheLimit() {
    Trace trace =
        trace(
            """
            import threading
            stop = threading.Event()
            while True:
                threading.Thread(target=stop.wait).start()
            """);
    assertThat(trace.outcome().kind()).isEqualTo(ProgramOutcome.Kind.LIMIT);
    assertThat(trace.outcome().message()).startsWith("thread limit");
  }

  @Test
  void aThreadThatComputesForLongLetsTheOthersHaveTheirTurn() {
    Trace trace =
        trace(
            """
            import threading
            stop = False
            def end():
                global stop
                stop = True
            spinning = threading.Thread(target=end)
            spinning.start()
            while not stop:
                pass
            print("stopped")
            """);
    assertThat(trace.outcome().kind()).isEqualTo(ProgramOutcome.Kind.FINISHED);
  }
}
