package org.coroscope.trace;

import java.util.List;
import java.util.Optional;

/**
 * One task at one step.
 *
 * @param id its number
 * @param name its name at this step
 * @param kind task, greenlet, thread …
 * @param function name of its coroutine function, or empty
 * @param parent the task that created it, or {@link Trace#NO_TASK}
 * @param status its state
 * @param waiting what it waits for, while SUSPENDED
 * @param lastWait what it waited for last; stays known while it is READY and RUNNING
 * @param chain its frames while it is not running, outermost first; empty while running and when
 *     done
 * @param cancelRequested whether somebody has asked it to stop
 * @param sinceStep the step at which it got its status
 * @param sinceTime the virtual time of that step, in nanoseconds
 * @param result preview of its result, or its exception's or cancellation's text; empty before
 */
public record TaskState(
    int id,
    String name,
    TaskKind kind,
    String function,
    int parent,
    TaskStatus status,
    Optional<Wait> waiting,
    Optional<Wait> lastWait,
    List<FrameState> chain,
    boolean cancelRequested,
    int sinceStep,
    long sinceTime,
    String result) {

  /** The line it is suspended at, innermost frame; 0 if it has no detached frame. */
  public int suspendedLine() {
    return chain.isEmpty() ? 0 : chain.get(chain.size() - 1).line();
  }

  /**
   * Its name for people: a name that asyncio gave it, such as {@code Task-2}, says little, so the
   * function that it runs stands with it.
   */
  public String displayName() {
    return TaskInfo.displayName(id, name, function);
  }
}
