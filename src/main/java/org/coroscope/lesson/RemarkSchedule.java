package org.coroscope.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.FunctionInfo;
import org.coroscope.trace.SuspensionVisitor;
import org.coroscope.trace.Trace;

/** At which steps of a trace a lesson's notes and questions have their moment. Immutable. */
public final class RemarkSchedule {

  /**
   * A remark at its step.
   *
   * @param step when
   * @param remark what
   */
  public record Entry(int step, Remark remark) {}

  private static final Set<String> COMPREHENSIONS =
      Set.of("<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>");

  /** Nothing to say. */
  public static final RemarkSchedule EMPTY = new RemarkSchedule(new TreeMap<>());

  private final NavigableMap<Integer, List<Remark>> remarks;

  private RemarkSchedule(NavigableMap<Integer, List<Remark>> remarks) {
    this.remarks = remarks;
  }

  /** Works it out, in one pass over the trace. */
  public static RemarkSchedule of(Lesson lesson, Trace trace) {
    List<Remark> all = new ArrayList<>(lesson.notes());
    all.addAll(lesson.questions());
    if (all.isEmpty()) {
      return EMPTY;
    }
    Search search = new Search(all);
    for (int step = 0; step <= trace.lastStep(); step++) {
      if (trace.kind(step) == EventKind.LINE_REACHED && !isTurnOfComprehension(trace, step)) {
        search.moment(Moment.REACHED, trace.line(step), step);
      }
    }
    trace.visitSuspensions(
        new SuspensionVisitor() {
          @Override
          public void suspended(int step, int[] lines) {
            search.moments(Moment.SUSPENDED, lines, step);
          }

          @Override
          public void resumed(int step, int[] lines) {
            search.moments(Moment.RESUMED, lines, step);
          }

          @Override
          public void thrown(int step, int[] lines) {
            search.moments(Moment.THROWN, lines, step);
          }
        });
    return new RemarkSchedule(search.found);
  }

  /** Whether the line is only reached once more for another element of what it makes. */
  private static boolean isTurnOfComprehension(Trace trace, int step) {
    if (trace.frame(step) < 0) {
      return false;
    }
    FunctionInfo function = trace.functionOf(trace.frame(step));
    return COMPREHENSIONS.contains(function.name()) && function.line() == trace.line(step);
  }

  /** Counts the moments at the lines that have remarks, and keeps the steps that are wanted. */
  private static final class Search {
    private final Map<Integer, List<Remark>> byPlace = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final NavigableMap<Integer, List<Remark>> found = new TreeMap<>();

    Search(List<Remark> all) {
      for (Remark remark : all) {
        int place = place(remark.occasion().moment(), remark.occasion().line());
        byPlace.computeIfAbsent(place, k -> new ArrayList<>()).add(remark);
      }
    }

    private static int place(Moment moment, int line) {
      return line * Moment.values().length + moment.ordinal();
    }

    void moments(Moment moment, int[] lines, int step) {
      for (int i = 0; i < lines.length; i++) {
        boolean seen = false;
        for (int before = 0; before < i; before++) {
          seen |= lines[before] == lines[i];
        }
        // A function that has called itself is at its line several times, and counts once.
        if (!seen) {
          moment(moment, lines[i], step);
        }
      }
    }

    void moment(Moment moment, int line, int step) {
      int place = place(moment, line);
      List<Remark> here = byPlace.get(place);
      if (here == null) {
        return;
      }
      int count = counts.merge(place, 1, Integer::sum);
      for (Remark remark : here) {
        int occurrence = remark.occasion().occurrence();
        if (occurrence == 0 || occurrence == count) {
          found.computeIfAbsent(step, k -> new ArrayList<>()).add(remark);
        }
      }
    }
  }

  /** What is to be said at exactly this step. */
  public List<Remark> at(int step) {
    return remarks.getOrDefault(step, List.of());
  }

  /** The last remarks up to and including a step, latest first, at most so many. */
  public List<Entry> upTo(int step, int most) {
    List<Entry> entries = new ArrayList<>();
    for (Map.Entry<Integer, List<Remark>> each :
        remarks.headMap(step, true).descendingMap().entrySet()) {
      for (Remark remark : each.getValue()) {
        if (entries.size() == most) {
          return entries;
        }
        entries.add(new Entry(each.getKey(), remark));
      }
    }
    return entries;
  }

  /** All remarks at their steps, earliest first. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    remarks.forEach((step, said) -> said.forEach(remark -> entries.add(new Entry(step, remark))));
    return entries;
  }

  /** How many remarks there are in the whole trace. */
  public int size() {
    return remarks.values().stream().mapToInt(List::size).sum();
  }
}
