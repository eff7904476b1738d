package org.coroscope.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/**
 * The programs of asyncio_orders.py, each told to the scheduler: what they print has to be what
 * CPython 3.11 printed for the function of the same name.
 */
class SchedulerOrderTest {
  private final Toy toy = new Toy();
  private final EventLoop loop = toy.loop;

  @AfterEach
  void printsWhatAsyncioPrints(TestInfo info) {
    String behaviour = info.getTestMethod().map(Method::getName).orElseThrow();
    if (!behaviour.equals("everyRecordedBehaviourHasATest")) {
      assertThat(toy.lines).isEqualTo(RecordedOutput.load().get(behaviour));
    }
  }

  @Test
  void everyRecordedBehaviourHasATest() {
    List<String> tests =
        Arrays.stream(getClass().getDeclaredMethods()).map(Method::getName).toList();
    assertThat(tests).containsAll(RecordedOutput.load().keySet());
  }

  @Test
  void callSoonSleepAndDoneCallbacksInterleave() {
    toy.run(
        main -> {
          Task a = toy.task(c -> work(c, "a"));
          loop.callSoon(toy.print("soon 1"));
          Task b = toy.task(c -> work(c, "b"));
          a.addDoneCallback(t -> toy.out("done", t.result()));
          b.addDoneCallback(t -> loop.callSoon(toy.print("soon after b")));
          loop.callSoon(
              () -> {
                toy.out("soon 2");
                loop.callSoon(toy.print("soon 3"));
              });
          toy.out("main waits");
          toy.out("main got", main.await(a));
          toy.out("main got", main.await(b));
          return null;
        });
  }

  private Object work(ToyCoroutine c, String name) {
    for (int i = 0; i < 3; i++) {
      toy.out(name, i);
      c.sleep0();
    }
    return name;
  }

  @Test
  void cancelBeforeStart() {
    toy.run(
        main -> {
          Task t =
              toy.task(
                  c -> {
                    toy.out("never printed");
                    return null;
                  });
          toy.out(t.cancel("early"), t.cancelled(), t.done());
          try {
            main.await(t);
          } catch (ToyError e) {
            toy.out(e);
          }
          toy.out(t.cancelled(), t.done(), t.cancel(null));
          return null;
        });
  }

  @Test
  void cancelTwiceKeepsTheFirstMessageThatArrived() {
    toy.run(
        main -> {
          Future f = loop.createFuture();
          Task t =
              toy.task(
                  c -> {
                    try {
                      return c.await(f);
                    } catch (ToyError e) {
                      toy.out("sleeper", e);
                      throw e;
                    }
                  });
          main.sleep0();
          toy.out(t.cancel("one"), t.cancel("two"), t.cancelling(), f.cancelled());
          try {
            main.await(t);
          } catch (ToyError e) {
            toy.out("main", e);
          }
          return null;
        });
  }

  @Test
  void cancelInFinally() {
    toy.run(
        main -> {
          Future f = loop.createFuture();
          Future g = loop.createFuture();
          Task t =
              toy.task(
                  c -> {
                    try {
                      return c.await(f);
                    } finally {
                      toy.out("cleaning");
                      try {
                        c.await(g);
                      } catch (ToyError e) {
                        toy.out("clean-up cancelled", e);
                      }
                      toy.out("cleaned");
                    }
                  });
          main.sleep0();
          t.cancel("first");
          main.sleep0();
          toy.out("second", t.cancel("second"), t.done());
          try {
            main.await(t);
          } catch (ToyError e) {
            toy.out("main", e);
          }
          toy.out(f.cancelled(), g.cancelled(), t.cancelling());
          return null;
        });
  }

  @Test
  void cancelSwallowed() {
    toy.run(
        main -> {
          Task t =
              toy.task(
                  c -> {
                    try {
                      c.await(loop.createFuture());
                    } catch (ToyError e) {
                      toy.out("no");
                    }
                    c.sleep0();
                    return "finished";
                  });
          main.sleep0();
          t.cancel(null);
          toy.out(main.await(t), t.cancelled(), t.cancelling(), t.uncancel(), t.uncancel());
          return null;
        });
  }

  @Test
  void awaitFinishedFutureDoesNotSuspend() {
    toy.run(
        main -> {
          Future f = loop.createFuture();
          f.setResult(7);
          loop.callSoon(toy.print("soon"));
          toy.out("got", main.await(f));
          toy.out("got", main.await(f));
          main.sleep0();
          toy.out("end");
          return null;
        });
  }

  @Test
  void severalWaitersWakeInOrder() {
    toy.run(
        main -> {
          Future f = loop.createFuture();
          List<Task> tasks = new ArrayList<>();
          for (String name : List.of("a", "b", "c")) {
            tasks.add(
                toy.task(
                    c -> {
                      toy.out(name, "waits");
                      toy.out(name, c.await(f));
                      return null;
                    }));
          }
          main.sleep0();
          f.addDoneCallback(done -> toy.out("callback", done.result()));
          f.setResult("x");
          toy.out("set");
          for (Task t : tasks) {
            main.await(t);
          }
          toy.out("end");
          return null;
        });
  }

  @Test
  void cancelOneOfSeveralWaitersCancelsTheFuture() {
    toy.run(
        main -> {
          Future f = loop.createFuture();
          Task a = toy.task(c -> tellAndRaise(c, "a", f));
          Task b = toy.task(c -> tellAndRaise(c, "b", f));
          main.sleep0();
          b.cancel("stop b");
          toy.out(f.cancelled());
          main.sleep0();
          toy.out(a.cancelled(), b.cancelled());
          return null;
        });
  }

  private Object tellAndRaise(ToyCoroutine c, String name, Future f) {
    try {
      toy.out(name, c.await(f));
      return null;
    } catch (ToyError e) {
      toy.out(name, e);
      throw e;
    }
  }

  @Test
  void timersAtTheSameInstant() {
    toy.run(
        main -> {
          long now = loop.time();
          long when = now + Toy.ms(20);
          loop.callAt(when, toy.print("first"), null);
          loop.callAt(
              when,
              () -> {
                toy.out("second");
                loop.callSoon(toy.print("soon"));
              },
              null);
          loop.callAt(when, toy.print("third"), null);
          loop.callAt(now + Toy.ms(10), toy.print("earlier"), null);
          loop.callAt(now - Toy.ms(1000), toy.print("past"), null);
          loop.callLater(0, toy.print("zero"), null);
          loop.callSoon(toy.print("ready"));
          toy.out("main sleeps");
          toy.sleep(main, Toy.ms(50));
          toy.out("main wakes");
          return null;
        });
  }

  @Test
  void cancelledTimersDoNotRun() {
    toy.run(
        main -> {
          AtomicReference<Handle> c = new AtomicReference<>();
          AtomicReference<Handle> g = new AtomicReference<>();
          Handle a = loop.callLater(Toy.ms(10), toy.print("a"), null);
          Handle b =
              loop.callLater(
                  Toy.ms(20),
                  () -> {
                    toy.out("b");
                    c.get().cancel();
                  },
                  null);
          c.set(loop.callLater(Toy.ms(30), toy.print("c"), null));
          Handle d = loop.callSoon(toy.print("d"));
          loop.callSoon(
              () -> {
                toy.out("e");
                g.get().cancel();
              });
          g.set(loop.callSoon(toy.print("g")));
          a.cancel();
          d.cancel();
          toy.sleep(main, Toy.ms(50));
          toy.out(
              a.cancelled(),
              b.cancelled(),
              c.get().cancelled(),
              d.cancelled(),
              g.get().cancelled());
          b.cancel();
          toy.out(b.cancelled());
          return null;
        });
  }

  @Test
  void blockingDelaysTimers() {
    toy.run(
        main -> {
          loop.callLater(Toy.ms(10), toy.print("timer 10"), null);
          loop.callLater(Toy.ms(30), toy.print("timer 30"), null);
          loop.callSoon(
              () -> {
                loop.block(Toy.ms(20), "work");
                toy.out("blocked");
              });
          loop.callSoon(toy.print("behind the blocker"));
          toy.sleep(main, Toy.ms(60));
          toy.out("end");
          return null;
        });
  }

  @Test
  void stopRunsTheRestOfTheTurn() {
    loop.callSoon(toy.print("1"));
    loop.callSoon(
        () -> {
          toy.out("stop");
          loop.stop();
          loop.callSoon(toy.print("next run"));
        });
    loop.callSoon(toy.print("2"));
    loop.runForever();
    toy.out("stopped", loop.isRunning());
    loop.callSoon(loop::stop);
    loop.runForever();
    toy.out("stopped again");
  }

  @Test
  void stopBeforeRunRunsOneTurn() {
    loop.stop();
    loop.callSoon(
        () -> {
          toy.out("once");
          loop.callSoon(toy.print("never"));
        });
    loop.runForever();
    toy.out("stopped");
  }

  @Test
  void stoppedBeforeTheFutureIsDone() {
    Future f = loop.createFuture();
    loop.callSoon(loop::stop);
    toy.attempt(() -> loop.runUntil(f));
    f.setResult(3);
    toy.attempt(() -> loop.runUntil(f));
  }

  @Test
  void nestedRunIsRefused() {
    EventLoop other = toy.context.newLoop();
    toy.run(
        main -> {
          toy.attempt((Runnable) loop::runForever);
          toy.attempt((Runnable) other::runForever);
          toy.out(loop.isRunning(), other.isRunning());
          return null;
        });
  }

  @Test
  void closeWhileRunningIsRefused() {
    loop.callSoon(() -> toy.attempt((Runnable) loop::close));
    loop.callSoon(loop::stop);
    loop.runForever();
    boolean before = loop.isClosed();
    loop.close();
    boolean after = loop.isClosed();
    loop.close();
    toy.out(before, null, after, null);
    toy.attempt(() -> loop.callSoon(toy.print("never")));
    toy.attempt((Runnable) loop::runForever);
  }

  @Test
  void wrongYieldsAreErrors() {
    EventLoop other = toy.context.newLoop();
    toy.run(
        main -> {
          tryYield(main, "number", 5);
          tryYield(main, "future", loop.createFuture());
          tryYield(main, "foreign", other.createFuture());
          tryYield(main, "generator", "generator");
          Task t =
              toy.task(
                  c -> {
                    c.sleep0();
                    return null;
                  });
          try {
            main.await(loop.currentTask());
          } catch (ToyError e) {
            toy.out("self", e.argument.toString().split(": <")[0]);
          }
          toy.out(main.await(t));
          return null;
        });
  }

  private void tryYield(ToyCoroutine c, String name, Object value) {
    try {
      c.yieldRaw(value);
    } catch (ToyError e) {
      toy.out(name, e.argument.toString().split(" <")[0].split(": ")[0]);
    }
  }

  @Test
  void cancelledErrorIsTheSameOnce() {
    List<ToyError> raised = new ArrayList<>();
    toy.run(
        main -> {
          Task t =
              toy.task(
                  c -> {
                    try {
                      return c.await(loop.createFuture());
                    } catch (ToyError e) {
                      raised.add(e);
                      throw e;
                    }
                  });
          main.sleep0();
          t.cancel("msg");
          for (int i = 0; i < 2; i++) {
            try {
              main.await(t);
            } catch (ToyError e) {
              toy.out(e, e == raised.get(0));
            }
          }
          return null;
        });
  }

  @Test
  void errorsOfCallbacksGoToTheHandler() {
    loop.setExceptionHandler(toy::report);
    loop.callSoon(this::boom);
    loop.callSoon(toy.print("goes on"));
    Future f = loop.createFuture();
    f.addDoneCallback(done -> boom());
    f.setResult(1);
    loop.callSoon(loop::stop);
    loop.runForever();
    toy.out("end");
  }

  private void boom() {
    throw new ToyError("ValueError", "boom");
  }

  @Test
  void doneCallbacksOfFutures() {
    DoneCallback one = f -> toy.out("one", f.result());
    DoneCallback two = f -> toy.out("two", f.result());
    Future f = loop.createFuture();
    f.addDoneCallback(one);
    f.addDoneCallback(two);
    f.addDoneCallback(one);
    toy.out(f.removeDoneCallback(one), f.removeDoneCallback(one));
    f.addDoneCallback(one);
    f.setResult("r");
    f.addDoneCallback(two);
    toy.out("set", f.removeDoneCallback(two));
    loop.callSoon(loop::stop);
    loop.runForever();
  }

  @Test
  void invalidStates() {
    ToyError error = new ToyError("ValueError", "v");
    Future f = loop.createFuture();
    toy.attempt(f::result);
    toy.attempt(f::exception);
    f.setResult(1);
    toy.attempt(() -> f.setResult(2));
    toy.attempt(() -> f.setException(error));
    toy.out(f.cancel(null), f.result(), f.exception());
    Future g = loop.createFuture();
    toy.out(g.cancel("m"), g.cancel("n"), g.cancelled(), g.done());
    toy.attempt(g::result);
    toy.attempt(g::exception);
    toy.attempt(() -> g.setResult(1));
    Future h = loop.createFuture();
    h.setException(error);
    toy.attempt(h::result);
    toy.attempt(() -> ((ToyError) h.exception()).argument);
    toy.run(
        main -> {
          Task t = loop.currentTask();
          toy.attempt(() -> t.setResult(1));
          toy.attempt(() -> t.setException(error));
          return null;
        });
  }

  @Test
  void fatalErrorsLeaveTheLoopAtOnce() {
    Task t =
        toy.task(
            c -> {
              toy.out("quits");
              throw new ToyError("SystemExit", 3);
            });
    Task u =
        toy.task(
            c -> {
              toy.out("other 1");
              c.sleep0();
              toy.out("other 2");
              return null;
            });
    toy.attempt(() -> loop.runUntil(t));
    toy.out(t.done(), loop.isRunning(), u.done());
    toy.attempt(() -> loop.runUntil(u));
    toy.attempt(() -> ((ToyError) t.exception()).argument);
  }

  @Test
  void cancelItselfThenReturn() {
    toy.run(
        main -> {
          Task t =
              toy.task(
                  c -> {
                    loop.currentTask().cancel("me");
                    return "unseen";
                  });
          try {
            toy.out(main.await(t));
          } catch (ToyError e) {
            toy.out(e, t.cancelled());
          }
          return null;
        });
  }

  @Test
  void cancelItselfThenAwait() {
    toy.run(
        main -> {
          Future f = loop.createFuture();
          Task worker =
              toy.task(
                  c -> {
                    loop.currentTask().cancel("me");
                    try {
                      c.await(f);
                    } catch (ToyError e) {
                      toy.out("future", e, f.cancelled());
                    }
                    loop.currentTask().cancel("again");
                    try {
                      c.sleep0();
                    } catch (ToyError e) {
                      toy.out("sleep", e);
                    }
                    return loop.currentTask().cancelling();
                  });
          toy.out(main.await(worker));
          return null;
        });
  }

  @Test
  void cancelGoesInwardAlongTheAwaitChain() {
    toy.run(
        main -> {
          Task t = toy.task(c -> tellAndRaise(c, "inner", loop.createFuture()));
          Task u =
              toy.task(
                  c -> {
                    try {
                      return c.await(t);
                    } catch (ToyError e) {
                      toy.out("outer", e, t.cancelled());
                      throw e;
                    }
                  });
          main.sleep0();
          u.cancel("chain");
          toy.out(t.cancelling(), u.cancelling(), t.done());
          for (int i = 0; i < 3; i++) {
            main.sleep0();
            toy.out(t.done(), u.done());
          }
          return null;
        });
  }

  @Test
  void cancelAfterTheFutureIsDoneWins() {
    toy.run(
        main -> {
          Future f = loop.createFuture();
          Task t =
              toy.task(
                  c -> {
                    try {
                      toy.out("result", c.await(f));
                    } catch (ToyError e) {
                      toy.out("cancelled", e);
                    }
                    return "end";
                  });
          main.sleep0();
          f.setResult(1);
          toy.out(t.cancel("late"), f.cancelled());
          toy.out(main.await(t), t.cancelled());
          return null;
        });
  }

  @Test
  void cancelRefusedByTheInnerTask() {
    List<Integer> attempts = new ArrayList<>();
    toy.run(
        main -> {
          Task t = toy.task(c -> refuseUntilTheSecond(c, attempts));
          Task u =
              toy.task(
                  c -> {
                    toy.out("outer", c.await(t));
                    return null;
                  });
          main.sleep0();
          for (int i = 0; i < 2; i++) {
            attempts.add(i);
            toy.out(u.cancel(null));
            main.sleep0();
          }
          main.await(u);
          toy.out(u.cancelled(), u.cancelling(), t.cancelling());
          return null;
        });
  }

  private Object refuseUntilTheSecond(ToyCoroutine c, List<Integer> attempts) {
    while (true) {
      try {
        c.await(loop.createFuture());
      } catch (ToyError e) {
        toy.out("inner refuses");
        if (attempts.size() > 1) {
          return "inner end";
        }
      }
    }
  }

  @Test
  void tasksOfTheLoop() {
    ToyCoroutine.Body worker =
        c -> {
          toy.out(loop.currentTask().name());
          c.sleep0();
          return null;
        };
    toy.run(
        main -> {
          Task a = loop.createTask(toy.coroutine(worker), "a");
          Task b = loop.createTask(toy.coroutine(worker), "b");
          toy.out(loop.allTasks().size(), loop.allTasks().contains(loop.currentTask()));
          loop.callSoon(() -> toy.out(loop.currentTask()));
          main.await(a);
          toy.out(loop.allTasks().size(), loop.allTasks().contains(b), loop.allTasks().contains(a));
          main.await(b);
          toy.out(loop.allTasks().size());
          return null;
        });
    toy.out(loop.allTasks().size());
  }

  @Test
  void errorsTravelThroughAwait() {
    toy.attempt(
        () ->
            toy.run(
                main -> {
                  Task t =
                      toy.task(
                          c -> {
                            c.sleep0();
                            throw new ToyError("ValueError", "bad");
                          });
                  for (int i = 0; i < 2; i++) {
                    try {
                      main.await(t);
                    } catch (ToyError e) {
                      toy.out(e, e == t.exception());
                    }
                  }
                  throw new ToyError("KeyError", "out");
                }));
  }

  @Test
  void enterTaskWhileAnotherRuns() {
    Task u = toy.task(c -> null);
    toy.run(
        main -> {
          for (Runnable action :
              List.<Runnable>of(() -> loop.enterTask(u), () -> loop.leaveTask(u))) {
            try {
              action.run();
            } catch (ToyError e) {
              toy.out(e.argument.toString().split(" <")[0]);
            }
          }
          return null;
        });
  }
}
