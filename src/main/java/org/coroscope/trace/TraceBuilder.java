package org.coroscope.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records a trace, event by event. Made for a recorder that must be very fast: an append writes a
 * few numbers into arrays and allocates nothing but the arrays' next page; texts are kept once
 * each.
 *
 * <p>{@link #time(long)} sets the virtual time of all events to come. Every append returns the step
 * it became. A null text means "not recorded". Which operands mean what is told by {@link
 * EventKind}. Not for use by several threads.
 */
public final class TraceBuilder {

  private final TracedSource source;
  private final EventColumns events = new EventColumns();
  private final StringTable strings = new StringTable();
  private final List<FunctionInfo> functions = new ArrayList<>();
  private final IntList frameFunctions = new IntList();
  private final Map<String, String> properties = new HashMap<>();
  private long time;
  private int outputLength;
  private boolean built;
  private int watchedStep = -1;
  private Runnable watcher;

  /** Begins a trace of the given program with its step 0. */
  public TraceBuilder(TracedSource source) {
    this.source = source;
    add(EventKind.PROGRAM_STARTED, Trace.NO_TASK, 0, Trace.NO_FRAME, 0, 0, 0, 0);
  }

  /** For tests and small examples: a program of which only name and text are known. */
  public TraceBuilder(String fileName, String text) {
    this(TracedSource.of(fileName, text));
  }

  // ---- numbers and time -------------------------------------------------------------------------

  /**
   * Sets the virtual time of the events to come.
   *
   * @param nanos nanoseconds since the program started; never less than before
   * @throws IllegalArgumentException if time would go backwards
   */
  public void time(long nanos) {
    if (nanos < time) {
      throw new IllegalArgumentException("time goes back from " + time + " to " + nanos + " ns");
    }
    time = nanos;
  }

  /** The virtual time of the next event, in nanoseconds. */
  public long time() {
    return time;
  }

  /**
   * Has an action run once, as soon as a step to come is recorded. It may watch for another one.
   * What it throws comes out of the append, after the event has been recorded.
   */
  public void watch(int step, Runnable action) {
    watchedStep = step;
    watcher = action;
  }

  /** How many events there are; the next one gets this number as its step. */
  public int size() {
    return events.size();
  }

  /** Makes a function known and gives its number. The caller remembers it, one for each code. */
  public int function(String name, int line, FunctionKind kind) {
    functions.add(new FunctionInfo(name, line, kind));
    return functions.size() - 1;
  }

  /** A new frame, that is, one activation of the function; records no event. */
  public int frame(int function) {
    if (function < 0 || function >= functions.size()) {
      throw new IllegalArgumentException("no function has the number " + function);
    }
    frameFunctions.add(function);
    return frameFunctions.size() - 1;
  }

  // ---- code -------------------------------------------------------------------------------------

  /** The statement on this line is about to run. */
  public int lineReached(int task, int frame, int line) {
    return add(EventKind.LINE_REACHED, task, line, frame, 0, 0, 0, 0);
  }

  /** A function was called; line is that of its definition or first statement. */
  public int called(int task, int frame, int line, String arguments) {
    return add(EventKind.CALLED, task, line, frame, text(arguments), 0, 0, 0);
  }

  /** The frame returns. */
  public int returned(int task, int frame, int line, String value) {
    return add(EventKind.RETURNED, task, line, frame, text(value), 0, 0, 0);
  }

  /** An exception leaves the frame. */
  public int frameUnwound(int task, int frame, int line, String exception) {
    return add(EventKind.FRAME_UNWOUND, task, line, frame, text(exception), 0, 0, 0);
  }

  /** An exception was raised at this line. */
  public int exceptionRaised(int task, int frame, int line, String exception) {
    return add(EventKind.EXCEPTION_RAISED, task, line, frame, text(exception), 0, 0, 0);
  }

  /** A handler at this line takes the exception. */
  public int exceptionCaught(int task, int frame, int line, String exception) {
    return add(EventKind.EXCEPTION_CAUGHT, task, line, frame, text(exception), 0, 0, 0);
  }

  // ---- generators and coroutines ----------------------------------------------------------------

  /** A generator or coroutine object was made by calling its function. */
  public int generatorCreated(int task, int frame, int line) {
    return add(EventKind.GENERATOR_CREATED, task, line, frame, 0, 0, 0, 0);
  }

  /** It runs (on): its frame goes on the stack. */
  public int generatorResumed(int task, int frame, int line, SendMode mode, String value) {
    return add(EventKind.GENERATOR_RESUMED, task, line, frame, mode.ordinal(), text(value), 0, 0);
  }

  /** An exception is thrown into it, and it runs on with that. */
  public int thrownIn(int task, int frame, int line, String exception) {
    return add(EventKind.THROWN_IN, task, line, frame, text(exception), 0, 0, 0);
  }

  /** The frame yields a value to whoever resumed it. */
  public int yielded(int task, int frame, int line, String value) {
    return yielded(task, frame, line, frame, value);
  }

  /** The frame yields through {@code yield from} to whoever resumed the outermost generator. */
  public int yielded(int task, int frame, int line, int outermost, String value) {
    return add(EventKind.YIELDED, task, line, frame, outermost, text(value), 0, 0);
  }

  /** It was closed without running to a return. */
  public int generatorClosed(int task, int frame, int line, String why) {
    return add(EventKind.GENERATOR_CLOSED, task, line, frame, text(why), 0, 0, 0);
  }

  // ---- tasks ------------------------------------------------------------------------------------

  /** A task was made, of the kind {@link TaskKind#TASK}. Root frame: its coroutine's, or -1. */
  public int taskCreated(int task, int parent, String name, int rootFrame) {
    return taskCreated(task, parent, name, rootFrame, TaskKind.TASK);
  }

  /**
   * A task, greenlet or thread was made.
   *
   * @param task its number, not negative, never used before
   */
  public int taskCreated(int task, int parent, String name, int rootFrame, TaskKind kind) {
    if (task < 0) {
      throw new IllegalArgumentException("a task's number must not be negative: " + task);
    }
    return add(EventKind.TASK_CREATED, task, 0, rootFrame, parent, text(name), kind.ordinal(), 0);
  }

  /** The task got another name. */
  public int taskRenamed(int task, String name) {
    return add(EventKind.TASK_RENAMED, task, 0, Trace.NO_FRAME, text(name), 0, 0, 0);
  }

  /** Control goes to the task. */
  public int taskResumed(int task) {
    return add(EventKind.TASK_RESUMED, task, 0, Trace.NO_FRAME, 0, 0, 0, 0);
  }

  /**
   * The running task gives control back.
   *
   * @param why what it says in the program, such as {@code sleep(1)}
   * @param target the number of the task, timer, I/O or resource it waits for, or -1
   */
  public int taskSuspended(int task, WaitReason reason, String why, int target) {
    return add(
        EventKind.TASK_SUSPENDED, task, 0, Trace.NO_FRAME, reason.ordinal(), text(why), target, 0);
  }

  /** What the task waited for has come; by a task's doing, or the loop's (-1). */
  public int taskWoken(int task, int waker, String why) {
    return add(EventKind.TASK_WOKEN, task, 0, Trace.NO_FRAME, waker, text(why), 0, 0);
  }

  /** Somebody (-1: the loop or the main program) asked the task to stop. */
  public int cancelRequested(int task, int by, String message) {
    return add(EventKind.CANCEL_REQUESTED, task, 0, Trace.NO_FRAME, by, text(message), 0, 0);
  }

  /** The task ended as cancelled. */
  public int taskCancelled(int task, String message) {
    return add(EventKind.TASK_CANCELLED, task, 0, Trace.NO_FRAME, text(message), 0, 0, 0);
  }

  /** The task ended with a result. */
  public int taskFinished(int task, String result) {
    return add(EventKind.TASK_FINISHED, task, 0, Trace.NO_FRAME, text(result), 0, 0, 0);
  }

  /** The task ended with an exception. */
  public int taskFailed(int task, String exception) {
    return add(EventKind.TASK_FAILED, task, 0, Trace.NO_FRAME, text(exception), 0, 0, 0);
  }

  // ---- loop -------------------------------------------------------------------------------------

  /** A handle went into the ready queue; task: the one that will run with it, or -1. */
  public int handleQueued(int handle, int task, String what) {
    return add(EventKind.HANDLE_QUEUED, task, 0, Trace.NO_FRAME, handle, text(what), 0, 0);
  }

  /** The loop runs the handle. */
  public int handleRun(int handle, int task, String what) {
    return add(EventKind.HANDLE_RUN, task, 0, Trace.NO_FRAME, handle, text(what), 0, 0);
  }

  /** The handle will not run. */
  public int handleCancelled(int handle, int task, String what) {
    return add(EventKind.HANDLE_CANCELLED, task, 0, Trace.NO_FRAME, handle, text(what), 0, 0);
  }

  /** The loop drops a cancelled handle from the ready queue. */
  public int handleSkipped(int handle, int task, String what) {
    return add(EventKind.HANDLE_SKIPPED, task, 0, Trace.NO_FRAME, handle, text(what), 0, 0);
  }

  /** A timer was set for the given virtual time in nanoseconds; task: whose it is, or -1. */
  public int timerSet(int timer, int task, String label, long when) {
    return add(
        EventKind.TIMER_SET,
        task,
        0,
        Trace.NO_FRAME,
        timer,
        text(label),
        (int) (when >>> 32),
        (int) when);
  }

  /** The timer was due. */
  public int timerFired(int timer, int task) {
    return add(EventKind.TIMER_FIRED, task, 0, Trace.NO_FRAME, timer, 0, 0, 0);
  }

  /** The timer will not fire. */
  public int timerCancelled(int timer, int task) {
    return add(EventKind.TIMER_CANCELLED, task, 0, Trace.NO_FRAME, timer, 0, 0, 0);
  }

  /** A loop begins to run. */
  public int loopStarted(String label) {
    return add(EventKind.LOOP_STARTED, Trace.NO_TASK, 0, Trace.NO_FRAME, text(label), 0, 0, 0);
  }

  /** The loop ends. */
  public int loopEnded(String label) {
    return add(EventKind.LOOP_ENDED, Trace.NO_TASK, 0, Trace.NO_FRAME, text(label), 0, 0, 0);
  }

  /** The loop is closed; its ready queue and timers are gone. */
  public int loopClosed() {
    return add(EventKind.LOOP_CLOSED, Trace.NO_TASK, 0, Trace.NO_FRAME, 0, 0, 0, 0);
  }

  /** A turn of the loop begins; turns count from 1. */
  public int iterationStarted(int iteration) {
    return add(EventKind.ITERATION_STARTED, Trace.NO_TASK, 0, Trace.NO_FRAME, iteration, 0, 0, 0);
  }

  /** The loop goes on to this part of its turn, in which it will treat so many things. */
  public int phaseEntered(LoopPhase phase, int count) {
    return add(
        EventKind.PHASE_ENTERED, Trace.NO_TASK, 0, Trace.NO_FRAME, phase.ordinal(), count, 0, 0);
  }

  /** The clock jumps, as nothing is ready; sets the time. Timer: the one it jumps to, or -1. */
  public int clockAdvanced(int timer, String why, long to) {
    long from = time;
    time(to);
    return add(
        EventKind.CLOCK_ADVANCED,
        Trace.NO_TASK,
        0,
        Trace.NO_FRAME,
        timer,
        text(why),
        (int) (from >>> 32),
        (int) from);
  }

  /** The clock goes on while the task (-1: the main program) runs; sets the time. */
  public int clockBlocked(int task, int frame, int line, String why, long to) {
    long from = time;
    time(to);
    return add(
        EventKind.CLOCK_BLOCKED, task, line, frame, 0, text(why), (int) (from >>> 32), (int) from);
  }

  // ---- output, I/O, resources, end --------------------------------------------------------------

  /** The program wrote text. */
  public int output(int task, int frame, int line, OutputStreamKind stream, String text) {
    outputLength += text.length();
    return add(EventKind.OUTPUT, task, line, frame, stream.ordinal(), text(text), outputLength, 0);
  }

  /** A warning that the machine gives, not the program. */
  public int warning(int task, int line, String text) {
    return add(EventKind.WARNING, task, line, Trace.NO_FRAME, text(text), 0, 0, 0);
  }

  /** Input or output was asked for. */
  public int ioRequested(int io, int task, String label) {
    return add(EventKind.IO_REQUESTED, task, 0, Trace.NO_FRAME, io, text(label), 0, 0);
  }

  /** So much of it has come, of so much in all (0: not known). */
  public int ioProgressed(int io, int task, String text, int done, int total) {
    return add(EventKind.IO_PROGRESSED, task, 0, Trace.NO_FRAME, io, text(text), done, total);
  }

  /** It is complete, or has failed. */
  public int ioCompleted(int io, int task, String text) {
    return add(EventKind.IO_COMPLETED, task, 0, Trace.NO_FRAME, io, text(text), 0, 0);
  }

  /**
   * Something happened on a connection.
   *
   * @param kind one of those of the topic NETWORK
   * @param connection its number, from 1
   * @param done bytes so far
   * @param total of how many, or 0
   */
  public int network(EventKind kind, int connection, int task, String what, int done, int total) {
    return add(kind, task, 0, Trace.NO_FRAME, connection, text(what), done, total);
  }

  /** A file of the program has these contents from now on; at the line of the frame, if any. */
  public int fileWritten(String path, byte[] bytes, int task, int frame, int line) {
    FileContents file = FileContents.of(path, 0, bytes);
    return add(
        EventKind.FILE_WRITTEN,
        task,
        line,
        frame,
        text(path),
        text(file.contents()),
        bytes.length,
        file.binary() ? 1 : 0);
  }

  /** A file of the program is no longer there. */
  public int fileRemoved(String path, int task, int frame, int line) {
    return add(EventKind.FILE_REMOVED, task, line, frame, text(path), 0, 0, 0);
  }

  /** A lock, queue or the like changed; by the given task, or -1. */
  public int resourceChanged(int resource, int task, String label, String action, String state) {
    return add(
        EventKind.RESOURCE_CHANGED,
        task,
        0,
        Trace.NO_FRAME,
        resource,
        text(label),
        text(action),
        text(state));
  }

  /** Something about the whole trace that has no event of its own, such as the seed. */
  public void property(String name, String value) {
    properties.put(name, value);
  }

  /**
   * Ends the trace with the event that fits the outcome. The builder is of no use afterwards.
   *
   * @throws IllegalStateException if it was built before
   */
  public Trace build(ProgramOutcome outcome) {
    EventKind kind =
        switch (outcome.kind()) {
          case FINISHED -> EventKind.PROGRAM_FINISHED;
          case EXCEPTION -> EventKind.PROGRAM_FAILED;
          case LIMIT, DEADLOCK, STOPPED -> EventKind.PROGRAM_STOPPED;
        };
    add(kind, Trace.NO_TASK, 0, Trace.NO_FRAME, text(outcome.message()), 0, 0, 0);
    built = true;
    return new Trace(
        source, outcome, events, strings, functions, frameFunctions.toArray(), properties);
  }

  private int text(String text) {
    return strings.number(text);
  }

  private int add(EventKind kind, int task, int line, int frame, int a, int b, int c, int d) {
    if (built) {
      throw new IllegalStateException("the trace is already built");
    }
    int step = events.append(kind, task, time, line, frame, a, b, c, d);
    if (step == watchedStep) {
      watchedStep = -1;
      watcher.run();
    }
    return step;
  }
}
