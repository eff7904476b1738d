package org.coroscope.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coroscope.timeline.MarkerKind;
import org.coroscope.timeline.SpanState;
import org.coroscope.trace.LoopPhase;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.Trace;

/** What a loop view says at a step: who runs, is ready, has a timer, waits, and is done. */
public final class LoopSections {

  /**
   * One row of a section.
   *
   * @param state whose look it has; null if it has a mark
   * @param mark what ended it; null if it has a look
   * @param name in bold
   * @param detail after the name
   * @param right at the right edge
   * @param share how much of the row a bar covers, 0 to 1; negative for no bar
   */
  public record Entry(
      SpanState state, MarkerKind mark, String name, String detail, String right, double share) {

    Entry(SpanState state, String name, String detail, String right) {
      this(state, null, name, detail, right, -1);
    }
  }

  /**
   * A headed list.
   *
   * @param heading its name, in capitals
   * @param remark what stands beside the heading: how the rows are ordered, or that there are none;
   *     may be empty
   * @param entries its first rows
   * @param size how many rows it has, those that are left out here counted, too
   * @param isNumbered whether each row's place, from 1, stands before its name
   */
  public record Section(
      String heading, String remark, List<Entry> entries, int size, boolean isNumbered) {

    /** Keeps its own copy of the entries. */
    public Section {
      entries = List.copyOf(entries);
    }

    /** A row's name, with its place before it if they are numbered. */
    String name(int place) {
      String name = entries.get(place).name();
      return isNumbered ? (place + 1) + "  " + name : name;
    }
  }

  /** The sections, from top to bottom. */
  enum Part {
    RUNNING("RUNNING", "", "nothing"),
    READY("READY", "first in, first out", "nobody"),
    TIMERS("TIMERS", "the next one first", "none is set"),
    WAITING("WAITING", "", "nobody"),
    GENERATORS("GENERATORS", "", ""),
    IO("I/O", "", ""),
    DONE("DONE", "", "");

    private final String heading;
    private final String order;
    private final String whenEmpty;

    Part(String heading, String order, String whenEmpty) {
      this.heading = heading;
      this.order = order;
      this.whenEmpty = whenEmpty;
    }

    private LoopRows rows(Trace trace, LoopState state, int most) {
      LoopRows rows = new LoopRows(trace, state, most);
      switch (this) {
        case RUNNING -> rows.running();
        case READY -> rows.ready();
        case TIMERS -> rows.timers();
        case WAITING -> rows.waiting();
        case GENERATORS -> rows.generators();
        case IO -> rows.io();
        case DONE -> rows.done();
      }
      return rows;
    }

    /** The section, if there is something to say about it. */
    Optional<Section> section(Trace trace, LoopState state, int most) {
      boolean ofLoop = this == READY || this == TIMERS || this == WAITING;
      if (ofLoop && !hasLoop(state)) {
        return Optional.empty();
      }
      LoopRows rows = rows(trace, state, most);
      if (rows.size() == 0 && whenEmpty.isEmpty()) {
        return Optional.empty();
      }
      String remark = rows.size() == 0 ? whenEmpty : order;
      return Optional.of(new Section(heading, remark, rows.first(), rows.size(), this == READY));
    }

    /** Whether there is a loop that one can say something about, or was one. */
    static boolean hasLoop(LoopState state) {
      return state.phase() != LoopPhase.OUTSIDE
          || state.iteration() > 0
          || !state.tasks().isEmpty();
    }
  }

  private LoopSections() {}

  /**
   * All sections that there is something to say about, from top to bottom.
   *
   * @param most so many rows of each section at most
   */
  public static List<Section> of(Trace trace, LoopState state, int most) {
    List<Section> sections = new ArrayList<>();
    for (Part part : Part.values()) {
      part.section(trace, state, most).ifPresent(sections::add);
    }
    return sections;
  }
}
