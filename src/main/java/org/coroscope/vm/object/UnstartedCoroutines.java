package org.coroscope.vm.object;

import java.util.ArrayList;
import java.util.List;

/**
 * The coroutines that were made and have not begun, in order of making: those that are left at the
 * end were never awaited.
 *
 * <p>A list linked through the coroutines themselves, because every call of a coroutine function
 * adds one and the start of it takes it off again.
 */
public final class UnstartedCoroutines {
  private PyGenerator first;
  private PyGenerator last;

  /** Adds a coroutine that was just made. */
  public void add(PyGenerator coroutine) {
    coroutine.unstarted = this;
    coroutine.previousUnstarted = last;
    if (last == null) {
      first = coroutine;
    } else {
      last.nextUnstarted = coroutine;
    }
    last = coroutine;
  }

  /** Takes a coroutine off: it has begun, was closed, or was reported. */
  public void remove(PyGenerator coroutine) {
    PyGenerator previous = coroutine.previousUnstarted;
    PyGenerator next = coroutine.nextUnstarted;
    if (previous == null) {
      first = next;
    } else {
      previous.nextUnstarted = next;
    }
    if (next == null) {
      last = previous;
    } else {
      next.previousUnstarted = previous;
    }
    coroutine.unstarted = null;
    coroutine.previousUnstarted = null;
    coroutine.nextUnstarted = null;
  }

  /** All of them, oldest first. */
  public List<PyGenerator> toList() {
    List<PyGenerator> all = new ArrayList<>();
    for (PyGenerator at = first; at != null; at = at.nextUnstarted) {
      all.add(at);
    }
    return all;
  }
}
