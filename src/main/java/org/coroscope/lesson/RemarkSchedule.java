package org.coroscope.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.FrameState;
import org.coroscope.trace.GeneratorStatus;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.Trace;

/** At which steps of a trace a lesson's notes and questions have their moment. Immutable. */
public final class RemarkSchedule {

  /** Further steps of a trace are not searched for moments: no lesson is as long. */
  private static final int LONGEST_SEARCH = 300_000;

  /**
   * A remark at its step.
   *
   * @param step when
   * @param remark what
   */
  public record Entry(int step, Remark remark) {}

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
    Map<String, List<Remark>> byPlace = new HashMap<>();
    Set<Moment> moments = new LinkedHashSet<>();
    for (Remark remark : all) {
      Occasion occasion = remark.occasion();
      byPlace
          .computeIfAbsent(place(occasion.line(), occasion.moment()), k -> new ArrayList<>())
          .add(remark);
      moments.add(occasion.moment());
    }
    NavigableMap<Integer, List<Remark>> found = new TreeMap<>();
    Map<String, Integer> counts = new HashMap<>();
    int end = Math.min(trace.lastStep(), LONGEST_SEARCH);
    for (int step = 0; step <= end && !all.isEmpty(); step++) {
      Moment moment = moment(trace, step);
      if (moment == null || !moments.contains(moment)) {
        continue;
      }
      for (int line : lines(trace, step, moment)) {
        String place = place(line, moment);
        int count = counts.merge(place, 1, Integer::sum);
        for (Remark remark : byPlace.getOrDefault(place, List.of())) {
          int occurrence = remark.occasion().occurrence();
          if (occurrence == 0 || occurrence == count) {
            found.computeIfAbsent(step, k -> new ArrayList<>()).add(remark);
          }
        }
      }
    }
    return new RemarkSchedule(found);
  }

  private static String place(int line, Moment moment) {
    return moment.name() + line;
  }

  private static Moment moment(Trace trace, int step) {
    return switch (trace.kind(step)) {
      case LINE_REACHED -> Moment.REACHED;
      case TASK_SUSPENDED, YIELDED -> Moment.SUSPENDED;
      case TASK_RESUMED, GENERATOR_RESUMED -> Moment.RESUMED;
      // A task that gets an exception has been resumed by the step before.
      case THROWN_IN -> trace.kind(step - 1) == EventKind.TASK_RESUMED ? null : Moment.RESUMED;
      default -> null;
    };
  }

  /** The lines at which something is reached, suspended or resumed by this step. */
  private static Set<Integer> lines(Trace trace, int step, Moment moment) {
    if (moment == Moment.REACHED) {
      return Set.of(trace.line(step));
    }
    Set<Integer> lines = new LinkedHashSet<>();
    switch (trace.kind(step)) {
      case TASK_SUSPENDED ->
          trace.stateAt(step).task(trace.task(step)).ifPresent(t -> addAll(lines, t.chain()));
      case TASK_RESUMED -> {
        // A task that has never run is not resumed at a line, it begins.
        LoopState before = trace.stateAt(step - 1);
        before
            .task(trace.task(step))
            .filter(task -> task.lastWait().isPresent())
            .ifPresent(task -> addAll(lines, task.chain()));
      }
      case YIELDED -> addAll(lines, top(trace.stateAt(step - 1), trace.a(step)));
      default -> {
        boolean begins =
            trace.stateAt(step - 1).generators().stream()
                .filter(generator -> generator.frame() == trace.frame(step))
                .anyMatch(generator -> generator.status() == GeneratorStatus.CREATED);
        if (!begins) {
          addAll(lines, top(trace.stateAt(step), trace.frame(step)));
        }
      }
    }
    lines.remove(0);
    return lines;
  }

  private static void addAll(Set<Integer> lines, List<FrameState> frames) {
    frames.forEach(frame -> lines.add(frame.line()));
  }

  /** The frames of the stack from the given one on. */
  private static List<FrameState> top(LoopState state, int frame) {
    List<FrameState> stack = state.callStack();
    for (int i = stack.size() - 1; i >= 0; i--) {
      if (stack.get(i).frame() == frame) {
        return stack.subList(i, stack.size());
      }
    }
    return List.of();
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
