package org.coroscope.run;

import java.util.HashMap;
import java.util.Map;
import org.coroscope.scheduler.EventLoop;
import org.coroscope.scheduler.GuestThread;
import org.coroscope.scheduler.Handle;
import org.coroscope.scheduler.Task;
import org.coroscope.trace.Trace;

/**
 * Numbers of tasks and handles that are unique in a trace: within the first loop they are those of
 * the loop, each further loop of the same program gets a range of its own.
 */
final class LoopNumbers {
  /** How many tasks or handles a loop is expected to have; more would run into the next range. */
  private static final int RANGE = 1 << 26;

  private static final int THREADS = Integer.MAX_VALUE - RANGE;

  private final Map<EventLoop, Integer> bases = new HashMap<>();
  private EventLoop last;
  private int lastBase;

  int of(Task task) {
    return task == null ? Trace.NO_TASK : base(task.loop()) + (int) task.id();
  }

  int of(Handle handle) {
    return base(handle.loop()) + (int) handle.id();
  }

  int of(EventLoop loop, long handleId) {
    return base(loop) + (int) handleId;
  }

  /** Threads have a range of their own among the tasks. */
  int of(GuestThread thread) {
    return thread.isMain() ? Trace.NO_TASK : THREADS + thread.id();
  }

  private int base(EventLoop loop) {
    if (loop != last) {
      last = loop;
      lastBase = bases.computeIfAbsent(loop, key -> bases.size() * RANGE);
    }
    return lastBase;
  }
}
