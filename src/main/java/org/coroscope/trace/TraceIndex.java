package org.coroscope.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is worked out from the events in one pass, the first time somebody asks: checkpoints, and
 * where lines, switches, loop turns, outputs, handles, timers, tasks and their changes of state
 * are. Complete after its constructor, and never changed again.
 */
final class TraceIndex {

  /** Events between checkpoints; more when a checkpoint itself is bigger than that. */
  private static final int INTERVAL = 2048;

  private static final int NEVER = Integer.MAX_VALUE;

  private final EventColumns events;
  private final List<FunctionInfo> functions;
  private final int[] frameFunctions;

  private final List<Snapshot> checkpoints = new ArrayList<>();
  private final int[] checkpointSteps;
  private final IntList queued = new IntList();
  private final IntLookup cancelledAt = new IntLookup();
  private final IntList timerSteps = new IntList();
  private final IntLookup timerOrdinals = new IntLookup();
  private final int[] frameStarted;
  private final int[] frameClosed;
  private final IntList generatorSteps = new IntList();
  private final IntList changeSteps = new IntList();
  private final IntList changeTasks = new IntList();
  private final IntList changeStatuses = new IntList();
  private final IntList taskSteps = new IntList();
  private final IntLookup taskOrdinals = new IntLookup();
  private final IntLookup taskEnds = new IntLookup();
  private final IntLookup taskNames = new IntLookup();

  final int[] lineSteps;
  final int[] switchSteps;
  final int[] iterationSteps;
  final int[] outputSteps;

  /** Steps that reach a line, grouped by line: those of line l from lineStart[l] on. */
  private final int[] byLine;

  private final int[] lineStart;
  final StatusLog statusLog;

  TraceIndex(EventColumns events, List<FunctionInfo> functions, int[] frameFunctions) {
    this.events = events;
    this.functions = functions;
    this.frameFunctions = frameFunctions;
    frameStarted = new int[frameFunctions.length];
    frameClosed = new int[frameFunctions.length];
    Arrays.fill(frameStarted, NEVER);
    Arrays.fill(frameClosed, NEVER);
    IntList lines = new IntList();
    IntList lineStops = new IntList();
    IntList switches = new IntList();
    IntList iterations = new IntList();
    IntList outputs = new IntList();
    Replay replay = new Replay(events, this);
    int maxLine = 0;
    int nextCheckpoint = 0;
    for (int step = 0; step < events.size(); step++) {
      EventKind kind = events.kind(step);
      switch (kind) {
        case LINE_REACHED -> {
          lines.add(step);
          lineStops.add(step);
          maxLine = Math.max(maxLine, events.line(step));
        }
        case WARNING -> lineStops.add(step);
        case ITERATION_STARTED -> iterations.add(step);
        case OUTPUT -> outputs.add(step);
        case HANDLE_QUEUED -> queued.add(step);
        case HANDLE_CANCELLED -> cancelledAt.put(events.a(step), step);
        case TIMER_SET -> {
          timerOrdinals.put(events.a(step), timerSteps.size());
          timerSteps.add(step);
        }
        case GENERATOR_CREATED -> {
          if (events.frame(step) >= 0) {
            generatorSteps.add(step);
          }
        }
        case TASK_CREATED -> {
          taskOrdinals.put(events.task(step), taskSteps.size());
          taskNames.put(events.task(step), events.b(step));
          taskSteps.add(step);
        }
        case TASK_RENAMED -> taskNames.put(events.task(step), events.a(step));
        default -> {}
      }
      if (changesHands(kind, step)) {
        switches.add(step);
      }
      replay.apply(step);
      if (step >= nextCheckpoint) {
        Snapshot checkpoint = replay.snapshot();
        checkpoints.add(checkpoint);
        nextCheckpoint = step + Math.max(INTERVAL, checkpoint.weight());
      }
    }
    checkpointSteps = checkpoints.stream().mapToInt(c -> c.step).toArray();
    lineSteps = lineStops.toArray();
    switchSteps = switches.toArray();
    iterationSteps = iterations.toArray();
    outputSteps = outputs.toArray();
    lineStart = new int[maxLine + 2];
    byLine = groupByLine(lines.toArray());
    statusLog =
        new StatusLog(changeSteps.toArray(), changeTasks.toArray(), changeStatuses.toArray());
  }

  private int[] groupByLine(int[] reached) {
    for (int step : reached) {
      lineStart[Math.max(0, events.line(step)) + 1]++;
    }
    for (int line = 1; line < lineStart.length; line++) {
      lineStart[line] += lineStart[line - 1];
    }
    int[] next = lineStart.clone();
    int[] grouped = new int[reached.length];
    for (int step : reached) {
      grouped[next[Math.max(0, events.line(step))]++] = step;
    }
    return grouped;
  }

  /** See {@link StepSize#SWITCH}. An await is no switch: its coroutine belongs to the same task. */
  private boolean changesHands(EventKind kind, int step) {
    return switch (kind) {
      case TASK_RESUMED,
          TASK_SUSPENDED,
          TASK_FINISHED,
          TASK_FAILED,
          TASK_CANCELLED,
          LOOP_STARTED,
          LOOP_ENDED,
          PROGRAM_FINISHED,
          PROGRAM_FAILED,
          PROGRAM_STOPPED ->
          true;
      case HANDLE_RUN -> events.task(step) < 0;
      case GENERATOR_RESUMED, THROWN_IN, YIELDED, RETURNED, GENERATOR_CLOSED ->
          isGenerator(events.frame(step));
      default -> false;
    };
  }

  private boolean isGenerator(int frame) {
    return frame >= 0
        && frame < frameFunctions.length
        && functions.get(frameFunctions[frame]).kind() == FunctionKind.GENERATOR;
  }

  // ---- told by the replay -----------------------------------------------------------------------

  void frameStarted(int frame, int step) {
    if (frame < frameStarted.length && frameStarted[frame] == NEVER) {
      frameStarted[frame] = step;
    }
  }

  void frameClosed(int frame, int step) {
    if (frame < frameClosed.length && frameClosed[frame] == NEVER) {
      frameClosed[frame] = step;
    }
  }

  void statusChanged(int task, int step, TaskStatus status) {
    changeSteps.add(step);
    changeTasks.add(task);
    changeStatuses.add(status.ordinal());
  }

  void taskEnded(int task, int step) {
    taskEnds.put(task, step);
  }

  // ---- asked ------------------------------------------------------------------------------------

  Snapshot at(int step) {
    int i = Arrays.binarySearch(checkpointSteps, step);
    Snapshot nearest = checkpoints.get(i >= 0 ? i : -i - 2);
    if (nearest.step == step) {
      return nearest;
    }
    Replay replay = new Replay(events, this, nearest);
    replay.applyThrough(step);
    return replay.snapshot();
  }

  int checkpointCount() {
    return checkpoints.size();
  }

  int queuedHandle(int position) {
    return events.a(queued.get(position));
  }

  int queuedStep(int position) {
    return queued.get(position);
  }

  boolean isCancelled(int handle, int step) {
    int at = cancelledAt.get(handle);
    return at >= 0 && at <= step;
  }

  int timerOrdinal(int timer) {
    return timerOrdinals.get(timer);
  }

  int timerStep(int ordinal) {
    return timerSteps.get(ordinal);
  }

  int functionLine(int frame) {
    return frame < frameFunctions.length ? functions.get(frameFunctions[frame]).line() : 0;
  }

  int generatorCount() {
    return generatorSteps.size();
  }

  int generatorStep(int ordinal) {
    return generatorSteps.get(ordinal);
  }

  boolean isStarted(int frame, int step) {
    return frameStarted[frame] <= step;
  }

  boolean isClosed(int frame, int step) {
    return frameClosed[frame] <= step;
  }

  int taskCount() {
    return taskSteps.size();
  }

  int taskStep(int ordinal) {
    return taskSteps.get(ordinal);
  }

  int taskOrdinal(int task) {
    return taskOrdinals.get(task);
  }

  int taskEnd(int task) {
    return taskEnds.get(task);
  }

  int taskName(int task) {
    return Math.max(0, taskNames.get(task));
  }

  int[] executionsOfLine(int line) {
    return line < 0 || line + 1 >= lineStart.length
        ? new int[0]
        : Arrays.copyOfRange(byLine, lineStart[line], lineStart[line + 1]);
  }

  int nextExecution(int line, int step) {
    if (line < 0 || line + 1 >= lineStart.length) {
      return -1;
    }
    int i = after(byLine, lineStart[line], lineStart[line + 1], step);
    return i < lineStart[line + 1] ? byLine[i] : -1;
  }

  int previousExecution(int line, int step) {
    if (line < 0 || line + 1 >= lineStart.length) {
      return -1;
    }
    int i = after(byLine, lineStart[line], lineStart[line + 1], step - 1) - 1;
    return i >= lineStart[line] ? byLine[i] : -1;
  }

  /** The first position in the sorted range whose item is greater than the value. */
  static int after(int[] items, int from, int to, int value) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (items[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
