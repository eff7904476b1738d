package org.coroscope.trace;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * A recorded run: its events, and what can be asked about them. Immutable and safe for several
 * threads.
 *
 * <p>Questions about states need an index that is made once, at the first such question, in a pass
 * over all events (some tens of milliseconds for a million); {@link #prepare()} makes it ahead of
 * time.
 */
public final class Trace {

  /** Instead of a task: the main program, or the event loop itself. */
  public static final int NO_TASK = -1;

  /** Instead of a frame. */
  public static final int NO_FRAME = -1;

  private final TracedSource source;
  private final ProgramOutcome outcome;
  private final EventColumns events;
  private final StringTable strings;
  private final List<FunctionInfo> functions;
  private final int[] frameFunctions;
  private final Map<String, String> properties;
  private volatile TraceIndex index;
  private volatile GeneratorNames generatorNames;

  Trace(
      TracedSource source,
      ProgramOutcome outcome,
      EventColumns events,
      StringTable strings,
      List<FunctionInfo> functions,
      int[] frameFunctions,
      Map<String, String> properties) {
    this.source = source;
    this.outcome = outcome;
    this.events = events;
    this.strings = strings;
    this.functions = List.copyOf(functions);
    this.frameFunctions = frameFunctions;
    this.properties = Collections.unmodifiableMap(new TreeMap<>(properties));
  }

  /** The program that was run. */
  public TracedSource source() {
    return source;
  }

  /** How the program ended. */
  public ProgramOutcome outcome() {
    return outcome;
  }

  /** Facts about the whole trace, by name. */
  public Map<String, String> properties() {
    return properties;
  }

  /** How many steps there are; at least 1. Steps are 0 to size() - 1. */
  public int size() {
    return events.size();
  }

  /** The last step. */
  public int lastStep() {
    return events.size() - 1;
  }

  /** The virtual time of the last step, in nanoseconds. */
  public long endTime() {
    return events.time(lastStep());
  }

  /** About how many bytes one event takes in memory, without texts and index. */
  public static int bytesPerEvent() {
    return EventColumns.BYTES_PER_EVENT;
  }

  // ---- one event --------------------------------------------------------------------------------

  /**
   * An event as an object.
   *
   * @throws IndexOutOfBoundsException if there is no such step; so do the methods for single
   *     columns
   */
  public TraceEvent event(int step) {
    check(step);
    return new TraceEvent(
        step,
        events.kind(step),
        events.task(step),
        events.time(step),
        events.line(step),
        events.frame(step),
        events.a(step),
        events.b(step),
        events.c(step),
        events.d(step));
  }

  /** What happened. */
  public EventKind kind(int step) {
    return events.kind(step);
  }

  /** The task the event is about, or {@link #NO_TASK}. */
  public int task(int step) {
    return events.task(step);
  }

  /** Virtual time in nanoseconds. */
  public long time(int step) {
    return events.time(step);
  }

  /** The event's line, or 0. */
  public int line(int step) {
    return events.line(step);
  }

  /** The event's frame, or {@link #NO_FRAME}. */
  public int frame(int step) {
    return events.frame(step);
  }

  /** The first operand; see {@link EventKind#slots()}. */
  public int a(int step) {
    return events.a(step);
  }

  /** The second operand. */
  public int b(int step) {
    return events.b(step);
  }

  /** The third operand. */
  public int c(int step) {
    return events.c(step);
  }

  /** The fourth operand. */
  public int d(int step) {
    return events.d(step);
  }

  /** The operands c and d as a time in nanoseconds. */
  public long timeOperand(int step) {
    return (long) events.c(step) << 32 | events.d(step) & 0xffffffffL;
  }

  /** A text by its number in an operand. */
  public String text(int number) {
    return strings.text(number);
  }

  /** The function a frame is an activation of. */
  public FunctionInfo functionOf(int frame) {
    return functions.get(frameFunctions[frame]);
  }

  /** The name of a frame's function; empty for {@link #NO_FRAME}. */
  public String functionName(int frame) {
    return frame < 0 || frame >= frameFunctions.length ? "" : functionOf(frame).name();
  }

  /**
   * What a generator, or a coroutine, is called: {@code countdown()}; of several of one function
   * the second is {@code countdown() 2}, and so on. Empty for a frame of something else.
   */
  public String generatorName(int frame) {
    GeneratorNames names = generatorNames;
    if (names == null) {
      // Two threads may make it at once, and both make the same.
      names = new GeneratorNames(this, index());
      generatorNames = names;
    }
    return names.of(frame);
  }

  FrameState frameState(int frame, int line) {
    FunctionInfo function =
        frame < frameFunctions.length
            ? functionOf(frame)
            : new FunctionInfo("?", 0, FunctionKind.FUNCTION);
    return new FrameState(frame, function, line);
  }

  /** All functions that were seen. */
  public List<FunctionInfo> functions() {
    return functions;
  }

  int[] frameFunctions() {
    return frameFunctions;
  }

  List<String> strings() {
    return Collections.unmodifiableList(strings.texts());
  }

  // ---- states -----------------------------------------------------------------------------------

  /** Makes the index now, for instance off the thread that draws. */
  public Trace prepare() {
    index();
    return this;
  }

  private TraceIndex index() {
    TraceIndex made = index;
    if (made == null) {
      synchronized (this) {
        made = index;
        if (made == null) {
          made = new TraceIndex(events, functions, frameFunctions);
          index = made;
        }
      }
    }
    return made;
  }

  /** The state after the step; a step outside the trace is taken for its first or last. */
  public LoopState stateAt(int step) {
    TraceIndex made = index();
    return new LoopState(this, made, made.at(clamp(step)));
  }

  /** A walk through the states from the first step on. */
  public StateWalk walk() {
    return new StateWalk(this, events, index());
  }

  /** Tells of all that is suspended or goes on, in one pass, much cheaper than by states. */
  public void visitSuspensions(SuspensionVisitor visitor) {
    TraceIndex made = index();
    Replay replay = new Replay(events, made, made.at(0));
    for (int step = 1; step < events.size(); step++) {
      replay.applyTelling(visitor);
    }
  }

  /** All changes of tasks' states. */
  public StatusLog statusLog() {
    return index().statusLog;
  }

  // ---- stepping ---------------------------------------------------------------------------------

  /** The first step of this size after the given one; the last step if there is none. */
  public int nextStep(int step, StepSize size) {
    if (size == StepSize.EVENT) {
      return clamp(step + 1);
    }
    int[] steps = steps(size);
    int i = TraceIndex.after(steps, 0, steps.length, step);
    return i < steps.length ? steps[i] : lastStep();
  }

  /** The last step of this size before the given one; step 0 if there is none. */
  public int previousStep(int step, StepSize size) {
    if (size == StepSize.EVENT) {
      return clamp(step - 1);
    }
    int[] steps = steps(size);
    int i = TraceIndex.after(steps, 0, steps.length, step - 1) - 1;
    return i >= 0 ? steps[i] : 0;
  }

  /** How many steps of this size there are up to and including the given step. */
  public int countSteps(int step, StepSize size) {
    if (size == StepSize.EVENT) {
      return clamp(step) + 1;
    }
    int[] steps = steps(size);
    return TraceIndex.after(steps, 0, steps.length, step);
  }

  private int[] steps(StepSize size) {
    return switch (size) {
      case LINE -> index().lineSteps;
      case SWITCH -> index().switchSteps;
      case ITERATION -> index().iterationSteps;
      case EVENT -> throw new IllegalArgumentException("every step is an event");
    };
  }

  /** The task whose doing a step is: the one that runs, ran or ends there; or {@link #NO_TASK}. */
  public int actorAt(int step) {
    return actorAt(step, this::stateAt);
  }

  /** The same for whoever has states at hand. */
  int actorAt(int step, IntFunction<LoopState> states) {
    int at = clamp(step);
    return switch (events.kind(at)) {
      case TASK_CREATED, TASK_RENAMED, TASK_WOKEN, CANCEL_REQUESTED, HANDLE_QUEUED, TIMER_SET ->
          states.apply(at).currentTask();
      default -> events.task(at);
    };
  }

  /** "Step over an await": the next line of the task that acts at this step; else the last step. */
  public int nextLineOfSameTask(int step) {
    int task = actorAt(step);
    for (int next = clamp(step) + 1; next < events.size(); next++) {
      if (events.task(next) == task && events.kind(next) == EventKind.LINE_REACHED) {
        return next;
      }
    }
    return lastStep();
  }

  /** The line before this step of the task that acts at this step; else step 0. */
  public int previousLineOfSameTask(int step) {
    int task = actorAt(step);
    for (int before = clamp(step) - 1; before > 0; before--) {
      if (events.task(before) == task && events.kind(before) == EventKind.LINE_REACHED) {
        return before;
      }
    }
    return 0;
  }

  /** All steps at which the line is reached, ascending. */
  public int[] executionsOfLine(int line) {
    return index().executionsOfLine(line);
  }

  /** Whether the line is ever reached. */
  public boolean isLineExecuted(int line) {
    return index().nextExecution(line, -1) >= 0;
  }

  /** The first step after the given one at which the line is reached. */
  public OptionalInt nextExecutionOfLine(int line, int step) {
    return optional(index().nextExecution(line, step));
  }

  /** The last step before the given one at which the line is reached. */
  public OptionalInt previousExecutionOfLine(int line, int step) {
    return optional(index().previousExecution(line, step));
  }

  /** The first step at or after the given virtual time in nanoseconds; else the last step. */
  public int firstStepAt(long time) {
    int low = 0;
    int high = lastStep();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (events.time(middle) < time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  // ---- tasks and output -------------------------------------------------------------------------

  /** All tasks in the order of their creation. */
  public List<TaskInfo> tasks() {
    TraceIndex made = index();
    return new AbstractList<>() {
      @Override
      public TaskInfo get(int position) {
        return info(made, made.taskStep(position));
      }

      @Override
      public int size() {
        return made.taskCount();
      }
    };
  }

  /**
   * Whether an event loop is part of what happens: one is started, or there are tasks other than
   * threads and processes, which need none.
   */
  public boolean hasEventLoop() {
    for (int step = 0; step < size(); step++) {
      if (kind(step) == EventKind.LOOP_STARTED) {
        return true;
      }
    }
    return tasks().stream().anyMatch(task -> task.kind().isOfLoop());
  }

  /**
   * A task by its number.
   *
   * @throws IllegalArgumentException if there is none
   */
  public TaskInfo taskInfo(int task) {
    int ordinal = index().taskOrdinal(task);
    if (ordinal < 0) {
      throw new IllegalArgumentException("no task has the number " + task);
    }
    return info(index(), index().taskStep(ordinal));
  }

  /** A task's place in the order of creation, from 0; -1 if there is no such task. */
  public int taskOrdinal(int task) {
    return index().taskOrdinal(task);
  }

  /** The name a task had last; empty if there is no such task. */
  public String taskName(int task) {
    return strings.text(index().taskName(task));
  }

  /**
   * A task's {@linkplain TaskInfo#displayName() name for people}; empty if there is no such task.
   */
  public String taskDisplayName(int task) {
    return taskOrdinal(task) < 0 ? "" : taskInfo(task).displayName();
  }

  private TaskInfo info(TraceIndex made, int created) {
    int task = events.task(created);
    return new TaskInfo(
        task,
        strings.text(made.taskName(task)),
        TaskKind.of(events.c(created)),
        functionName(events.frame(created)),
        events.a(created),
        created,
        made.taskEnd(task));
  }

  /** The whole output, piece by piece. */
  public List<OutputChunk> outputs() {
    int[] steps = index().outputSteps;
    return new AbstractList<>() {
      @Override
      public OutputChunk get(int position) {
        int step = steps[position];
        String text = strings.text(events.b(step));
        return new OutputChunk(
            step, OutputStreamKind.of(events.a(step)), text, events.c(step) - text.length());
      }

      @Override
      public int size() {
        return steps.length;
      }
    };
  }

  /** The whole output as one text: both streams, and what was typed, as a terminal shows it. */
  public String outputText() {
    StringBuilder all = new StringBuilder();
    for (int step : index().outputSteps) {
      all.append(strings.text(events.b(step)));
    }
    return all.toString();
  }

  /**
   * The step that wrote the character at this place of {@link #outputText()}, if it is in there.
   */
  public OptionalInt outputEvent(int offset) {
    int[] steps = index().outputSteps;
    int low = 0;
    int high = steps.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (events.c(steps[middle]) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < steps.length && offset >= 0 ? OptionalInt.of(steps[low]) : OptionalInt.empty();
  }

  /** The first output after the step. */
  public OptionalInt nextOutput(int step) {
    int[] steps = index().outputSteps;
    int i = TraceIndex.after(steps, 0, steps.length, step);
    return i < steps.length ? OptionalInt.of(steps[i]) : OptionalInt.empty();
  }

  int checkpointCount() {
    return index().checkpointCount();
  }

  /** The state worked out from the very beginning, to check the checkpoints against. */
  LoopState replayedStateAt(int step) {
    TraceIndex made = index();
    Replay replay = new Replay(events, made, made.at(0));
    replay.applyThrough(step);
    return new LoopState(this, made, replay.snapshot());
  }

  private int clamp(int step) {
    return Math.max(0, Math.min(lastStep(), step));
  }

  private void check(int step) {
    if (step < 0 || step >= events.size()) {
      throw new IndexOutOfBoundsException(
          "step " + step + " is not in a trace of " + events.size() + " steps");
    }
  }

  private static OptionalInt optional(int step) {
    return step < 0 ? OptionalInt.empty() : OptionalInt.of(step);
  }
}
