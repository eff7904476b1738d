package org.coroscope.vm.object;

/**
 * A coroutine as those see it who complain that it was never awaited: somebody has to claim it,
 * which an await does by beginning it and a task by taking it on.
 */
public interface Claimable {
  /** Whether it has not begun and no task has it: a pity if it is thrown away now. */
  boolean isUnclaimed();

  /** A task is going to begin it. */
  void claim();
}
