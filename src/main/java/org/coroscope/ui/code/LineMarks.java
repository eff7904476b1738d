package org.coroscope.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.coroscope.trace.FunctionKind;
import org.coroscope.trace.GeneratorState;
import org.coroscope.trace.GeneratorStatus;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.TaskState;
import org.coroscope.trace.TaskStatus;
import org.coroscope.trace.Trace;
import org.coroscope.ui.common.TaskColors;
import org.coroscope.ui.session.LineMap;

/**
 * What is marked in the code at a step: the line that runs, and each line at which tasks are
 * suspended. Lines are those of the editor's text.
 *
 * @param current the line that runs; empty if nothing of the text runs
 * @param currentColour the colour of the task that runs, as in {@link TaskColors}
 * @param suspended the tasks at each line
 * @param runs whether a line runs at all in the recording
 */
record LineMarks(
    OptionalInt current,
    int currentColour,
    Map<Integer, List<TaskMark>> suspended,
    IntPredicate runs) {

  /** Nothing is marked. */
  static final LineMarks NONE = new LineMarks(OptionalInt.empty(), -1, Map.of(), line -> false);

  /** Tasks beyond these are only counted by the panes; no line has room for more names. */
  private static final int MOST_TASKS = 2_000;

  /** In longer traces generators are not looked for: finding them at each step takes too long. */
  private static final int LONGEST_WITH_GENERATORS = 100_000;

  /**
   * A task, or a generator, that is suspended at a line.
   *
   * @param task its number, or {@link Trace#NO_TASK} for a generator
   * @param name its name
   * @param colour its colour
   */
  record TaskMark(int task, String name, int colour) {}

  static LineMarks at(Trace trace, LoopState state, LineMap lines) {
    Map<Integer, List<TaskMark>> suspended = new TreeMap<>();
    List<TaskState> tasks = state.tasks();
    for (int i = 0; i < Math.min(tasks.size(), MOST_TASKS); i++) {
      TaskState task = tasks.get(i);
      boolean waits = task.status() == TaskStatus.SUSPENDED || task.status() == TaskStatus.READY;
      int line = waits ? lines.toNew(task.suspendedLine()) : 0;
      if (line > 0) {
        suspended
            .computeIfAbsent(line, key -> new ArrayList<>())
            .add(new TaskMark(task.id(), task.name(), TaskColors.index(trace, task.id())));
      }
    }
    addGenerators(trace, state, lines, suspended);
    OptionalInt current = OptionalInt.empty();
    if (!state.isEnded() && state.currentLine().isPresent()) {
      int line = lines.toNew(state.currentLine().getAsInt());
      current = line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }
    return new LineMarks(
        current,
        TaskColors.index(trace, state.currentTask()),
        suspended,
        line -> lines.toOld(line) > 0 && trace.isLineExecuted(lines.toOld(line)));
  }

  private static void addGenerators(
      Trace trace, LoopState state, LineMap lines, Map<Integer, List<TaskMark>> suspended) {
    boolean any =
        trace.size() <= LONGEST_WITH_GENERATORS
            && trace.functions().stream().anyMatch(each -> each.kind() == FunctionKind.GENERATOR);
    if (!any) {
      return;
    }
    for (GeneratorState generator : state.generators()) {
      boolean waits =
          generator.function().kind() == FunctionKind.GENERATOR
              && generator.status() == GeneratorStatus.SUSPENDED;
      int line = waits ? lines.toNew(generator.line()) : 0;
      if (line > 0) {
        suspended
            .computeIfAbsent(line, key -> new ArrayList<>())
            .add(new TaskMark(Trace.NO_TASK, generator.function().name() + "()", -1));
      }
    }
  }

  List<TaskMark> at(int line) {
    return suspended.getOrDefault(line, List.of());
  }

  boolean runsAtAll(int line) {
    return runs.test(line);
  }

  boolean isCurrent(int line) {
    return current.isPresent() && current.getAsInt() == line;
  }
}
