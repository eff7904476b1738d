package org.coroscope.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** All that is reported, in order, with its reasons. */
class LoopInstrumentTest {
  private final EventLog log = new EventLog();
  private final Toy toy = new Toy(log);
  private final EventLoop loop = toy.loop;

  private void assertLog(String expected) {
    assertThat(log.lines).isEqualTo(List.of(expected.strip().split("\n")));
  }

  @Test
  void aSleepIsATimerAFutureAndAWakeUp() {
    toy.run(
        main -> {
          toy.sleep(main, Toy.ms(10));
          return null;
        });
    assertLog(
        """
        created Task-1 by nobody
        queued 1 TASK_STEP_START by nobody
        loop started
        -- iteration 1
        phase SNAPSHOT 1
        phase RUN_READY 1
        run 1
        Task-1 resumed by 1 TASK_STEP_START
        created future 1 by Task-1
        timer set 2 at 10 by Task-1
        Task-1 suspended SLEEP on future 1
        ran 1
        -- iteration 2
        phase IDLE 0
        clock 0 -> 10 IDLE by nobody
        phase TIMERS_DUE 1
        timer fired 2
        queued 2 TIMER by nobody
        phase SNAPSHOT 1
        phase RUN_READY 1
        run 2
        done future 1 FINISHED by nobody
        Task-1 woken by future 1 by nobody
        queued 3 TASK_WAKEUP by nobody
        ran 2
        -- iteration 3
        phase SNAPSHOT 1
        phase RUN_READY 1
        run 3
        Task-1 resumed by 3 TASK_WAKEUP after future 1
        Task-1 FINISHED
        queued 4 FUTURE_CALLBACK by Task-1
        ran 3
        -- iteration 4
        phase SNAPSHOT 1
        phase RUN_READY 1
        run 4
        stop by nobody
        ran 4
        loop stopped
        """);
  }

  @Test
  void cancellingATaskNamesWhoAskedAndWhatWasThrown() {
    toy.run(
        main -> {
          Task child =
              toy.task(
                  c -> {
                    toy.sleep(c, Toy.ms(1000));
                    return null;
                  });
          main.sleep0();
          child.cancel("enough");
          try {
            main.await(child);
          } catch (ToyError e) {
            loop.block(Toy.ms(3), "work");
          }
          return null;
        });
    assertThat(log.lines)
        .containsSubsequence(
            "created Task-2 by Task-1",
            "queued 2 TASK_STEP_START by Task-1",
            "Task-1 suspended YIELD on nothing",
            "queued 3 TASK_YIELD by Task-1",
            "timer set 4 at 1000 by Task-2",
            "Task-2 suspended SLEEP on future 1",
            "Task-2 cancel requested: enough by Task-1",
            "done future 1 CANCELLED by Task-1",
            "Task-2 woken by future 1 by Task-1",
            "queued 5 TASK_WAKEUP by Task-1",
            "Task-1 suspended TASK on Task-2",
            "Task-2 resumed by 5 TASK_WAKEUP after future 1 throwing CancelledError('enough')",
            "timer cancelled 4 by Task-2",
            "Task-2 CANCELLED",
            "Task-1 woken by Task-2 by Task-2",
            "Task-1 resumed by 6 TASK_WAKEUP after Task-2 throwing CancelledError('enough')",
            "clock 0 -> 3 BLOCKING by Task-1",
            "Task-1 FINISHED");
  }

  @Test
  void inputAndOutputComesBeforeTimersOfTheSameInstant() {
    loop.callAt(Toy.ms(5), toy.print("timer"), null);
    loop.completeIoAt(Toy.ms(5), toy.print("bytes"), "first byte", null);
    loop.completeIoAt(Toy.ms(4), toy.print("never"), "given up", null).cancel();
    loop.runOnce();
    assertThat(toy.lines).containsExactly("bytes", "timer");
    assertLog(
        """
        timer set 1 at 5 by nobody
        io started 2 first byte by nobody
        io started 3 given up by nobody
        io cancelled 3 by nobody
        -- iteration 1
        phase IDLE 0
        clock 0 -> 5 IDLE by nobody
        phase IO_DONE 1
        io done 2
        queued 2 IO by nobody
        phase TIMERS_DUE 1
        timer fired 1
        queued 1 TIMER by nobody
        phase SNAPSHOT 2
        phase RUN_READY 2
        run 2
        ran 2
        run 1
        ran 1
        """);
  }

  @Test
  void aCancelledHandleIsReportedWhenItIsCancelledAndWhenItIsSkipped() {
    loop.callSoon(toy.print("never")).cancel();
    loop.runOnce();
    loop.close();
    assertLog(
        """
        queued 1 CALL_SOON by nobody
        handle cancelled 1
        -- iteration 1
        phase SNAPSHOT 1
        phase RUN_READY 1
        handle skipped 1
        loop closed
        """);
  }

  @Test
  void timeThatPassesOutsideALoopIsPlain() {
    toy.context.block(Toy.ms(2), "work");
    toy.context.block(0, "work");
    assertLog("clock 0 -> 2 PLAIN by nobody");
  }

  @Test
  void twoRunsOfAProgramAreReportedAlike() {
    EventLog again = new EventLog();
    for (Toy each : List.of(toy, new Toy(again))) {
      each.run(
          main -> {
            Task a = each.task(c -> interleave(each, c));
            Task b = each.task(c -> interleave(each, c));
            main.await(a);
            return main.await(b);
          });
    }
    assertThat(again.lines).isEqualTo(log.lines);
  }

  private static Object interleave(Toy toy, ToyCoroutine c) {
    for (int i = 1; i < 4; i++) {
      toy.sleep(c, Toy.ms(i));
      c.sleep0();
    }
    return null;
  }
}
