package org.coroscope.ui.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.FrameState;
import org.coroscope.trace.FunctionKind;
import org.coroscope.trace.GeneratorState;
import org.coroscope.trace.LoopPhase;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.TaskState;
import org.coroscope.trace.TaskStatus;
import org.coroscope.trace.TimeText;
import org.coroscope.trace.TimerState;
import org.coroscope.trace.Trace;
import org.coroscope.trace.Wait;
import org.coroscope.trace.WaitReason;
import org.coroscope.ui.common.TaskColors;
import org.coroscope.ui.common.Texts;

/**
 * What is shown of one task, or of the main program, at a step.
 *
 * @param task its number, or {@link Trace#NO_TASK} for the main program
 * @param name its name
 * @param colour its colour
 * @param status its state in a word
 * @param frames its frames, outermost first
 * @param attached whether the frames are on the stack; else they are suspended
 * @param waits what it waits for; may be empty
 * @param waitsFor the task it waits for, if it is one
 * @param awaitedBy the tasks that wait for it
 * @param result what it ended with; may be empty
 * @param generators the generators that exist and belong to no frame that is shown
 */
record TaskPicture(
    int task,
    String name,
    int colour,
    String status,
    List<FrameState> frames,
    boolean attached,
    String waits,
    Optional<Link> waitsFor,
    List<Link> awaitedBy,
    String result,
    List<GeneratorState> generators) {

  private static final int MOST_GENERATORS = 50;
  private static final int MOST_WAITERS = 20;

  /**
   * Another task.
   *
   * @param task its number
   * @param name its name
   * @param colour its colour
   */
  record Link(int task, String name, int colour) {
    static Link to(Trace trace, int task) {
      return new Link(task, trace.taskDisplayName(task), TaskColors.index(trace, task));
    }
  }

  /** The picture of a task; of the one that acts, if none is picked or it does not exist yet. */
  static TaskPicture of(Trace trace, LoopState state, Integer picked, Texts texts) {
    int task = picked == null ? actor(trace, state) : picked;
    Optional<TaskState> found = state.task(task);
    return found.isPresent()
        ? ofTask(trace, state, found.get(), texts)
        : ofMain(trace, state, texts);
  }

  /** Who acts at a step: while the loop itself is busy, the task it is busy with. */
  private static int actor(Trace trace, LoopState state) {
    if (state.currentTask() != Trace.NO_TASK) {
      return state.currentTask();
    }
    EventKind kind = trace.kind(state.step());
    boolean ofTask = kind.topic() == EventKind.Topic.TASK || kind.topic() == EventKind.Topic.LOOP;
    return ofTask ? trace.task(state.step()) : Trace.NO_TASK;
  }

  private static TaskPicture ofTask(Trace trace, LoopState state, TaskState task, Texts texts) {
    boolean attached = task.status() == TaskStatus.RUNNING || task.status() == TaskStatus.BLOCKING;
    List<FrameState> stack = state.callStack();
    List<FrameState> frames =
        attached
            ? stack.subList(Math.min(stack.size(), state.taskBase()), stack.size())
            : task.chain();
    List<Link> waiters =
        state.awaitedBy(task.id()).stream()
            .limit(MOST_WAITERS)
            .map(waiter -> Link.to(trace, waiter))
            .toList();
    Optional<Link> target =
        task.waiting()
            .filter(wait -> wait.reason().targetsTask() && wait.target() >= 0)
            .map(wait -> Link.to(trace, wait.target()));
    return new TaskPicture(
        task.id(),
        task.displayName(),
        TaskColors.index(trace, task.id()),
        task.status().word(),
        frames,
        attached,
        task.waiting().map(wait -> waits(trace, state, wait, texts)).orElse(""),
        target,
        waiters,
        task.result(),
        generators(state, frames));
  }

  private static TaskPicture ofMain(Trace trace, LoopState state, Texts texts) {
    boolean loop = !state.isEnded() && state.phase() != LoopPhase.OUTSIDE;
    List<FrameState> frames = state.isEnded() ? List.of() : state.callStack();
    return new TaskPicture(
        Trace.NO_TASK,
        texts.get("frames.main"),
        -1,
        texts.get(state.isEnded() ? "frames.ended" : loop ? "frames.in.loop" : "frames.running"),
        frames,
        true,
        "",
        Optional.empty(),
        List.of(),
        "",
        generators(state, frames));
  }

  private static String waits(Trace trace, LoopState state, Wait wait, Texts texts) {
    String what = wait.text();
    if (what.isEmpty() && wait.reason().targetsTask() && wait.target() >= 0) {
      what = trace.taskDisplayName(wait.target());
    }
    what = what.isEmpty() ? wait.reason().word() : what;
    if (wait.reason() == WaitReason.SLEEP) {
      Optional<TimerState> timer =
          state.timers().stream().filter(each -> each.timer() == wait.target()).findFirst();
      if (timer.isPresent()) {
        return texts.get("frames.waits.until", what, TimeText.clock(timer.get().when()));
      }
    }
    return texts.get("frames.waits", what, TimeText.clock(wait.sinceTime()));
  }

  /** Generators that wait in the wings: those of frames that are shown need not be told twice. */
  private static List<GeneratorState> generators(LoopState state, List<FrameState> shown) {
    List<GeneratorState> found = new ArrayList<>();
    for (GeneratorState each : state.generators()) {
      boolean plain =
          each.function().kind() == FunctionKind.GENERATOR
              || each.function().kind() == FunctionKind.ASYNC_GENERATOR;
      boolean isShown = shown.stream().anyMatch(frame -> frame.frame() == each.frame());
      if (found.size() < MOST_GENERATORS && plain && !isShown) {
        found.add(each);
      }
    }
    return found;
  }
}
