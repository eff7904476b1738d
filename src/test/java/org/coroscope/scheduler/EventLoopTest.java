package org.coroscope.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the loop does beyond asyncio: endings, limits, and what can be looked at. */
class EventLoopTest {
  private final Toy toy = new Toy();
  private final EventLoop loop = toy.loop;

  @Test
  void aDeadlockNamesWhoWaitsForWhom() {
    Future lock = loop.createFuture();
    lock.setWaitReason(new WaitReason(WaitKind.LOCK, "the lock 'fork', which Task-1 holds"));
    ToyCoroutine.Body main =
        c -> {
          Task taker = toy.task(inner -> inner.await(lock));
          Task helper = toy.task(inner -> inner.await(loop.createFuture()));
          Future both = new All(loop, List.of(taker, helper));
          both.setWaitReason(new WaitReason(WaitKind.GATHER, "all of a gather"));
          return c.await(both);
        };
    DeadlockException deadlock = catchThrowableOfType(DeadlockException.class, () -> toy.run(main));
    assertThat(deadlock)
        .hasMessage(
            """
            the program waits for ever: nothing is ready, no timer is set, and 3 tasks are pending
              Task-1 waits for all of a gather (Task-2 and Task-3)
              Task-2 waits for the lock 'fork', which Task-1 holds
              Task-3 waits for future 3, which nobody completes\
            """);
    assertThat(deadlock.waiting())
        .extracting(DeadlockException.Waiting::kind)
        .containsExactly(WaitKind.GATHER, WaitKind.LOCK, WaitKind.FUTURE);
    assertThat(loop.isRunning()).isFalse();
    assertThat(toy.context.runningLoop()).isNull();
  }

  /** A future that stands for several, as a gather's does. */
  private static final class All extends Future {
    private final List<Future> children;

    All(EventLoop loop, List<Future> children) {
      super(loop);
      this.children = children;
    }

    @Override
    public List<Future> dependencies() {
      return children;
    }
  }

  @Test
  void tasksThatWaitForEachOtherAreADeadlock() {
    List<Task> tasks = new ArrayList<>();
    tasks.add(toy.task(c -> c.await(tasks.get(1))));
    tasks.add(toy.task(c -> c.await(tasks.get(0))));
    assertThatThrownBy(() -> loop.runUntil(tasks.get(0)))
        .isInstanceOf(DeadlockException.class)
        .hasMessageEndingWith("\n  Task-1 waits for Task-2\n  Task-2 waits for Task-1");
  }

  @Test
  void runningForEverWithNothingToDoIsADeadlockWithoutTasks() {
    loop.callLater(5, toy.print("cancelled"), null).cancel();
    assertThatThrownBy(loop::runForever)
        .hasMessageEndingWith("there is no task; the loop was never stopped");
  }

  @Test
  void theClockNeverGoesToACancelledTimer() {
    TimerHandle far = loop.callLater(Toy.ms(900), toy.print("far"), null);
    loop.callLater(Toy.ms(1), far::cancel, null);
    loop.callLater(Toy.ms(1000), loop::stop, null);
    loop.runForever();
    assertThat(loop.time()).isEqualTo(Toy.ms(1000));
    assertThat(loop.iteration()).isEqualTo(2);
    assertThat(toy.lines).isEmpty();
  }

  @Test
  void waitingBeyondTheLimitOfTimeNamesTheLimit() {
    Toy limited = new Toy(LoopInstrument.NONE, new VirtualClock(Toy.ms(2000)));
    assertThatThrownBy(
            () ->
                limited.run(
                    main -> {
                      limited.sleep(main, Toy.ms(2000));
                      limited.out("in time");
                      limited.sleep(main, 1);
                      return null;
                    }))
        .isInstanceOf(VirtualTimeLimitException.class)
        .hasMessage(
            "virtual time limit reached: the program wants to go on at 2.000000001 s,"
                + " and is allowed to run until 2.000 s");
    assertThat(limited.lines).containsExactly("in time");
    assertThat(limited.loop.currentTask()).isNull();
  }

  @Test
  void thousandsOfCancelledTimersAreThrownAway() {
    List<TimerHandle> timers = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      timers.add(loop.callLater(Toy.ms(1000 - i % 7), toy.print(i), null));
    }
    timers.stream().filter(timer -> timer.id() % 5 != 0).forEach(TimerHandle::cancel);
    loop.callSoon(() -> {});
    loop.runOnce();
    assertThat(timers.get(0).state()).isEqualTo(HandleState.DONE);
    assertThat(timers.get(4).state()).isEqualTo(HandleState.SCHEDULED);
    assertThat(loop.timers()).hasSize(200).isSorted();
    loop.callLater(Toy.ms(2000), loop::stop, null);
    loop.runForever();
    assertThat(toy.lines).hasSize(200);
  }

  @Test
  void anErrorInTheExceptionHandlerGoesToTheDefaultOne() {
    loop.setExceptionHandler(
        (in, report) -> {
          throw new ToyError("KeyError", "handler");
        });
    loop.callSoon(
        () -> {
          throw new ToyError("ValueError", "boom");
        });
    loop.callSoon(toy.print("goes on"));
    loop.runOnce();
    assertThat(toy.lines)
        .containsExactly(
            "handler: Unhandled error in exception handler KeyError('handler')", "goes on");
  }

  @Test
  void failuresOfTheMachineLeaveTheLoop() {
    loop.callSoon(
        () -> {
          throw new IllegalStateException("step limit");
        });
    loop.callSoon(toy.print("next run"));
    assertThatThrownBy(loop::runForever).hasMessage("step limit");
    assertThat(loop.isRunning()).isFalse();
    assertThat(loop.ready()).hasSize(1);
  }

  @Test
  void errorsThatNobodyAsksForAreKept() {
    Task lost =
        toy.task(
            c -> {
              throw new ToyError("ValueError", "lost");
            });
    Task seen =
        toy.task(
            c -> {
              throw new ToyError("ValueError", "seen");
            });
    toy.attempt(() -> loop.runUntil(seen));
    assertThat(loop.unretrievedFailures()).containsExactly(lost);
    assertThat(lost.exception()).hasToString("ValueError('lost')");
    assertThat(loop.unretrievedFailures()).isEmpty();
  }

  @Test
  void theStatusOfATaskFollowsItsLife() {
    Future f = loop.createFuture();
    List<TaskStatus> seen = new ArrayList<>();
    Task task =
        toy.task(
            c -> {
              seen.add(loop.currentTask().status());
              return c.await(f);
            });
    seen.add(task.status());
    loop.runOnce();
    seen.add(task.status());
    assertThat(f.waitingTasks()).containsExactly(task);
    f.setResult(1);
    seen.add(task.status());
    loop.runOnce();
    seen.add(task.status());
    assertThat(seen)
        .containsExactly(
            TaskStatus.CREATED,
            TaskStatus.RUNNING,
            TaskStatus.SUSPENDED,
            TaskStatus.READY,
            TaskStatus.FINISHED);
    assertThat(task.waiter()).isNull();
  }

  @Test
  void namesCountOverAllLoopsAndNumbersWithinOne() {
    EventLoop other = toy.context.newLoop();
    Task first = toy.task(c -> null);
    Task second = other.createTask(toy.coroutine(c -> null), null);
    Task named = other.createTask(toy.coroutine(c -> null), "named");
    assertThat(List.of(first.name(), second.name(), named.name()))
        .containsExactly("Task-1", "Task-2", "named");
    assertThat(List.of(first.id(), second.id(), named.id())).containsExactly(1L, 1L, 2L);
    assertThat(List.of(loop.id(), other.id())).containsExactly(1, 2);
  }

  @Test
  void whatIsNextIsToldWithoutRunningIt() {
    assertThat(loop.nextScheduled()).isNull();
    loop.callAt(7, toy.print("soon"), null).cancel();
    TimerHandle timer = loop.callAt(9, toy.print("timer"), null);
    assertThat(loop.nextScheduled()).isSameAs(timer);
    IoCompletion io = loop.completeIoAt(9, toy.print("io"), "io", null);
    assertThat(loop.nextScheduled()).isSameAs(io);
    assertThat(loop.pendingIo()).containsExactly(io);
  }

  @Test
  void callbacksRunInTheContextTheyWereGiven() {
    List<String> trail = new ArrayList<>();
    GuestContexts contexts = new NamedContexts(trail);
    Guest guest =
        new Guest(Toy.guest().errors(), Toy.guest().values(), contexts, (in, report) -> {});
    SchedulerContext context = new SchedulerContext(new VirtualClock(), guest, LoopInstrument.NONE);
    EventLoop contextual = context.newLoop();
    Future f = contextual.createFuture();
    f.addDoneCallback(done -> trail.add("callback"));
    contextual.callSoon(() -> trail.add("soon"), "mine");
    contextual.createTask(new ToyCoroutine(c -> c.await(f)), null);
    contextual.runOnce();
    f.setResult(1);
    contextual.runOnce();
    assertThat(trail)
        .containsExactly(
            "enter mine",
            "soon",
            "exit", // the handle
            "enter copy 2",
            "exit", // the task's first step
            "enter copy 1",
            "callback",
            "exit", // copied when the callback was added
            "enter copy 2",
            "exit"); // the task's context stays the same
  }

  private static final class NamedContexts implements GuestContexts {
    private final List<String> trail;
    private int copies;

    NamedContexts(List<String> trail) {
      this.trail = trail;
    }

    @Override
    public Object copyCurrent() {
      return "copy " + ++copies;
    }

    @Override
    public Object enter(Object context) {
      trail.add("enter " + context);
      return null;
    }

    @Override
    public void exit(Object previous) {
      trail.add("exit");
    }
  }

  @Test
  void aTracebackIsRestoredOnceToWhatItWas() {
    List<Object> restored = new ArrayList<>();
    GuestErrors errors =
        new Toy.Errors() {
          @Override
          public Object traceback(RuntimeException error) {
            return "as stored";
          }

          @Override
          public void restoreTraceback(RuntimeException error, Object traceback) {
            restored.add(traceback);
          }
        };
    Guest guest = new Guest(errors, Toy.guest().values(), GuestContexts.NONE, (in, report) -> {});
    Future f =
        new SchedulerContext(new VirtualClock(), guest, LoopInstrument.NONE)
            .newLoop()
            .createFuture();
    f.setException(new ToyError("ValueError", null));
    f.failure();
    f.failure();
    assertThat(restored).containsExactly("as stored", null);
  }
}
