package org.coroscope.trace;

/**
 * What never changes about a task, and the name it had last.
 *
 * @param id its number
 * @param name its name; the last one if it was renamed
 * @param kind what it is in the program
 * @param function the name of its coroutine function; empty if it has none
 * @param parent the task that created it, or {@link Trace#NO_TASK}
 * @param createdStep the step of its creation
 * @param endStep the step at which it finished, failed or was cancelled, or -1
 */
public record TaskInfo(
    int id, String name, TaskKind kind, String function, int parent, int createdStep, int endStep) {

  /** The name as it is shown; see {@link #label(String, String)}. */
  public String label() {
    return label(name, function);
  }

  /**
   * How a task is named where it is shown: a name that Python made up says little, so its function
   * goes with it, as in {@code Task-2 · worker}.
   */
  static String label(String name, String function) {
    boolean madeUp = name.matches("Task-\\d+");
    return madeUp && !function.isEmpty()
        ? name + " · " + function.substring(function.lastIndexOf('.') + 1)
        : name;
  }
}
