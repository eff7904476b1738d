package org.coroscope.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coroscope.run.Variables;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.syntax.ParseResult;
import org.coroscope.syntax.Parser;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.FunctionKind;
import org.coroscope.trace.LoopPhase;
import org.coroscope.trace.OutputStreamKind;
import org.coroscope.trace.ProgramOutcome;
import org.coroscope.trace.Trace;
import org.coroscope.trace.TraceBuilder;
import org.coroscope.trace.WaitReason;
import org.coroscope.ui.run.Program;
import org.coroscope.ui.run.ProgramService;
import org.coroscope.ui.run.RunControl;
import org.coroscope.ui.run.RunResult;

/**
 * Stands in for the machine: whatever the program, if its text is sound, what is recorded is the
 * lesson of two workers that sleep together, at the lines at which the text has them.
 */
public final class WorkersService implements ProgramService {

  private static final long SECOND = 1_000_000_000L;
  private static final int MAIN = 0;

  @Override
  public RunResult run(Program program, RunControl control) {
    ParseResult parsed = Parser.parse(new SourceFile(program.fileName(), program.text()));
    List<Diagnostic> diagnostics = parsed.diagnostics();
    return parsed.hasErrors()
        ? new RunResult(Optional.empty(), diagnostics)
        : new RunResult(Optional.of(new Story(program).tell()), diagnostics);
  }

  @Override
  public Variables variablesAt(Program program, int step, RunControl control) {
    Map<Integer, List<Variables.Variable>> frames = new LinkedHashMap<>();
    frames.put(0, List.of(new Variables.Variable("start", "0.0", "float")));
    frames.put(
        1,
        List.of(
            new Variables.Variable(
                "task1", "<Task pending name='Task-2' coro=<worker_1()>>", "Task"),
            new Variables.Variable(
                "task2", "<Task pending name='Task-3' coro=<worker_2()>>", "Task")));
    return new Variables(frames);
  }

  private static final class Story {
    private final TraceBuilder t;
    private final String[] lines;
    private int handle;

    Story(Program program) {
      t = new TraceBuilder(program.fileName(), program.text());
      lines = program.text().split("\n", -1);
    }

    private int line(String text) {
      for (int i = 0; i < lines.length; i++) {
        if (lines[i].strip().startsWith(text)) {
          return i + 1;
        }
      }
      return 1;
    }

    private void queue(int task, String what) {
      t.handleQueued(handle++, task, what);
    }

    private void print(int task, int frame, String text) {
      int at = line("print(\"" + text);
      t.lineReached(task, frame, at);
      t.output(task, frame, at, OutputStreamKind.STDOUT, text + "\n");
    }

    private void iteration(int number, long jumpTo, int timer, int timerTask) {
      t.iterationStarted(number);
      t.phaseEntered(LoopPhase.WAIT, 0);
      if (jumpTo > t.time()) {
        t.clockAdvanced(timer, null, jumpTo);
      }
      t.phaseEntered(LoopPhase.IO, 0);
      t.phaseEntered(LoopPhase.TIMERS, timer >= 0 ? 1 : 0);
      if (timer >= 0) {
        t.timerFired(timer, timerTask);
        t.taskWoken(timerTask, -1, "");
        queue(timerTask, "wake-up of worker_" + timerTask);
      }
    }

    private void run(int handleNumber, int task, String what) {
      t.handleRun(handleNumber, task, what);
      t.taskResumed(task);
    }

    Trace tell() {
      int module = t.function("<module>", 1, FunctionKind.MODULE);
      int mainFunction = t.function("main", line("async def main"), FunctionKind.COROUTINE);
      int top = t.frame(module);
      int mainFrame = t.frame(mainFunction);
      List<Integer> workers = new ArrayList<>();
      for (int i = 1; i <= 2; i++) {
        int at = line("async def worker_" + i);
        workers.add(t.frame(t.function("worker_" + i, at, FunctionKind.COROUTINE)));
      }
      int w1 = workers.get(0);
      int w2 = workers.get(1);
      int await1 = line("await task1");
      int await2 = line("await task2");
      t.called(-1, top, 1, null);
      for (String each :
          List.of(
              "import asyncio",
              "import time",
              "async def worker_1",
              "async def worker_2",
              "async def main",
              "start = time",
              "asyncio.run")) {
        t.lineReached(-1, top, line(each));
      }
      t.generatorCreated(-1, mainFrame, line("asyncio.run(main"));
      t.loopStarted("asyncio.run(main())");
      t.taskCreated(MAIN, -1, "main", mainFrame);
      queue(MAIN, "first step of main");
      iteration(1, 0, -1, -1);
      t.phaseEntered(LoopPhase.RUN, 1);
      run(0, MAIN, "first step of main");
      for (int i = 1; i <= 2; i++) {
        int at = line("task" + i + " = asyncio");
        t.lineReached(MAIN, mainFrame, at);
        t.generatorCreated(MAIN, workers.get(i - 1), at);
        t.taskCreated(i, MAIN, "worker_" + i, workers.get(i - 1));
        queue(i, "first step of worker_" + i);
      }
      print(MAIN, mainFrame, "before await");
      t.lineReached(MAIN, mainFrame, await1);
      t.taskSuspended(MAIN, WaitReason.TASK, "", 1);
      iteration(2, 0, -1, -1);
      t.phaseEntered(LoopPhase.RUN, 2);
      for (int i = 1; i <= 2; i++) {
        int frame = workers.get(i - 1);
        run(i, i, "first step of worker_" + i);
        print(i, frame, "worker_" + i + " start");
        t.lineReached(i, frame, line("await asyncio.sleep(" + i));
        t.timerSet(100 + i, i, "sleep(" + i + ")", i * SECOND);
        t.taskSuspended(i, WaitReason.SLEEP, "sleep(" + i + ")", 100 + i);
      }
      iteration(3, SECOND, 101, 1);
      t.phaseEntered(LoopPhase.RUN, 1);
      run(handle - 1, 1, "wake-up of worker_1");
      print(1, w1, "worker_1 done");
      t.returned(1, w1, line("print(\"worker_1 done"), "None");
      t.taskFinished(1, "None");
      t.taskWoken(MAIN, 1, "");
      queue(MAIN, "wake-up of main");
      iteration(4, 0, -1, -1);
      t.phaseEntered(LoopPhase.RUN, 1);
      run(handle - 1, MAIN, "wake-up of main");
      print(MAIN, mainFrame, "awaited worker_1");
      t.lineReached(MAIN, mainFrame, await2);
      t.taskSuspended(MAIN, WaitReason.TASK, "", 2);
      iteration(5, 2 * SECOND, 102, 2);
      t.phaseEntered(LoopPhase.RUN, 1);
      run(handle - 1, 2, "wake-up of worker_2");
      print(2, w2, "worker_2 done");
      t.returned(2, w2, line("print(\"worker_2 done"), "None");
      t.taskFinished(2, "None");
      t.taskWoken(MAIN, 2, "");
      queue(MAIN, "wake-up of main");
      iteration(6, 0, -1, -1);
      t.phaseEntered(LoopPhase.RUN, 1);
      run(handle - 1, MAIN, "wake-up of main");
      print(MAIN, mainFrame, "awaited worker_2");
      t.returned(MAIN, mainFrame, line("print(\"awaited worker_2"), "None");
      t.taskFinished(MAIN, "None");
      t.loopEnded("asyncio.run(main())");
      t.loopClosed();
      t.lineReached(-1, top, line("print(f\"Wall time"));
      t.output(-1, top, line("print(f\"Wall time"), OutputStreamKind.STDOUT, "Wall time: 2.00 s\n");
      t.returned(-1, top, line("print(f\"Wall time"), null);
      return t.build(ProgramOutcome.FINISHED);
    }
  }
}
