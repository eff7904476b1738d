package org.coroscope.ui.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.TaskState;
import org.coroscope.trace.TaskStatus;
import org.coroscope.trace.Trace;
import org.coroscope.trace.Wait;
import org.coroscope.ui.common.TaskColors;

/**
 * A task in the table of all tasks.
 *
 * @param task its number
 * @param name its name
 * @param colour its colour
 * @param status its state
 * @param detail what it waits for, or what it ended with; may be empty
 * @param parent who created it; empty for the main program
 * @param since the virtual time of its state, in nanoseconds
 */
record TaskRow(
    int task,
    String name,
    int colour,
    TaskStatus status,
    String detail,
    String parent,
    long since) {

  /** The rows at a step, in order of creation, of the tasks that have all the wanted words. */
  static List<TaskRow> at(Trace trace, LoopState state, String wanted) {
    String[] words = wanted.toLowerCase(Locale.ROOT).strip().split("\\s+");
    List<TaskRow> rows = new ArrayList<>();
    for (TaskState task : state.tasks()) {
      TaskRow row = of(trace, task);
      if (row.has(words)) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static TaskRow of(Trace trace, TaskState task) {
    String detail = task.waiting().map(wait -> waits(trace, wait)).orElse(task.result());
    return new TaskRow(
        task.id(),
        task.displayName(),
        TaskColors.index(trace, task.id()),
        task.status(),
        detail,
        task.parent() == Trace.NO_TASK ? "" : trace.taskDisplayName(task.parent()),
        task.sinceTime());
  }

  private static String waits(Trace trace, Wait wait) {
    if (!wait.text().isEmpty()) {
      return wait.text();
    }
    boolean task = wait.reason().targetsTask() && wait.target() >= 0;
    return task ? trace.taskDisplayName(wait.target()) : wait.reason().word();
  }

  private boolean has(String[] words) {
    String all = String.join("\n", name, status.word(), detail, parent).toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (!all.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
