package org.coroscope.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coroscope.timeline.SpanState;
import org.coroscope.trace.FrameState;
import org.coroscope.trace.GeneratorState;
import org.coroscope.trace.GeneratorStatus;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.TaskState;
import org.coroscope.trace.TaskStatus;

/** On which lines tasks and generators are suspended, or will go on, at a step. */
public final class CodeMarks {

  /**
   * The mark of one line.
   *
   * @param state the most important state of those on the line
   * @param names who they are
   */
  public record Mark(SpanState state, List<String> names) {

    /** Keeps its own copy of the names. */
    public Mark {
      names = List.copyOf(names);
    }

    /** The names in a few words. */
    public String text() {
      return names.size() <= 3
          ? String.join(", ", names)
          : String.join(", ", names.subList(0, 2)) + " and " + (names.size() - 2) + " more";
    }
  }

  private CodeMarks() {}

  /** The marks, by line. */
  public static Map<Integer, Mark> of(LoopState state) {
    Map<Integer, Mark> marks = new LinkedHashMap<>();
    Set<Integer> framesOfTasks = new LinkedHashSet<>();
    for (TaskState task : state.tasks()) {
      for (FrameState frame : task.chain()) {
        framesOfTasks.add(frame.frame());
      }
      boolean waits = task.status() == TaskStatus.SUSPENDED || task.status() == TaskStatus.READY;
      if (waits && task.suspendedLine() > 0) {
        SpanState look = task.status() == TaskStatus.READY ? SpanState.READY : SpanState.SUSPENDED;
        add(marks, task.suspendedLine(), look, task.name());
      }
    }
    for (GeneratorState generator : state.generators()) {
      if (generator.status() == GeneratorStatus.SUSPENDED
          && generator.line() > 0
          && !framesOfTasks.contains(generator.frame())) {
        add(marks, generator.line(), SpanState.SUSPENDED, generator.function().name());
      }
    }
    return marks;
  }

  private static void add(Map<Integer, Mark> marks, int line, SpanState state, String name) {
    Mark before = marks.get(line);
    List<String> names = new ArrayList<>(before == null ? List.of() : before.names());
    names.add(name);
    // Of two looks on one line the more important one is shown.
    boolean keeps = before != null && before.state().compareTo(state) < 0;
    marks.put(line, new Mark(keeps ? before.state() : state, names));
  }
}
