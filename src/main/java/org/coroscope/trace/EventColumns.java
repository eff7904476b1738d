package org.coroscope.trace;

import java.util.ArrayList;
import java.util.List;

/** The events, column by column, in pages so that growing copies nothing; 37 bytes an event. */
final class EventColumns {

  static final int BYTES_PER_EVENT = 1 + 4 + 8 + 4 + 4 + 4 * 4;
  private static final int BITS = 12;
  private static final int PAGE = 1 << BITS;
  private static final int MASK = PAGE - 1;

  private static final class Page {
    final byte[] kind = new byte[PAGE];
    final int[] task = new int[PAGE];
    final long[] time = new long[PAGE];
    final int[] line = new int[PAGE];
    final int[] frame = new int[PAGE];
    final int[] a = new int[PAGE];
    final int[] b = new int[PAGE];
    final int[] c = new int[PAGE];
    final int[] d = new int[PAGE];
  }

  private final List<Page> pages = new ArrayList<>();
  private Page last;
  private int size;

  int append(EventKind kind, int task, long time, int line, int frame, int a, int b, int c, int d) {
    int i = size & MASK;
    if (i == 0) {
      last = new Page();
      pages.add(last);
    }
    Page p = last;
    p.kind[i] = (byte) kind.ordinal();
    p.task[i] = task;
    p.time[i] = time;
    p.line[i] = line;
    p.frame[i] = frame;
    p.a[i] = a;
    p.b[i] = b;
    p.c[i] = c;
    p.d[i] = d;
    return size++;
  }

  int size() {
    return size;
  }

  EventKind kind(int step) {
    return EventKind.of(page(step).kind[step & MASK]);
  }

  int task(int step) {
    return page(step).task[step & MASK];
  }

  long time(int step) {
    return page(step).time[step & MASK];
  }

  int line(int step) {
    return page(step).line[step & MASK];
  }

  int frame(int step) {
    return page(step).frame[step & MASK];
  }

  int a(int step) {
    return page(step).a[step & MASK];
  }

  int b(int step) {
    return page(step).b[step & MASK];
  }

  int c(int step) {
    return page(step).c[step & MASK];
  }

  int d(int step) {
    return page(step).d[step & MASK];
  }

  private Page page(int step) {
    return pages.get(step >>> BITS);
  }
}
