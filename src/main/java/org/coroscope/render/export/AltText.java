package org.coroscope.render.export;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.trace.HandleState;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.Narrator;
import org.coroscope.trace.TaskInfo;
import org.coroscope.trace.TaskState;
import org.coroscope.trace.TaskStatus;
import org.coroscope.trace.TimeText;
import org.coroscope.trace.TimerState;
import org.coroscope.trace.Trace;

/** Says in words what pictures show, for those who cannot see them. */
final class AltText {

  /** So many tasks are named one by one. */
  private static final int MOST = 12;

  private AltText() {}

  /** A timeline from its first to its last step. */
  static String timeline(Trace trace, int from, int to) {
    List<TaskInfo> tasks =
        trace.tasks().stream()
            .filter(task -> task.createdStep() <= to)
            .filter(task -> task.endStep() < 0 || task.endStep() >= from)
            .limit(1_000_000)
            .toList();
    StringBuilder text = new StringBuilder();
    text.append("Timeline of ").append(count(tasks.size(), "task"));
    text.append(", steps ").append(from).append(" to ").append(to).append(", from ");
    text.append(TimeText.of(trace.time(from))).append(" to ").append(TimeText.of(trace.time(to)));
    text.append(" of virtual time.");
    for (TaskInfo task : tasks.subList(0, Math.min(MOST, tasks.size()))) {
      text.append(' ').append(task.name()).append(": created at ");
      text.append(TimeText.of(trace.time(task.createdStep())));
      if (task.endStep() >= 0 && task.endStep() <= to) {
        text.append(", ").append(end(trace, task)).append(" at ");
        text.append(TimeText.of(trace.time(task.endStep())));
      } else {
        text.append(", not done");
      }
      text.append('.');
    }
    if (tasks.size() > MOST) {
      text.append(" And ").append(tasks.size() - MOST).append(" more.");
    }
    return text.toString();
  }

  private static String end(Trace trace, TaskInfo task) {
    return switch (trace.kind(task.endStep())) {
      case TASK_FAILED -> "failed";
      case TASK_CANCELLED -> "cancelled";
      default -> "finished";
    };
  }

  /** Code and loop at a step: the narration, then who is in which state. */
  static String step(Trace trace, int step, Narrator narrator) {
    LoopState state = trace.stateAt(step);
    StringBuilder text = new StringBuilder();
    text.append("Step ").append(step).append(" of ").append(trace.lastStep()).append(", at ");
    text.append(TimeText.of(state.time())).append(". ").append(narrator.sentence(trace, step));
    List<String> running = new ArrayList<>();
    if (state.currentTask() >= 0) {
      running.add(trace.taskName(state.currentTask()));
    }
    list(text, state.isBlocked() ? "Running and blocking the loop" : "Running", running);
    List<String> ready = new ArrayList<>();
    for (HandleState handle : state.ready()) {
      ready.add(handle.task() >= 0 ? trace.taskName(handle.task()) : handle.description());
    }
    list(text, "Ready", ready);
    List<String> timers = new ArrayList<>();
    for (TimerState timer : state.timers()) {
      String name = timer.task() >= 0 ? trace.taskName(timer.task()) : timer.label();
      timers.add(name + " at " + TimeText.of(timer.when()));
    }
    list(text, "Timers", timers);
    List<String> waiting = new ArrayList<>();
    for (TaskState task : state.tasks()) {
      if (task.status() == TaskStatus.SUSPENDED) {
        String what = task.waiting().map(wait -> wait.text()).orElse("");
        waiting.add(task.name() + (what.isEmpty() ? "" : " for " + what));
      }
    }
    list(text, "Waiting", waiting);
    return text.toString();
  }

  private static void list(StringBuilder text, String what, List<String> names) {
    if (names.isEmpty()) {
      return;
    }
    text.append(' ').append(what).append(": ");
    text.append(String.join(", ", names.subList(0, Math.min(MOST, names.size()))));
    if (names.size() > MOST) {
      text.append(" and ").append(names.size() - MOST).append(" more");
    }
    text.append('.');
  }

  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
