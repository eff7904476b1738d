package org.coroscope.scheduler;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A program waits for ever: nothing is ready, nothing is scheduled, and the loop is to go on. */
public final class DeadlockException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * One task of the deadlock.
   *
   * @param taskId its number
   * @param task its name
   * @param kind what kind of thing it waits for
   * @param text that thing for people
   * @param tasks the names of the tasks it waits for, as far as it waits for tasks
   */
  public record Waiting(long taskId, String task, WaitKind kind, String text, List<String> tasks) {
    @Override
    public String toString() {
      String others = String.join(" and ", tasks);
      // A text such as gather(Task-2, Task-3) names them itself, and of many only the first.
      if (tasks.isEmpty() || text.contains(tasks.get(0))) {
        return task + " waits for " + text;
      }
      return text.isEmpty()
          ? task + " waits for " + others
          : task + " waits for " + text + " (" + others + ")";
    }
  }

  private final transient List<Waiting> waiting;

  private DeadlockException(String message) {
    super(message);
    this.waiting = List.of();
  }

  /** A deadlock outside the loop. */
  public static DeadlockException of(String message) {
    return new DeadlockException(message);
  }

  private DeadlockException(List<Waiting> waiting) {
    super(message(waiting));
    this.waiting = waiting;
  }

  private DeadlockException(String message, List<Waiting> waiting) {
    super(message);
    this.waiting = List.copyOf(waiting);
  }

  static DeadlockException of(List<Task> pending) {
    return new DeadlockException(describe(pending));
  }

  /** No thread can ever go on. */
  static DeadlockException ofThreads(List<GuestThread> threads) {
    StringBuilder text =
        new StringBuilder(
            "the program waits for ever: no thread is ready, and no time is waited for");
    List<Waiting> tasks = new ArrayList<>();
    for (GuestThread thread : threads) {
      text.append("\n  ").append(thread.name()).append(" waits for ");
      text.append(thread.reason.text());
      if (thread.loop != null) {
        List<Waiting> pending = describe(thread.loop.allTasks());
        tasks.addAll(pending);
        pending.forEach(task -> text.append("\n    ").append(task));
      }
    }
    return new DeadlockException(text.toString(), tasks);
  }

  /** The pending tasks in order of creation. */
  public List<Waiting> waiting() {
    return waiting;
  }

  private static List<Waiting> describe(List<Task> pending) {
    List<Waiting> all = new ArrayList<>();
    for (Task task : pending) {
      Future waiter = task.waiter();
      WaitReason reason = waiter == null ? WaitReason.YIELD : waiter.waitReason();
      List<String> tasks =
          task.dependencies().stream()
              .filter(future -> future instanceof Task && !future.done())
              .map(future -> ((Task) future).name())
              .toList();
      String text = reason.text();
      if (text.isEmpty() && tasks.isEmpty() && waiter != null) {
        text = "future " + waiter.id() + ", which nobody completes";
      }
      all.add(new Waiting(task.id(), task.name(), reason.kind(), text, tasks));
    }
    return List.copyOf(all);
  }

  private static String message(List<Waiting> waiting) {
    String start = "the program waits for ever: nothing is ready, no timer is set, and ";
    if (waiting.isEmpty()) {
      return start + "there is no task; the loop was never stopped";
    }
    String count =
        waiting.size() == 1 ? "1 task is pending" : waiting.size() + " tasks are pending";
    return waiting.stream()
        .map(Waiting::toString)
        .collect(Collectors.joining("\n  ", start + count + "\n  ", ""));
  }
}
