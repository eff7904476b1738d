package org.coroscope.library.network;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;

/** What is on its way to one side of a connection, in the order in which it arrives. */
final class Inbox {
  /** No more than that is read at once, as by asyncio. */
  private static final int READ_SIZE = 256 * 1024;

  /** What arrives. */
  enum Kind {
    DATA,
    /** The other side sends no more. */
    END,
    /** The other side has broken the connection off. */
    RESET
  }

  private record Item(long arrival, Kind kind, byte[] data) {}

  private final ArrayDeque<Item> items = new ArrayDeque<>();
  private int taken;

  /** Puts something behind all that is on its way; it cannot overtake. */
  void add(long arrival, Kind kind, byte[] data) {
    long earliest = items.isEmpty() ? arrival : Math.max(arrival, items.peekLast().arrival);
    items.add(new Item(earliest, kind, data));
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  long firstArrival() {
    return items.peekFirst().arrival;
  }

  Kind firstKind() {
    return items.peekFirst().kind;
  }

  void clear() {
    items.clear();
  }

  /** Takes the bytes that are there at a time, up to what is read at once. */
  byte[] take(long now) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    while (!items.isEmpty()
        && items.peekFirst().kind == Kind.DATA
        && items.peekFirst().arrival <= now
        && out.size() < READ_SIZE) {
      byte[] data = items.peekFirst().data;
      int count = Math.min(data.length - taken, READ_SIZE - out.size());
      out.write(data, taken, count);
      taken += count;
      if (taken == data.length) {
        items.removeFirst();
        taken = 0;
      }
    }
    return out.toByteArray();
  }
}
