package org.coroscope.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.coroscope.timeline.SpanState;
import org.coroscope.trace.FrameState;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.TaskStatus;

/** On which lines tasks and generators are suspended, or will go on, at a step. */
public final class CodeMarks {

  /** So many names are written beside a line. */
  private static final int MOST_NAMES = 3;

  /**
   * The mark of one line.
   *
   * @param state the most important state of those on the line
   * @param names who they are, the first ones only if they are many
   * @param count how many they are
   */
  public record Mark(SpanState state, List<String> names, int count) {

    /** Keeps its own copy of the names. */
    public Mark {
      names = List.copyOf(names);
    }

    /** The names in a few words. */
    public String text() {
      return count <= MOST_NAMES
          ? String.join(", ", names)
          : String.join(", ", names.subList(0, MOST_NAMES - 1))
              + " and "
              + (count - MOST_NAMES + 1)
              + " more";
    }
  }

  /** A mark that is still being made. */
  private static final class Draft {
    private SpanState state;
    private final List<String> names = new ArrayList<>();
    private int count;

    Mark mark() {
      return new Mark(state, names, count);
    }
  }

  private final Map<Integer, Draft> drafts = new LinkedHashMap<>();

  private CodeMarks() {}

  /** The marks, by line. */
  public static Map<Integer, Mark> of(LoopState state) {
    CodeMarks marks = new CodeMarks();
    state.glanceAtTasks(
        (place, status, line) -> {
          if (line > 0 && status == TaskStatus.SUSPENDED) {
            marks.add(line, SpanState.SUSPENDED, () -> state.tasks().get(place).name());
          } else if (line > 0 && status == TaskStatus.READY) {
            marks.add(line, SpanState.READY, () -> state.tasks().get(place).name());
          }
        });
    for (FrameState frame : state.suspendedGenerators()) {
      if (frame.line() > 0) {
        marks.add(frame.line(), SpanState.SUSPENDED, frame.function()::name);
      }
    }
    Map<Integer, Mark> finished = new LinkedHashMap<>();
    marks.drafts.forEach((line, draft) -> finished.put(line, draft.mark()));
    return finished;
  }

  private void add(int line, SpanState look, Supplier<String> name) {
    Draft draft = drafts.computeIfAbsent(line, number -> new Draft());
    draft.count++;
    if (draft.names.size() < MOST_NAMES) {
      draft.names.add(name.get());
    }
    // Of two looks on one line the more important one is shown.
    if (draft.state == null || look.compareTo(draft.state) < 0) {
      draft.state = look;
    }
  }
}
