package org.coroscope.trace;

/** Small traces, built by hand, that several tests look at. */
public final class Samples {

  public static final long SECOND = 1_000_000_000L;
  public static final int MAIN = 0;
  public static final int WORKER_1 = 1;
  public static final int WORKER_2 = 2;

  private static final String TWO_WORKERS =
      """
      import asyncio

      async def worker(name, delay):
          await asyncio.sleep(delay)
          print(name)

      async def main():
          await asyncio.gather(worker("one", 1), worker("two", 2))

      asyncio.run(main())
      """;

  private Samples() {}

  /** Two workers that sleep one and two seconds together, as asyncio runs them. */
  public static Trace twoWorkers() {
    TraceBuilder t = new TraceBuilder("workers.py", TWO_WORKERS);
    int module = t.function("<module>", 1, FunctionKind.MODULE);
    int worker = t.function("worker", 3, FunctionKind.COROUTINE);
    int main = t.function("main", 7, FunctionKind.COROUTINE);
    int top = t.frame(module);
    t.called(-1, top, 1, null);
    t.lineReached(-1, top, 1);
    t.lineReached(-1, top, 3);
    t.lineReached(-1, top, 7);
    t.lineReached(-1, top, 10);
    int mainFrame = t.frame(main);
    t.generatorCreated(-1, mainFrame, 10);
    t.loopStarted("asyncio.run(main())");
    t.taskCreated(MAIN, -1, "main", mainFrame);
    t.handleQueued(0, MAIN, "first step of main");
    t.iterationStarted(1);
    t.phaseEntered(LoopPhase.RUN, 1);
    t.handleRun(0, MAIN, "first step of main");
    t.taskResumed(MAIN);
    t.lineReached(MAIN, mainFrame, 8);
    int[] frames = new int[2];
    for (int i = 0; i < 2; i++) {
      frames[i] = t.frame(worker);
      t.generatorCreated(MAIN, frames[i], 8);
      t.taskCreated(1 + i, MAIN, "worker_" + (1 + i), frames[i]);
      t.handleQueued(1 + i, 1 + i, "first step of worker_" + (1 + i));
    }
    t.taskSuspended(MAIN, WaitReason.GATHER, "gather of 2", -1);
    t.iterationStarted(2);
    t.phaseEntered(LoopPhase.RUN, 2);
    for (int i = 0; i < 2; i++) {
      t.handleRun(1 + i, 1 + i, "first step of worker_" + (1 + i));
      t.taskResumed(1 + i);
      t.lineReached(1 + i, frames[i], 4);
      t.timerSet(100 + i, 1 + i, "sleep(" + (1 + i) + ")", (1 + i) * SECOND);
      t.taskSuspended(1 + i, WaitReason.SLEEP, "sleep(" + (1 + i) + ")", 100 + i);
    }
    for (int i = 0; i < 2; i++) {
      t.iterationStarted(3 + i);
      t.phaseEntered(LoopPhase.WAIT, 0);
      t.clockAdvanced(100 + i, null, (1 + i) * SECOND);
      t.phaseEntered(LoopPhase.TIMERS, 1);
      t.timerFired(100 + i, 1 + i);
      t.taskWoken(1 + i, -1, "sleep(" + (1 + i) + ") is over");
      t.handleQueued(3 + i, 1 + i, "wake-up of worker_" + (1 + i));
      t.phaseEntered(LoopPhase.RUN, 1);
      t.handleRun(3 + i, 1 + i, "wake-up of worker_" + (1 + i));
      t.taskResumed(1 + i);
      t.lineReached(1 + i, frames[i], 5);
      t.output(1 + i, frames[i], 5, OutputStreamKind.STDOUT, i == 0 ? "one\n" : "two\n");
      t.returned(1 + i, frames[i], 5, "None");
      t.taskFinished(1 + i, "None");
    }
    t.taskWoken(MAIN, WORKER_2, "gather is complete");
    t.handleQueued(5, MAIN, "wake-up of main");
    t.iterationStarted(5);
    t.phaseEntered(LoopPhase.RUN, 1);
    t.handleRun(5, MAIN, "wake-up of main");
    t.taskResumed(MAIN);
    t.returned(MAIN, mainFrame, 8, "None");
    t.taskFinished(MAIN, "None");
    t.loopEnded("asyncio.run(main())");
    t.returned(-1, top, 10, null);
    return t.build(ProgramOutcome.FINISHED);
  }

  /** A generator driven with send, without any event loop. */
  public static Trace generator() {
    TraceBuilder t = new TraceBuilder("gen.py", "");
    int top = t.frame(t.function("<module>", 1, FunctionKind.MODULE));
    int outer = t.frame(t.function("outer", 2, FunctionKind.GENERATOR));
    int inner = t.frame(t.function("inner", 5, FunctionKind.GENERATOR));
    t.called(-1, top, 1, null);
    t.lineReached(-1, top, 10);
    t.generatorCreated(-1, outer, 10);
    t.lineReached(-1, top, 11);
    t.generatorResumed(-1, outer, 2, SendMode.NEXT, "None");
    t.lineReached(-1, outer, 3);
    t.generatorCreated(-1, inner, 3);
    t.generatorResumed(-1, inner, 5, SendMode.NEXT, "None");
    t.lineReached(-1, inner, 6);
    t.yielded(-1, inner, 6, outer, "1");
    t.lineReached(-1, top, 12);
    t.generatorResumed(-1, outer, 6, SendMode.SEND, "'x'");
    t.returned(-1, inner, 6, "None");
    t.lineReached(-1, outer, 4);
    t.returned(-1, outer, 4, "None");
    t.exceptionRaised(-1, top, 12, "StopIteration");
    t.frameUnwound(-1, top, 12, "StopIteration");
    return t.build(new ProgramOutcome(ProgramOutcome.Kind.EXCEPTION, "StopIteration"));
  }

  /** Many tasks under a semaphore with retries, about thirty events a request. */
  public static Trace batch(int requests, int width) {
    return batchBuilder(requests, width).build(ProgramOutcome.FINISHED);
  }

  static TraceBuilder batchBuilder(int requests, int width) {
    TraceBuilder t = new TraceBuilder("batch.py", "");
    int top = t.frame(t.function("<module>", 1, FunctionKind.MODULE));
    int request = t.function("request", 5, FunctionKind.COROUTINE);
    int send = t.function("send", 20, FunctionKind.COROUTINE);
    t.called(-1, top, 1, null);
    t.lineReached(-1, top, 30);
    t.loopStarted("asyncio.run(main())");
    int[] frames = new int[requests];
    int[] inner = new int[requests];
    int handle = 0;
    for (int i = 0; i < requests; i++) {
      frames[i] = t.frame(request);
      t.generatorCreated(-1, frames[i], 30);
      t.taskCreated(i, -1, "Task-" + i, frames[i]);
      t.handleQueued(handle++, i, "first step");
    }
    int run = 0;
    int timer = 0;
    int iteration = 0;
    for (int first = 0; first < requests; first += width) {
      int end = Math.min(requests, first + width);
      t.iterationStarted(++iteration);
      t.phaseEntered(LoopPhase.RUN, end - first);
      for (int i = first; i < end; i++) {
        t.handleRun(run++, i, "first step");
        t.taskResumed(i);
        t.lineReached(i, frames[i], 6);
        t.resourceChanged(0, i, "Semaphore", "acquire", "taken");
        t.lineReached(i, frames[i], 7);
        inner[i] = t.frame(send);
        t.generatorCreated(i, inner[i], 7);
        t.generatorResumed(i, inner[i], 20, SendMode.AWAIT, null);
        t.taskSuspended(i, WaitReason.TURN, "sleep(0)", -1);
      }
      for (int attempt = 0; attempt < 4; attempt++) {
        for (int i = first; i < end; i++) {
          t.taskResumed(i);
          t.lineReached(i, inner[i], 21);
          t.lineReached(i, inner[i], 22);
          t.timerSet(timer, i, "sleep(0.05)", t.time() + 50_000_000 + i % 3);
          t.taskSuspended(i, WaitReason.SLEEP, "sleep(0.05)", timer++);
        }
        t.iterationStarted(++iteration);
        t.clockAdvanced(timer - 1, null, t.time() + 50_000_003);
        for (int i = first; i < end; i++) {
          t.timerFired(timer - (end - i), i);
          t.taskWoken(i, -1, "sleep is over");
        }
      }
      for (int i = first; i < end; i++) {
        t.taskResumed(i);
        t.lineReached(i, inner[i], 23);
        t.returned(i, inner[i], 23, "200");
        t.lineReached(i, frames[i], 8);
        t.returned(i, frames[i], 8, "None");
        t.taskFinished(i, "None");
      }
    }
    t.loopEnded("asyncio.run(main())");
    return t;
  }
}
