package org.coroscope.scheduler;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Handles that wait for their time, earliest first.
 *
 * <p>A cancelled handle stays where it is until it comes to the front, or until cancelled ones are
 * more than half of a large queue: taking one out of the middle costs more than leaving it.
 */
final class TimerQueue<T extends TimerHandle> {
  private static final int SMALL = 100;

  private final PriorityQueue<T> queue = new PriorityQueue<>();
  private int cancelledCount;

  void add(T handle) {
    handle.state = HandleState.SCHEDULED;
    queue.add(handle);
  }

  void noteCancelled() {
    cancelledCount++;
  }

  /** Throws cancelled handles away; after this the first one, if any, is not cancelled. */
  void dropCancelled() {
    if (cancelledCount == 0) {
      return;
    }
    if (queue.size() > SMALL && cancelledCount * 2 > queue.size()) {
      queue.removeIf(TimerQueue::dropIfCancelled);
      cancelledCount = 0;
      return;
    }
    T first = queue.peek();
    while (first != null && dropIfCancelled(first)) {
      queue.poll();
      cancelledCount--;
      first = queue.peek();
    }
  }

  private static boolean dropIfCancelled(TimerHandle handle) {
    if (!handle.cancelled()) {
      return false;
    }
    handle.state = HandleState.DONE;
    return true;
  }

  /** The time of the first handle; only after {@link #dropCancelled}. */
  long firstWhen() {
    T first = queue.peek();
    return first == null ? Long.MAX_VALUE : first.when();
  }

  /** The first handle or null; only after {@link #dropCancelled}. */
  T first() {
    return queue.peek();
  }

  /** Takes the handles that are due and not cancelled, earliest first. */
  List<T> takeDue(long now) {
    dropCancelled();
    if (firstWhen() > now || queue.isEmpty()) {
      return List.of();
    }
    List<T> due = new ArrayList<>();
    do {
      due.add(queue.poll());
      dropCancelled();
    } while (!queue.isEmpty() && firstWhen() <= now);
    return due;
  }

  boolean isEmpty() {
    return queue.isEmpty();
  }

  void clear() {
    for (T handle : queue) {
      handle.state = HandleState.DONE;
    }
    queue.clear();
    cancelledCount = 0;
  }

  /** The waiting handles that are not cancelled, earliest first. */
  List<T> inOrder() {
    return queue.stream().filter(handle -> !handle.cancelled()).sorted().toList();
  }
}
