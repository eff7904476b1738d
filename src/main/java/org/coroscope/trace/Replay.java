package org.coroscope.trace;

import java.util.Arrays;
import java.util.BitSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Applies events one after the other. Total: an event that does not fit is taken for what it can
 * mean, never refused, so that every trace has a state at every step.
 *
 * <p>Invariant: {@code stack[0 .. depth)} are the frames that run now; those from {@code base} on
 * belong to the current task, if there is one. What it has interrupted, as a thread interrupts the
 * task in which another thread waits, lies below, and is current again when it is suspended.
 */
final class Replay {

  private final EventColumns events;
  private final TraceIndex index;
  private final boolean indexing;
  private final TaskCells tasks;
  private int step = -1;
  private long time;
  private int iteration;
  private LoopPhase phase = LoopPhase.OUTSIDE;
  private int loopLabel;
  private int loopDepth;
  private int current = Trace.NO_TASK;
  private int base;
  private int[] interrupted = {};
  private boolean blocked;
  private boolean ended;
  private int[] stack = new int[32];
  private int depth;
  private int readyHead;
  private int readyTail;
  private final TreeSet<Integer> readyGaps = new TreeSet<>();
  private int timerCount;
  private final BitSet timers = new BitSet();
  private final IntMap<int[]> segments = new IntMap<>();
  private final TreeMap<Integer, int[]> io = new TreeMap<>();
  private final TreeMap<Integer, Integer> resources = new TreeMap<>();
  private int outputLength;
  private int lastOutputStep = -1;

  /** From the beginning; tells the index what it finds. */
  Replay(EventColumns events, TraceIndex index) {
    this.events = events;
    this.index = index;
    this.indexing = true;
    this.tasks = new TaskCells();
  }

  /** From a snapshot. */
  Replay(EventColumns events, TraceIndex index, Snapshot s) {
    this.events = events;
    this.index = index;
    this.indexing = false;
    this.tasks = new TaskCells(s.tasks);
    step = s.step;
    time = s.time;
    iteration = s.iteration;
    phase = s.phase;
    loopLabel = s.loopLabel;
    loopDepth = s.loopDepth;
    current = s.current;
    base = s.base;
    interrupted = s.interrupted;
    blocked = s.blocked;
    ended = s.ended;
    depth = s.stack.length / 2;
    stack = Arrays.copyOf(s.stack, Math.max(32, s.stack.length));
    readyHead = s.readyHead;
    readyTail = s.readyTail;
    for (int position : s.readyGaps) {
      readyGaps.add(position);
    }
    timerCount = s.timerCount;
    for (int timer : s.timers) {
      timers.set(timer);
    }
    for (int i = 0; i < s.segmentKeys.length; i++) {
      segments.put(s.segmentKeys[i], s.segments[i]);
    }
    for (int i = 0; i < s.io.length; i += 3) {
      io.put(s.io[i], new int[] {s.io[i + 1], s.io[i + 2]});
    }
    for (int i = 0; i < s.resources.length; i += 2) {
      resources.put(s.resources[i], s.resources[i + 1]);
    }
    outputLength = s.outputLength;
    lastOutputStep = s.lastOutputStep;
  }

  Snapshot snapshot() {
    Snapshot s = new Snapshot();
    s.step = step;
    s.time = time;
    s.iteration = iteration;
    s.phase = phase;
    s.loopLabel = loopLabel;
    s.loopDepth = loopDepth;
    s.current = current;
    s.base = base;
    s.interrupted = interrupted;
    s.blocked = blocked;
    s.ended = ended;
    s.stack = Arrays.copyOf(stack, depth * 2);
    s.readyHead = readyHead;
    s.readyTail = readyTail;
    s.readyGaps = readyGaps.stream().mapToInt(Integer::intValue).toArray();
    s.timerCount = timerCount;
    s.timers = timers.stream().toArray();
    s.segmentKeys = segments.sortedKeys();
    s.segments = new int[s.segmentKeys.length][];
    for (int i = 0; i < s.segments.length; i++) {
      s.segments[i] = segments.get(s.segmentKeys[i]);
    }
    s.io = new int[io.size() * 3];
    int n = 0;
    for (var entry : io.entrySet()) {
      s.io[n++] = entry.getKey();
      s.io[n++] = entry.getValue()[0];
      s.io[n++] = entry.getValue()[1];
    }
    s.resources = new int[resources.size() * 2];
    n = 0;
    for (var entry : resources.entrySet()) {
      s.resources[n++] = entry.getKey();
      s.resources[n++] = entry.getValue();
    }
    s.outputLength = outputLength;
    s.lastOutputStep = lastOutputStep;
    s.tasks = tasks.snapshot();
    return s;
  }

  void applyThrough(int target) {
    while (step < target) {
      apply(step + 1);
    }
  }

  /** Applies the next event, and tells of the frames that it suspends or resumes. */
  void applyTelling(SuspensionVisitor visitor) {
    int next = step + 1;
    EventKind kind = events.kind(next);
    int frame = events.frame(next);
    switch (kind) {
      case TASK_RESUMED -> {
        TaskCell cell = tasks.get(index.taskOrdinal(events.task(next)));
        int[] chain = cell == null || cell.waitStep < 0 ? TaskCell.NO_CHAIN : cell.chain;
        apply(next);
        if (chain.length > 0 && isThrownInto(events.task(next), next + 1)) {
          visitor.thrown(step, lines(chain));
        } else if (chain.length > 0) {
          visitor.resumed(step, lines(chain));
        }
      }
      case GENERATOR_RESUMED, THROWN_IN -> {
        int[] segment = segments.get(frame);
        apply(next);
        if (segment != null && kind == EventKind.THROWN_IN) {
          visitor.thrown(step, lines(segment));
        } else if (segment != null) {
          visitor.resumed(step, lines(segment));
        }
      }
      case TASK_SUSPENDED -> {
        apply(next);
        TaskCell cell = tasks.get(index.taskOrdinal(events.task(next)));
        if (cell != null && cell.chain.length > 0) {
          visitor.suspended(step, lines(cell.chain));
        }
      }
      case YIELDED -> {
        apply(next);
        int[] segment = segments.get(events.a(next));
        segment = segment == null ? segments.get(frame) : segment;
        if (segment != null) {
          visitor.suspended(step, lines(segment));
        }
      }
      default -> apply(next);
    }
  }

  /** Whether the event is an exception that the task, which has just gone on, is given. */
  private boolean isThrownInto(int task, int event) {
    return event < events.size()
        && events.kind(event) == EventKind.THROWN_IN
        && events.task(event) == task;
  }

  private static int[] lines(int[] frames) {
    int[] lines = new int[frames.length / 2];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = frames[i * 2 + 1];
    }
    return lines;
  }

  void apply(int next) {
    step = next;
    time = events.time(step);
    if (blocked) {
      blocked = false;
      if (current >= 0) {
        status(tasks.mutable(index.taskOrdinal(current)), current, TaskStatus.RUNNING);
      }
    }
    EventKind kind = events.kind(step);
    int task = events.task(step);
    int a = events.a(step);
    switch (kind) {
      case PROGRAM_STARTED, GENERATOR_CREATED, HANDLE_CANCELLED, CLOCK_ADVANCED, WARNING -> {}
      case PROGRAM_FINISHED, PROGRAM_FAILED, PROGRAM_STOPPED -> ended = true;
      case LINE_REACHED, EXCEPTION_RAISED, EXCEPTION_CAUGHT, CALLED -> settle();
      case RETURNED, FRAME_UNWOUND -> leave();
      case GENERATOR_RESUMED, THROWN_IN -> attachGenerator();
      case YIELDED -> detachGenerator(a);
      case GENERATOR_CLOSED -> closeGenerator();
      case TASK_CREATED -> createTask(task);
      case TASK_RENAMED -> rename(task, a);
      case TASK_RESUMED -> resume(task);
      case TASK_SUSPENDED -> suspend(task, WaitReason.of(a));
      case TASK_WOKEN -> ready(task);
      case CANCEL_REQUESTED -> requestCancel(task);
      case TASK_CANCELLED -> end(task, TaskStatus.CANCELLED);
      case TASK_FINISHED -> end(task, TaskStatus.FINISHED);
      case TASK_FAILED -> end(task, TaskStatus.FAILED);
      case HANDLE_QUEUED -> {
        readyTail++;
        ready(task);
      }
      case HANDLE_RUN, HANDLE_SKIPPED -> takeHandle(a);
      case TIMER_SET -> timers.set(timerCount++);
      case TIMER_FIRED, TIMER_CANCELLED -> {
        int ordinal = index.timerOrdinal(a);
        if (ordinal >= 0) {
          timers.clear(ordinal);
        }
      }
      case LOOP_STARTED -> {
        loopDepth++;
        loopLabel = a;
        phase = LoopPhase.STARTING;
      }
      case LOOP_ENDED -> {
        loopDepth = Math.max(0, loopDepth - 1);
        phase = loopDepth == 0 ? LoopPhase.OUTSIDE : LoopPhase.RUN;
      }
      case LOOP_CLOSED -> {
        readyHead = readyTail;
        readyGaps.clear();
        timers.clear();
      }
      case ITERATION_STARTED -> iteration = a;
      case PHASE_ENTERED -> phase = LoopPhase.of(a);
      case CLOCK_BLOCKED -> block();
      case OUTPUT -> {
        outputLength = events.c(step);
        lastOutputStep = step;
      }
      case IO_REQUESTED -> io.put(a, new int[] {step, -1});
      case IO_PROGRESSED -> {
        int[] known = io.get(a);
        io.put(a, new int[] {known == null ? step : known[0], step});
      }
      case IO_COMPLETED -> io.remove(a);
      // A connection is input and output under way, under its number with a minus sign.
      case CONNECTION_LOOKUP, DATA_SENT -> io.put(-a, new int[] {step, -1});
      case CONNECTION_OPENING -> io.putIfAbsent(-a, new int[] {step, -1});
      case CONNECTION_OPENED, FIRST_BYTE, CHUNK_RECEIVED -> {
        int[] known = io.get(-a);
        io.put(-a, new int[] {known == null ? step : known[0], step});
      }
      case ANSWER_COMPLETE, CONNECTION_CLOSED, CONNECTION_FAILED -> io.remove(-a);
      case RESOURCE_CHANGED -> resources.put(a, step);
    }
  }

  // ---- the stack --------------------------------------------------------------------------------

  private void push(int frame, int line) {
    if (depth * 2 == stack.length) {
      stack = Arrays.copyOf(stack, stack.length * 2);
    }
    stack[depth * 2] = frame;
    stack[depth * 2 + 1] = line;
    depth++;
    if (indexing) {
      index.frameStarted(frame, step);
    }
  }

  /** Where the frame is among those of the current task (or the main program); -1 if it is not. */
  private int find(int frame) {
    for (int i = depth - 1; i >= base; i--) {
      if (stack[i * 2] == frame) {
        return i;
      }
    }
    return -1;
  }

  /** Takes off all frames from this height on, for good. */
  private void discard(int height) {
    if (indexing) {
      for (int i = height; i < depth; i++) {
        index.frameClosed(stack[i * 2], step);
      }
    }
    depth = Math.max(0, Math.min(depth, height));
  }

  /** The event's frame is on top, at the event's line. */
  private void settle() {
    int frame = events.frame(step);
    if (frame < 0) {
      return;
    }
    int line = events.line(step);
    int top = depth - 1;
    if (top < 0 || stack[top * 2] != frame) {
      top = find(frame);
      if (top < 0) {
        segments.remove(frame);
        push(frame, line);
        return;
      }
      discard(top + 1);
    }
    if (line > 0) {
      stack[top * 2 + 1] = line;
    }
  }

  private void leave() {
    int frame = events.frame(step);
    int at = find(frame);
    if (at >= 0) {
      discard(at);
    } else if (frame >= 0 && indexing) {
      index.frameClosed(frame, step);
    }
  }

  private int[] cut(int from) {
    int[] cut = Arrays.copyOfRange(stack, from * 2, depth * 2);
    depth = from;
    return cut;
  }

  private void attach(int[] segment) {
    for (int i = 0; i < segment.length; i += 2) {
      push(segment[i], segment[i + 1]);
    }
  }

  // ---- generators -------------------------------------------------------------------------------

  private void attachGenerator() {
    int frame = events.frame(step);
    int[] segment = segments.remove(frame);
    if (segment == null) {
      settle();
    } else {
      attach(segment);
    }
  }

  private void detachGenerator(int outermost) {
    int frame = events.frame(step);
    int line = events.line(step);
    int at = find(outermost);
    if (at < 0) {
      outermost = frame;
      at = find(frame);
    }
    if (at < 0) {
      segments.put(frame, new int[] {frame, line});
      return;
    }
    if (line > 0 && stack[depth * 2 - 2] == frame) {
      stack[depth * 2 - 1] = line;
    }
    segments.put(outermost, cut(at));
  }

  private void closeGenerator() {
    int frame = events.frame(step);
    segments.remove(frame);
    leave();
  }

  // ---- tasks ------------------------------------------------------------------------------------

  private void createTask(int task) {
    TaskCell cell = tasks.create(index.taskOrdinal(task), step);
    cell.name = events.b(step);
    int root = events.frame(step);
    if (root >= 0) {
      cell.chain = new int[] {root, index.functionLine(root)};
    }
    if (indexing) {
      index.statusChanged(task, step, TaskStatus.CREATED);
    }
  }

  private void rename(int task, int name) {
    TaskCell cell = tasks.mutable(index.taskOrdinal(task));
    if (cell != null) {
      cell.name = name;
    }
  }

  private void status(TaskCell cell, int task, TaskStatus status) {
    if (cell == null || cell.status == status.ordinal()) {
      return;
    }
    cell.status = (byte) status.ordinal();
    cell.sinceStep = step;
    if (indexing) {
      index.statusChanged(task, step, status);
    }
  }

  private void resume(int task) {
    TaskCell cell = tasks.mutable(index.taskOrdinal(task));
    if (current != Trace.NO_TASK) {
      interrupted = Arrays.copyOf(interrupted, interrupted.length + 2);
      interrupted[interrupted.length - 2] = current;
      interrupted[interrupted.length - 1] = base;
    }
    current = task;
    base = depth;
    if (cell != null) {
      int[] chain = cell.chain;
      cell.chain = TaskCell.NO_CHAIN;
      attach(chain);
      status(cell, task, TaskStatus.RUNNING);
    }
  }

  /** The current task makes way for the one that it has interrupted, or for nobody. */
  private void goBack() {
    int count = interrupted.length;
    current = count == 0 ? Trace.NO_TASK : interrupted[count - 2];
    base = count == 0 ? 0 : interrupted[count - 1];
    interrupted = Arrays.copyOf(interrupted, Math.max(0, count - 2));
  }

  /** A thread waits in the middle of a task of its own loop: that goes off the stack with it. */
  private void backTo(int task) {
    for (int i = interrupted.length - 2; i >= 0 && task != current; i -= 2) {
      if (interrupted[i] == task) {
        while (current != task) {
          goBack();
        }
      }
    }
  }

  private void suspend(int task, WaitReason reason) {
    TaskCell cell = tasks.mutable(index.taskOrdinal(task));
    backTo(task);
    if (task == current) {
      int[] chain = cut(Math.min(base, depth));
      goBack();
      if (cell != null) {
        cell.chain = chain;
      }
    }
    if (cell != null) {
      cell.waitStep = step;
      status(cell, task, reason == WaitReason.TURN ? TaskStatus.READY : TaskStatus.SUSPENDED);
    }
  }

  private void ready(int task) {
    TaskCell cell = tasks.get(index.taskOrdinal(task));
    if (cell != null && cell.status() == TaskStatus.SUSPENDED) {
      status(tasks.mutable(index.taskOrdinal(task)), task, TaskStatus.READY);
    }
  }

  private void requestCancel(int task) {
    TaskCell cell = tasks.mutable(index.taskOrdinal(task));
    if (cell != null) {
      cell.cancelStep = step;
    }
  }

  private void end(int task, TaskStatus status) {
    TaskCell cell = tasks.mutable(index.taskOrdinal(task));
    if (task == current) {
      discard(base);
      goBack();
    }
    if (cell != null) {
      if (indexing) {
        for (int i = 0; i < cell.chain.length; i += 2) {
          index.frameClosed(cell.chain[i], step);
        }
      }
      cell.chain = TaskCell.NO_CHAIN;
      status(cell, task, status);
      if (indexing) {
        index.taskEnded(task, step);
      }
    }
  }

  private void block() {
    settle();
    blocked = true;
    if (current >= 0) {
      status(tasks.mutable(index.taskOrdinal(current)), current, TaskStatus.BLOCKING);
    }
  }

  // ---- the ready queue --------------------------------------------------------------------------

  private void takeHandle(int handle) {
    int position = readyHead;
    boolean onlyCancelledBefore = true;
    while (position < readyTail && index.queuedHandle(position) != handle) {
      int other = index.queuedHandle(position);
      onlyCancelledBefore &= readyGaps.contains(position) || index.isCancelled(other, step);
      position++;
    }
    if (position == readyTail) {
      return;
    }
    if (onlyCancelledBefore) {
      readyHead = position + 1;
      readyGaps.headSet(readyHead).clear();
    } else {
      readyGaps.add(position);
    }
    while (!readyGaps.isEmpty() && readyGaps.first() == readyHead) {
      readyGaps.pollFirst();
      readyHead++;
    }
  }
}
