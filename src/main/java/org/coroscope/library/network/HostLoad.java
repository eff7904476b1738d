package org.coroscope.library.network;

import java.util.PriorityQueue;

/** How busy a host is that works on so many requests at once. */
final class HostLoad {
  private final long places;
  private final PriorityQueue<Long> busyUntil = new PriorityQueue<>();

  /** A host that is idle; 0 places for any number. */
  HostLoad(long places) {
    this.places = places;
  }

  /** Whether all places are taken at a time. */
  boolean isFull(long time) {
    while (!busyUntil.isEmpty() && busyUntil.peek() <= time) {
      busyUntil.remove();
    }
    return places > 0 && busyUntil.size() >= places;
  }

  /** Takes a place as soon as there is one; answers when. */
  long begin(long arrival, long work) {
    if (places == 0) {
      return arrival;
    }
    long start = isFull(arrival) ? busyUntil.remove() : arrival;
    busyUntil.add(start + work);
    return start;
  }
}
