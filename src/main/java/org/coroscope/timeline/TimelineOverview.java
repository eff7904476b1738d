package org.coroscope.timeline;

import java.util.Optional;

/**
 * A whole timeline in little: lanes are put together to bands and the axis is cut into columns;
 * each cell knows the states that occur in it. Immutable. It costs at most a look at every lane in
 * every column, however long the trace is.
 */
public final class TimelineOverview {

  private final int columns;
  private final int bands;

  /** For each band, column by column, the set of states. */
  private final int[] states;

  private TimelineOverview(int columns, int bands) {
    this.columns = columns;
    this.bands = bands;
    states = new int[columns * bands];
  }

  /**
   * The overview of all lanes.
   *
   * @param order the lanes from top to bottom, by index; see {@link TimelineModel#order}
   * @param columns into how many columns the axis is cut; at least 1
   * @param mostBands how many bands there may be; at least 1
   */
  public static TimelineOverview of(
      TimelineModel model, TimeScale scale, int[] order, int columns, int mostBands) {
    if (columns < 1 || mostBands < 1) {
      throw new IllegalArgumentException(columns + " columns in " + mostBands + " bands");
    }
    TimelineOverview overview = new TimelineOverview(columns, Math.min(mostBands, order.length));
    for (int place = 0; place < order.length; place++) {
      int band = (int) ((long) place * overview.bands / order.length);
      overview.add(model.columns(order[place]), scale, band);
    }
    return overview;
  }

  private void add(SpanColumns lane, TimeScale scale, int band) {
    double unitsPerColumn = scale.length() / columns;
    int row = band * columns;
    int i = 0;
    while (i < lane.size()) {
      int first = column(scale.positionOf(lane.from[i]) / unitsPerColumn);
      double end = scale.positionOf(lane.to[i]) / unitsPerColumn;
      int last = Math.max(first, column(Math.ceil(end) - 1));
      int next = i + 1;
      if (first == last) {
        // All that is over within the same column is taken at once.
        int step = scale.stepAt((first + 1) * unitsPerColumn);
        next = Math.max(next, lane.firstEndingAfter(step));
      }
      int set = lane.statesIn(i, next);
      for (int column = first; column <= last; column++) {
        states[row + column] |= set;
      }
      i = next;
    }
  }

  private int column(double place) {
    return Math.max(0, Math.min(columns - 1, (int) place));
  }

  /** How many columns there are. */
  public int columns() {
    return columns;
  }

  /** How many bands there are: one a lane, or fewer where lanes are put together. */
  public int bands() {
    return bands;
  }

  /** The most important state in a cell; empty where no lane is. */
  public Optional<SpanState> state(int band, int column) {
    int set = states[band * columns + column];
    return set == 0 ? Optional.empty() : Optional.of(SpanState.first(set));
  }
}
