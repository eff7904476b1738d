package org.coroscope.scheduler;

import java.util.ArrayList;
import java.util.List;

/** The tasks that are not done, in order of creation; linked through the tasks themselves. */
final class TaskList {
  private Task first;
  private Task last;

  void add(Task task) {
    task.previousTask = last;
    if (last == null) {
      first = task;
    } else {
      last.nextTask = task;
    }
    last = task;
  }

  void remove(Task task) {
    if (task.previousTask == null && task != first) {
      return;
    }
    if (task.previousTask == null) {
      first = task.nextTask;
    } else {
      task.previousTask.nextTask = task.nextTask;
    }
    if (task.nextTask == null) {
      last = task.previousTask;
    } else {
      task.nextTask.previousTask = task.previousTask;
    }
    task.previousTask = null;
    task.nextTask = null;
  }

  List<Task> toList() {
    List<Task> all = new ArrayList<>();
    for (Task task = first; task != null; task = task.nextTask) {
      all.add(task);
    }
    return all;
  }
}
