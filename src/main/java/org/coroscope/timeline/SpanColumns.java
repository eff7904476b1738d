package org.coroscope.timeline;

/** The spans of one lane, in order, without gaps or overlaps except before the first. */
final class SpanColumns {

  private static final int BLOCK_BITS = 5;

  final int[] from;
  final int[] to;
  final byte[] states;
  final int[] infos;

  /** For every 32 spans the set of their states, so that wide ranges are merged quickly. */
  private final int[] blockStates;

  SpanColumns(int[] from, int[] to, byte[] states, int[] infos) {
    this.from = from;
    this.to = to;
    this.states = states;
    this.infos = infos;
    blockStates = new int[(from.length >> BLOCK_BITS) + 1];
    for (int i = 0; i < states.length; i++) {
      blockStates[i >> BLOCK_BITS] |= 1 << states[i];
    }
  }

  int size() {
    return from.length;
  }

  /** The first span that is not over at this step. */
  int firstEndingAfter(int step) {
    return IntColumn.firstAfter(to, 0, to.length, step);
  }

  /** The first span that begins after this step. */
  int firstStartingAfter(int step) {
    return IntColumn.firstAfter(from, 0, from.length, step);
  }

  /** The set of states of the spans in a range. */
  int statesIn(int start, int end) {
    int set = 0;
    int i = start;
    while (i < end) {
      if ((i & (1 << BLOCK_BITS) - 1) == 0 && i + (1 << BLOCK_BITS) <= end) {
        set |= blockStates[i >> BLOCK_BITS];
        i += 1 << BLOCK_BITS;
      } else {
        set |= 1 << states[i];
        i++;
      }
    }
    return set;
  }
}
