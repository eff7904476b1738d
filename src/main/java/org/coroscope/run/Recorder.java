package org.coroscope.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coroscope.bytecode.CodeFlags;
import org.coroscope.scheduler.ClockCause;
import org.coroscope.scheduler.EventLoop;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.GuestThread;
import org.coroscope.scheduler.Handle;
import org.coroscope.scheduler.IoCompletion;
import org.coroscope.scheduler.LoopInstrument;
import org.coroscope.scheduler.LoopPhase;
import org.coroscope.scheduler.NetworkStage;
import org.coroscope.scheduler.Task;
import org.coroscope.scheduler.TaskStatus;
import org.coroscope.scheduler.TimerHandle;
import org.coroscope.scheduler.WaitKind;
import org.coroscope.scheduler.WaitReason;
import org.coroscope.trace.FunctionKind;
import org.coroscope.trace.Narrator;
import org.coroscope.trace.OutputStreamKind;
import org.coroscope.trace.ProgramOutcome;
import org.coroscope.trace.SendMode;
import org.coroscope.trace.TaskKind;
import org.coroscope.trace.Trace;
import org.coroscope.trace.TraceBuilder;
import org.coroscope.trace.TracedSource;
import org.coroscope.vm.Frame;
import org.coroscope.vm.Output;
import org.coroscope.vm.PyCode;
import org.coroscope.vm.VmInstrument;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;

/**
 * Writes what machine and scheduler tell into a trace.
 *
 * <p>Three things need care. Frames of Coroscope's own library are left out. When a task suspends,
 * its coroutines hand a value up their await chain one after the other, and when it goes on they
 * are entered again one after the other; the trace has one event for each, {@code TASK_SUSPENDED}
 * and {@code TASK_RESUMED}. And where generators delegate ({@code yield from}, a coroutine driven
 * by hand), a yield through several of them is one event too. That is why leaving and entering
 * suspended frames is first noted and only written down when it is clear what it was.
 */
final class Recorder implements VmInstrument, LoopInstrument {
  private static final int MAIN = Trace.NO_TASK;
  private static final int NO_TARGET = -1;

  private final TraceBuilder trace;
  private final TaskCoroutines coroutines;
  private final boolean keepsFrames;
  private final List<Frame> frames = new ArrayList<>();
  private final LoopNumbers numbers = new LoopNumbers();
  private final Map<GuestThread, Turn> turns = new HashMap<>();

  /** The task that is taking a step; MAIN outside of tasks. */
  private int current = MAIN;

  /** The innermost guest frame that has told anything, for events without a frame of their own. */
  private Frame latest;

  // An exception that has come to a handler, and the handler's frame.
  private Frame caughtIn;
  private String caughtText;

  /** Whether a task's await chain is being entered again. */
  private boolean restoring;

  private Frame rootOfStep;

  private Object lastPreviewed;
  private String lastPreview;

  // A yield on its way up: from which frame, up to which.
  private Frame yieldedFrom;
  private Frame yieldedTo;
  private Frame yieldedBack;
  private PyObject yieldedValue;

  // A resume on its way down: where it began, where it has come to.
  private Frame resumedFrom;
  private Frame resumedTo;
  private PyObject resumedValue;

  /**
   * A recorder of one run.
   *
   * @param keepsFrames whether {@link #frames} is wanted; they are kept alive by that
   */
  Recorder(TracedSource source, TaskCoroutines coroutines, boolean keepsFrames) {
    this.trace = new TraceBuilder(source);
    this.coroutines = coroutines;
    this.keepsFrames = keepsFrames;
  }

  /** See {@link TraceBuilder#watch}. */
  void watch(int step, Runnable action) {
    trace.watch(step, action);
  }

  /** The frames that have told anything, by their numbers in the trace. */
  List<Frame> frames() {
    return frames;
  }

  /** Ends the trace. */
  Trace finish(ProgramOutcome outcome) {
    settle();
    return trace.build(outcome);
  }

  void property(String name, String value) {
    trace.property(name, value);
  }

  int steps() {
    return trace.size();
  }

  // ---- what is noted first ------------------------------------------------------------------

  /** To be called before any event is written: what was noted is now known to be what it seems. */
  private void settle() {
    if (yieldedFrom != null) {
      Frame from = yieldedFrom;
      yieldedFrom = null;
      trace.yielded(
          current, number(from), from.line(), number(yieldedTo), Previews.of(yieldedValue));
      latest = yieldedBack;
    }
    if (resumedFrom != null) {
      Frame from = resumedFrom;
      resumedFrom = null;
      latest = from;
      if (!restoring) {
        // An await is only ever entered again by its task; who else resumes a coroutine sends to
        // it.
        boolean sends = resumedValue != PyNone.NONE || isCoroutine(from);
        SendMode mode = sends ? SendMode.SEND : SendMode.NEXT;
        trace.generatorResumed(current, number(from), from.line(), mode, Previews.of(resumedValue));
      }
    }
    restoring = false;
    if (caughtIn != null) {
      Frame in = caughtIn;
      caughtIn = null;
      trace.exceptionCaught(current, number(in), in.line(), caughtText);
    }
  }

  /**
   * What a coroutine returns is told twice, as its own result and as its task's: without a line in
   * between it cannot have changed.
   */
  private String preview(Object value) {
    if (value != lastPreviewed) {
      lastPreviewed = value;
      lastPreview = Previews.of(value);
    }
    return lastPreview;
  }

  private static boolean isCoroutine(Frame frame) {
    return frame.code.code().has(CodeFlags.COROUTINE);
  }

  private static boolean isHidden(Frame frame) {
    return frame.code.isLibrary();
  }

  private int number(Frame frame) {
    int number = frame.instrumentNumber;
    if (number < 0) {
      number = trace.frame(function(frame.code));
      frame.instrumentNumber = number;
      if (keepsFrames) {
        frames.add(frame);
      }
    }
    return number;
  }

  private int function(PyCode code) {
    int number = code.instrumentNumber;
    if (number < 0) {
      number = trace.function(code.code().name(), code.code().firstLine(), kind(code));
      code.instrumentNumber = number;
    }
    return number;
  }

  private static FunctionKind kind(PyCode code) {
    if (code.code().has(CodeFlags.COROUTINE)) {
      return FunctionKind.COROUTINE;
    } else if (code.code().has(CodeFlags.ASYNC_GENERATOR)) {
      return FunctionKind.ASYNC_GENERATOR;
    } else if (code.code().has(CodeFlags.GENERATOR)) {
      return FunctionKind.GENERATOR;
    }
    return code.code().has(CodeFlags.OPTIMIZED) ? FunctionKind.FUNCTION : FunctionKind.MODULE;
  }

  // ---- the machine --------------------------------------------------------------------------

  @Override
  public void lineReached(Frame frame, int line) {
    if (yieldedFrom != null || resumedFrom != null || restoring || caughtIn != null) {
      settle();
    }
    latest = frame;
    lastPreviewed = null;
    trace.lineReached(current, number(frame), line);
  }

  @Override
  public void called(Frame frame) {
    if (isHidden(frame)) {
      return;
    }
    boolean firstStep = restoring && frame == rootOfStep;
    settle();
    latest = frame;
    if (firstStep || frame.function == null) {
      return;
    }
    int line = frame.code.code().firstLine();
    if (frame.generator != null) {
      SendMode mode =
          !isCoroutine(frame) ? SendMode.NEXT : frame.isAwaited() ? SendMode.AWAIT : SendMode.SEND;
      String value = mode == SendMode.SEND ? "None" : null;
      trace.generatorResumed(current, number(frame), line, mode, value);
    } else {
      trace.called(current, number(frame), line, arguments(frame));
    }
  }

  private static String arguments(Frame frame) {
    int count = frame.code.code().parameterCount();
    if (count == 0) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count && text.length() < 60; i++) {
      if (i > 0) {
        text.append(", ");
      }
      text.append(frame.code.code().slotNames().get(i)).append('=');
      text.append(Previews.of(frame.variable(i)));
    }
    return text.toString();
  }

  @Override
  public void returned(Frame frame, PyObject value) {
    if (isHidden(frame) || frame.function == null) {
      return;
    }
    settle();
    trace.returned(current, number(frame), frame.line(), preview(value));
    latest = frame.back;
  }

  @Override
  public void unwound(Frame frame, PyBaseException exception) {
    if (isHidden(frame)) {
      return;
    }
    if (caughtIn == frame) {
      caughtIn = null;
    }
    settle();
    trace.frameUnwound(current, number(frame), frame.line(), Previews.exception(exception));
  }

  @Override
  public void generatorCreated(PyGenerator generator) {
    if (isHidden(generator.frame)) {
      return;
    }
    settle();
    trace.generatorCreated(
        current, number(generator.frame), generator.frame.code.code().firstLine());
  }

  @Override
  public void resumed(Frame frame, PyObject sent) {
    if (isHidden(frame)) {
      return;
    }
    if (yieldedFrom != null) {
      settle();
    }
    if (resumedFrom == null || visibleCaller(frame) != resumedTo) {
      if (resumedFrom != null) {
        settle();
      }
      resumedFrom = frame;
      resumedValue = sent;
    }
    resumedTo = frame;
  }

  /** Who called a frame, library frames between them left out; null for nobody. */
  private static Frame visibleCaller(Frame frame) {
    Frame below = frame.back;
    while (below != null && isHidden(below)) {
      below = below.back;
    }
    return below;
  }

  @Override
  public void thrownInto(Frame frame, PyBaseException exception) {
    if (isHidden(frame) || restoring) {
      return;
    }
    settle();
    trace.thrownIn(current, number(frame), frame.line(), Previews.exception(exception));
  }

  @Override
  public void yielded(Frame frame, PyObject value) {
    if (isHidden(frame)) {
      return;
    }
    boolean passingOn = yieldedFrom != null && yieldedBack == frame;
    if (!passingOn) {
      settle();
      yieldedFrom = frame;
      yieldedValue = value;
    }
    yieldedTo = frame;
    yieldedBack = visibleCaller(frame);
  }

  @Override
  public void generatorClosed(PyGenerator generator) {
    if (isHidden(generator.originalFrame)) {
      return;
    }
    settle();
    Frame frame = generator.originalFrame;
    trace.generatorClosed(current, number(frame), frame.code.code().firstLine(), "closed");
  }

  @Override
  public void raised(Frame frame, PyBaseException exception) {
    if (isHidden(frame)) {
      return;
    }
    settle();
    trace.exceptionRaised(current, number(frame), frame.line(), Previews.exception(exception));
  }

  @Override
  public void caught(Frame frame, PyBaseException exception) {
    if (isHidden(frame)) {
      return;
    }
    if (caughtIn != frame) {
      settle();
    }
    // Noted first: the handlers that the compiler adds pass on what they get, and then nothing has
    // happened that anybody could see.
    caughtIn = frame;
    caughtText = Previews.exception(exception);
    latest = frame;
  }

  @Override
  public void output(int stream, String text) {
    write(stream == Output.STDOUT ? OutputStreamKind.STDOUT : OutputStreamKind.STDERR, text);
  }

  @Override
  public void lineRead(String line) {
    write(OutputStreamKind.TYPED, line + "\n");
  }

  private void write(OutputStreamKind kind, String text) {
    settle();
    int frame = latest == null ? Trace.NO_FRAME : number(latest);
    trace.output(current, frame, latest == null ? 0 : latest.line(), kind, text);
  }

  @Override
  public void outdatedUse(String text) {
    settle();
    trace.warning(current, latest == null ? 0 : latest.line(), text);
  }

  // ---- tasks --------------------------------------------------------------------------------

  @Override
  public void taskCreated(Task task, Task parent) {
    settle();
    PyGenerator coroutine = coroutines.of(task);
    int root =
        coroutine == null || isHidden(coroutine.originalFrame)
            ? Trace.NO_FRAME
            : number(coroutine.originalFrame);
    trace.taskCreated(numbers.of(task), numbers.of(parent), task.name(), root);
  }

  @Override
  public void taskStepStarted(Task task, Handle handle, RuntimeException thrown) {
    settle();
    current = numbers.of(task);
    trace.taskResumed(current);
    PyGenerator coroutine = coroutines.of(task);
    rootOfStep = coroutine == null ? null : coroutine.originalFrame;
    if (thrown instanceof PyRaise raise && coroutine != null && coroutine.frame != null) {
      trace.thrownIn(
          current,
          number(coroutine.frame),
          coroutine.frame.line(),
          Previews.exception(raise.exception()));
    }
    restoring = true;
  }

  @Override
  public void taskSuspended(Task task, WaitReason reason, Future awaited) {
    yieldedFrom = null;
    settle();
    int target = -1;
    String text = reason.text();
    if (awaited instanceof Task other) {
      target = numbers.of(other);
      text = text.isEmpty() ? other.name() : text;
    } else if (reason.target() != WaitReason.NO_TARGET) {
      boolean scheduled = reason.kind() == WaitKind.SLEEP || reason.kind() == WaitKind.IO;
      target = scheduled ? numbers.of(task.loop(), reason.target()) : (int) reason.target();
    }
    trace.taskSuspended(numbers.of(task), TraceNames.reason(reason.kind()), text, target);
    current = MAIN;
    latest = null;
  }

  @Override
  public void taskWoken(Task task, Future awaited, Task by) {
    settle();
    trace.taskWoken(numbers.of(task), numbers.of(by), whyWoken(awaited));
  }

  /** Empty where the reason of the wait says it all. */
  private static String whyWoken(Future awaited) {
    WaitKind kind = awaited.waitReason() == null ? WaitKind.OTHER : awaited.waitReason().kind();
    if (kind == WaitKind.GROUP && !awaited.cancelled()) {
      return "";
    }
    String what = awaited instanceof Task other ? other.name() : describe(awaited);
    boolean comes = kind == WaitKind.IO;
    return what + (awaited.cancelled() ? " is cancelled" : comes ? " is there" : " is done");
  }

  private static String describe(Future awaited) {
    return awaited.waitReason() == null || awaited.waitReason().text().isEmpty()
        ? "the future it awaited"
        : awaited.waitReason().text();
  }

  @Override
  public void taskCancelRequested(Task task, Object message, Task by) {
    settle();
    trace.cancelRequested(
        numbers.of(task), by == null ? current : numbers.of(by), Previews.of(message));
  }

  @Override
  public void taskFinished(Task task) {
    settle();
    int number = numbers.of(task);
    if (task.status() == TaskStatus.CANCELLED) {
      trace.taskCancelled(number, Previews.of(task.cancelMessage()));
    } else if (task.peekException() instanceof PyRaise raise) {
      trace.taskFailed(number, Previews.exception(raise.exception()));
    } else {
      trace.taskFinished(number, preview(task.peekResult()));
    }
    if (number == current) {
      current = MAIN;
      latest = null;
    }
  }

  // ---- threads ------------------------------------------------------------------------------

  /** What a thread was at when another had its turn. */
  private record Turn(int current, Frame latest) {}

  @Override
  public void threadStarted(GuestThread thread, GuestThread by) {
    settle();
    trace.taskCreated(numbers.of(thread), current, thread.name(), Trace.NO_FRAME, TaskKind.THREAD);
  }

  @Override
  public void threadLeft(GuestThread thread, WaitReason reason) {
    settle();
    if (!thread.isMain()) {
      trace.taskSuspended(
          numbers.of(thread), TraceNames.reason(reason.kind()), reason.text(), NO_TARGET);
    }
    turns.put(thread, new Turn(current, latest));
    current = MAIN;
    latest = null;
  }

  @Override
  public void threadEntered(GuestThread thread) {
    settle();
    Turn turn = turns.remove(thread);
    current = turn == null ? numbers.of(thread) : turn.current();
    latest = turn == null ? null : turn.latest();
    if (!thread.isMain()) {
      trace.taskResumed(numbers.of(thread));
    }
  }

  @Override
  public void threadWoken(GuestThread thread, GuestThread by) {
    settle();
    if (!thread.isMain()) {
      trace.taskWoken(numbers.of(thread), current, thread.reason().text() + " is there");
    }
  }

  @Override
  public void threadEnded(GuestThread thread) {
    settle();
    trace.taskFinished(numbers.of(thread), "None");
    current = MAIN;
    latest = null;
  }

  @Override
  public void threadsWaited(long from, long to) {
    settle();
    trace.clockAdvanced(NO_TARGET, Narrator.ALL_THREADS_WAIT, to);
  }

  // ---- the loop -----------------------------------------------------------------------------

  @Override
  public void loopStarted(EventLoop loop) {
    settle();
    trace.loopStarted("the event loop");
  }

  @Override
  public void loopStopped(EventLoop loop) {
    settle();
    trace.loopEnded("the event loop");
  }

  @Override
  public void loopClosed(EventLoop loop) {
    settle();
    trace.loopClosed();
  }

  @Override
  public void iterationStarted(EventLoop loop, long iteration) {
    settle();
    trace.iterationStarted((int) iteration);
  }

  @Override
  public void phaseStarted(EventLoop loop, LoopPhase phase, int count) {
    if (phase != LoopPhase.SNAPSHOT) {
      settle();
      trace.phaseEntered(TraceNames.phase(phase), count);
    }
  }

  @Override
  public void clockAdvanced(
      EventLoop loop, long from, long to, ClockCause cause, Task by, String what) {
    settle();
    if (cause == ClockCause.IDLE) {
      Handle next = loop.nextScheduled();
      trace.clockAdvanced(
          next == null ? -1 : numbers.of(next), next == null ? "" : next.purpose(), to);
    } else {
      int frame = latest == null ? Trace.NO_FRAME : number(latest);
      trace.clockBlocked(current, frame, latest == null ? 0 : latest.line(), what, to);
    }
  }

  @Override
  public void handleQueued(Handle handle, Task by) {
    settle();
    trace.handleQueued(numbers.of(handle), taskOf(handle), handle.purpose());
  }

  @Override
  public void handleRunStarted(Handle handle) {
    settle();
    trace.handleRun(numbers.of(handle), taskOf(handle), handle.purpose());
  }

  @Override
  public void handleCancelled(Handle handle) {
    settle();
    trace.handleCancelled(numbers.of(handle), taskOf(handle), handle.purpose());
  }

  @Override
  public void handleSkipped(Handle handle) {
    settle();
    trace.handleSkipped(numbers.of(handle), taskOf(handle), handle.purpose());
  }

  private int taskOf(Handle handle) {
    return handle.reason().isTaskStep() ? numbers.of(handle.task()) : MAIN;
  }

  @Override
  public void timerSet(TimerHandle timer, Task by) {
    settle();
    trace.timerSet(numbers.of(timer), numbers.of(by), timer.purpose(), timer.when());
  }

  @Override
  public void timerFired(TimerHandle timer) {
    settle();
    trace.timerFired(numbers.of(timer), MAIN);
  }

  @Override
  public void timerCancelled(TimerHandle timer, Task by) {
    settle();
    trace.timerCancelled(numbers.of(timer), numbers.of(by));
  }

  @Override
  public void ioStarted(IoCompletion io, Task by) {
    settle();
    trace.ioRequested(numbers.of(io), numbers.of(by), io.describe());
  }

  @Override
  public void ioDone(IoCompletion io) {
    settle();
    trace.ioCompleted(numbers.of(io), MAIN, "done");
  }

  @Override
  public void ioCancelled(IoCompletion io, Task by) {
    settle();
    trace.ioCompleted(numbers.of(io), numbers.of(by), "cancelled");
  }

  @Override
  public void networkChanged(
      NetworkStage stage, long connection, String text, long done, long total, Task by) {
    settle();
    trace.network(
        TraceNames.network(stage), (int) connection, numbers.of(by), text, (int) done, (int) total);
  }

  @Override
  public void taskRenamed(Task task) {
    settle();
    trace.taskRenamed(numbers.of(task), task.name());
  }

  @Override
  public void taskDescribed(Task task, String what) {
    settle();
    trace.taskRenamed(numbers.of(task), task.name() + " (" + what + ")");
  }

  @Override
  public void fileWritten(String path, byte[] contents, Task by) {
    settle();
    int frame = latest == null ? Trace.NO_FRAME : number(latest);
    trace.fileWritten(path, contents, current, frame, latest == null ? 0 : latest.line());
  }

  @Override
  public void fileRemoved(String path, Task by) {
    settle();
    int frame = latest == null ? Trace.NO_FRAME : number(latest);
    trace.fileRemoved(path, current, frame, latest == null ? 0 : latest.line());
  }

  @Override
  public void resourceChanged(long resource, String label, String action, String state, Task by) {
    settle();
    trace.resourceChanged((int) resource, numbers.of(by), label, action, state);
  }
}
