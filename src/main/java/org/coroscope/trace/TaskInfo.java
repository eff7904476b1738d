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

  /**
   * Its name for people: a name that asyncio gave it, such as {@code Task-2}, says little, so the
   * function that it runs stands with it.
   */
  public String displayName() {
    return displayName(id, name, function);
  }

  static String displayName(int id, String name, String function) {
    if (name.isEmpty()) {
      return "task " + id;
    }
    boolean given = name.startsWith("Task-") && !function.isEmpty();
    return given ? name + " (" + function.substring(function.lastIndexOf('.') + 1) + ")" : name;
  }
}
