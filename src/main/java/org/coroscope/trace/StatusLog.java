package org.coroscope.trace;

/** All changes of tasks' states in the order in which they happened. */
public final class StatusLog {

  private final int[] steps;
  private final int[] tasks;
  private final byte[] statuses;

  StatusLog(int[] steps, int[] tasks, int[] statuses) {
    this.steps = steps;
    this.tasks = tasks;
    this.statuses = new byte[statuses.length];
    for (int i = 0; i < statuses.length; i++) {
      this.statuses[i] = (byte) statuses[i];
    }
  }

  /** How many changes there are. */
  public int size() {
    return steps.length;
  }

  /** The step of a change; from 0 to {@link #size()} - 1, ascending. */
  public int step(int index) {
    return steps[index];
  }

  /** The task whose state changed. */
  public int task(int index) {
    return tasks[index];
  }

  /** The state it has from then on. */
  public TaskStatus status(int index) {
    return TaskStatus.of(statuses[index]);
  }

  /** Whether a task's state changes at this step. */
  public boolean changesAt(int step) {
    int i = firstAfter(step - 1);
    return i < steps.length && steps[i] == step;
  }

  /** The first change after the given step, or {@link #size()}. */
  public int firstAfter(int step) {
    return TraceIndex.after(steps, 0, steps.length, step);
  }
}
