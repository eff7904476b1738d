package org.coroscope.trace;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.RandomAccess;

/**
 * Everything there is after one step: clock, loop, tasks, queues, stack, generators, output.
 * Immutable. Its parts are made when asked for, so that a state with thousands of tasks costs
 * little to get.
 */
public final class LoopState {

  private final Trace trace;
  private final TraceIndex index;
  private final Snapshot snapshot;
  private final int taskCount;

  // Worked out at first use; two threads may both do it, with equal results.
  private List<HandleState> ready;
  private List<TimerState> timers;
  private List<GeneratorState> generators;
  private IntMap<List<Integer>> awaitedBy;

  LoopState(Trace trace, TraceIndex index, Snapshot snapshot) {
    this.trace = trace;
    this.index = index;
    this.snapshot = snapshot;
    int low = 0;
    int high = index.taskCount();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (index.taskStep(middle) <= snapshot.step) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    taskCount = low;
  }

  /** The step this is the state after. */
  public int step() {
    return snapshot.step;
  }

  /** Virtual time in nanoseconds. */
  public long time() {
    return snapshot.time;
  }

  /** Where in its turn the loop is. */
  public LoopPhase phase() {
    return snapshot.phase;
  }

  /** The number of the loop's turn, from 1; 0 before the first. */
  public int iteration() {
    return snapshot.iteration;
  }

  /** By which call the loop was started last, or empty. */
  public String loopLabel() {
    return trace.text(snapshot.loopLabel);
  }

  /** The task that runs, or {@link Trace#NO_TASK} if the main program or the loop itself does. */
  public int currentTask() {
    return snapshot.current;
  }

  /** Whether this step took virtual time while something ran, so that the loop was blocked. */
  public boolean isBlocked() {
    return snapshot.blocked;
  }

  /** Whether the program has ended. */
  public boolean isEnded() {
    return snapshot.ended;
  }

  // ---- tasks ------------------------------------------------------------------------------------

  /** All tasks made so far, in the order of their creation; each is made when it is looked at. */
  public List<TaskState> tasks() {
    return new TaskStates();
  }

  private final class TaskStates extends AbstractList<TaskState> implements RandomAccess {
    @Override
    public TaskState get(int position) {
      if (position < 0 || position >= taskCount) {
        throw new IndexOutOfBoundsException(position);
      }
      int id = trace.task(index.taskStep(position));
      return state(id, cell(id));
    }

    @Override
    public int size() {
      return taskCount;
    }
  }

  /** The task with this number, if it exists by now. */
  public Optional<TaskState> task(int task) {
    TaskCell cell = cell(task);
    return cell == null ? Optional.empty() : Optional.of(state(task, cell));
  }

  private TaskCell cell(int task) {
    return TaskCells.get(snapshot.tasks, index.taskOrdinal(task));
  }

  /** Is told of tasks, one after the other. */
  @FunctionalInterface
  public interface TaskGlance {
    /**
     * Looks at a task.
     *
     * @param place its place in {@link LoopState#tasks}
     * @param suspendedLine the line it is suspended at, innermost frame; 0 if it has no detached
     *     frame
     */
    void at(int place, TaskStatus status, int suspendedLine);
  }

  /**
   * Glances at all tasks in the order of their creation. That is much cheaper than {@link #tasks},
   * which tells everything of each.
   */
  public void glanceAtTasks(TaskGlance glance) {
    for (int place = 0; place < taskCount; place++) {
      TaskCell cell = TaskCells.get(snapshot.tasks, place);
      int[] chain = cell.chain;
      glance.at(place, cell.status(), chain.length == 0 ? 0 : chain[chain.length - 1]);
    }
  }

  /** The state of a task, cheaper than {@link #task}. Empty if there is no such task yet. */
  public Optional<TaskStatus> statusOf(int task) {
    return Optional.ofNullable(cell(task)).map(TaskCell::status);
  }

  /** The step at which the task was last asked to stop, or -1. */
  int cancelStep(int task) {
    TaskCell cell = cell(task);
    return cell == null ? -1 : cell.cancelStep;
  }

  private TaskState state(int id, TaskCell cell) {
    TaskStatus status = cell.status();
    Optional<Wait> wait = cell.waitStep < 0 ? Optional.empty() : Optional.of(wait(cell.waitStep));
    int created = cell.createdStep;
    return new TaskState(
        id,
        trace.text(cell.name),
        TaskKind.of(trace.c(created)),
        trace.functionName(trace.frame(created)),
        trace.a(created),
        status,
        status == TaskStatus.SUSPENDED ? wait : Optional.empty(),
        wait,
        frames(cell.chain),
        cell.cancelStep >= 0,
        cell.sinceStep,
        trace.time(cell.sinceStep),
        status.isDone() ? trace.text(trace.a(cell.sinceStep)) : "");
  }

  private Wait wait(int step) {
    return new Wait(
        WaitReason.of(trace.a(step)),
        trace.text(trace.b(step)),
        trace.c(step),
        step,
        trace.time(step));
  }

  /** Numbers of the tasks that wait for this one, in order of creation. */
  public List<Integer> awaitedBy(int task) {
    if (awaitedBy == null) {
      IntMap<List<Integer>> map = new IntMap<>();
      for (int i = 0; i < taskCount; i++) {
        int id = trace.task(index.taskStep(i));
        TaskCell cell = cell(id);
        if (cell.status() == TaskStatus.SUSPENDED
            && WaitReason.of(trace.a(cell.waitStep)).targetsTask()
            && trace.c(cell.waitStep) >= 0) {
          int target = trace.c(cell.waitStep);
          if (map.get(target) == null) {
            map.put(target, new ArrayList<>());
          }
          map.get(target).add(id);
        }
      }
      awaitedBy = map;
    }
    List<Integer> found = task < 0 ? null : awaitedBy.get(task);
    return found == null ? List.of() : List.copyOf(found);
  }

  // ---- frames and generators --------------------------------------------------------------------

  /** The frames that run now, outermost (usually the module) first. */
  public List<FrameState> callStack() {
    return frames(snapshot.stack);
  }

  /** How many frames of {@link #callStack()} are below the current task's first one. */
  public int taskBase() {
    return snapshot.base;
  }

  /** The frame on top of the stack. */
  public Optional<FrameState> topFrame() {
    int n = snapshot.stack.length;
    return n == 0
        ? Optional.empty()
        : Optional.of(trace.frameState(snapshot.stack[n - 2], snapshot.stack[n - 1]));
  }

  /** The line that is being run. */
  public OptionalInt currentLine() {
    int n = snapshot.stack.length;
    return n == 0 || snapshot.stack[n - 1] <= 0
        ? OptionalInt.empty()
        : OptionalInt.of(snapshot.stack[n - 1]);
  }

  private List<FrameState> frames(int[] pairs) {
    List<FrameState> frames = new ArrayList<>(pairs.length / 2);
    for (int i = 0; i < pairs.length; i += 2) {
      frames.add(trace.frameState(pairs[i], pairs[i + 1]));
    }
    return List.copyOf(frames);
  }

  /** All generators and coroutines made so far, closed ones too, in the order of their creation. */
  public List<GeneratorState> generators() {
    if (generators == null) {
      IntLookup running = new IntLookup();
      note(running, snapshot.stack);
      IntLookup detached = new IntLookup();
      for (int[] segment : snapshot.segments) {
        note(detached, segment);
      }
      for (int i = 0; i < taskCount; i++) {
        note(detached, cell(trace.task(index.taskStep(i))).chain);
      }
      List<GeneratorState> all = new ArrayList<>();
      for (int i = 0; i < index.generatorCount(); i++) {
        int created = index.generatorStep(i);
        if (created > snapshot.step) {
          break;
        }
        all.add(generator(created, running, detached));
      }
      generators = List.copyOf(all);
    }
    return generators;
  }

  /**
   * The frames of suspended generators and coroutines that no task has in its await chain, in the
   * order of their creation.
   */
  public List<FrameState> suspendedGenerators() {
    List<FrameState> suspended = new ArrayList<>();
    for (int[] segment : snapshot.segments) {
      for (FrameState frame : frames(segment)) {
        if (frame.function().kind().isSuspendable()) {
          suspended.add(frame);
        }
      }
    }
    suspended.sort(Comparator.comparingInt(FrameState::frame));
    return suspended;
  }

  private static void note(IntLookup lines, int[] pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      lines.put(pairs[i], Math.max(0, pairs[i + 1]));
    }
  }

  private GeneratorState generator(int created, IntLookup running, IntLookup detached) {
    int frame = trace.frame(created);
    GeneratorStatus status;
    int line;
    if (index.isClosed(frame, snapshot.step)) {
      status = GeneratorStatus.CLOSED;
      line = 0;
    } else if (running.get(frame) >= 0) {
      status = GeneratorStatus.RUNNING;
      line = running.get(frame);
    } else if (index.isStarted(frame, snapshot.step)) {
      status = GeneratorStatus.SUSPENDED;
      line = Math.max(0, detached.get(frame));
    } else {
      status = GeneratorStatus.CREATED;
      line = trace.line(created);
    }
    return new GeneratorState(
        frame, trace.functionOf(frame), trace.generatorName(frame), status, line, created);
  }

  // ---- loop -------------------------------------------------------------------------------------

  /** How many handles are in the ready queue. */
  public int readyCount() {
    return snapshot.readyTail - snapshot.readyHead - snapshot.readyGaps.length;
  }

  /** The ready queue, first to run first; each is made when it is looked at. */
  public List<HandleState> ready() {
    if (ready == null) {
      ready = new ReadyQueue();
    }
    return ready;
  }

  private final class ReadyQueue extends AbstractList<HandleState> implements RandomAccess {
    private final int[] positions = new int[readyCount()];

    ReadyQueue() {
      int n = 0;
      for (int position = snapshot.readyHead; position < snapshot.readyTail; position++) {
        if (Arrays.binarySearch(snapshot.readyGaps, position) < 0) {
          positions[n++] = position;
        }
      }
    }

    @Override
    public HandleState get(int place) {
      int step = index.queuedStep(positions[place]);
      int handle = trace.a(step);
      return new HandleState(
          handle,
          trace.task(step),
          trace.text(trace.b(step)),
          step,
          index.isCancelled(handle, snapshot.step));
    }

    @Override
    public int size() {
      return positions.length;
    }
  }

  /** How many timers are set. */
  public int timerCount() {
    return snapshot.timers.length;
  }

  /** The timers that are set, first to fire first; those of one instant in the order of setting. */
  public List<TimerState> timers() {
    if (timers == null) {
      List<TimerState> set = new ArrayList<>(snapshot.timers.length);
      for (int ordinal : snapshot.timers) {
        int step = index.timerStep(ordinal);
        set.add(
            new TimerState(
                trace.a(step),
                trace.task(step),
                trace.text(trace.b(step)),
                trace.timeOperand(step),
                step));
      }
      // They come in the order of setting and the sort is stable.
      set.sort((x, y) -> Long.compare(x.when(), y.when()));
      timers = List.copyOf(set);
    }
    return timers;
  }

  /** Input and output under way, by number. */
  public List<IoState> pendingIo() {
    List<IoState> pending = new ArrayList<>();
    for (int i = 0; i < snapshot.io.length; i += 3) {
      int requested = snapshot.io[i + 1];
      int progressed = snapshot.io[i + 2];
      pending.add(
          new IoState(
              snapshot.io[i],
              trace.task(requested),
              trace.text(trace.b(requested)),
              progressed < 0 ? "" : trace.text(trace.b(progressed)),
              progressed < 0 ? 0 : trace.c(progressed),
              progressed < 0 ? 0 : trace.d(progressed),
              requested));
    }
    return List.copyOf(pending);
  }

  /** Locks, queues and the like that have changed at least once, by number. */
  public List<ResourceState> resources() {
    List<ResourceState> known = new ArrayList<>();
    for (int i = 0; i < snapshot.resources.length; i += 2) {
      int step = snapshot.resources[i + 1];
      known.add(
          new ResourceState(
              snapshot.resources[i],
              trace.text(trace.b(step)),
              trace.text(trace.c(step)),
              trace.text(trace.d(step)),
              step,
              trace.task(step)));
    }
    return List.copyOf(known);
  }

  // ---- output -----------------------------------------------------------------------------------

  /** How many characters of {@link Trace#outputText()} have been written by now. */
  public int outputLength() {
    return snapshot.outputLength;
  }

  /** The step of the last output, or -1. */
  public int lastOutputStep() {
    return snapshot.lastOutputStep;
  }

  /** The text of the last output, or empty. */
  public String lastOutput() {
    return snapshot.lastOutputStep < 0 ? "" : trace.text(trace.b(snapshot.lastOutputStep));
  }
}
