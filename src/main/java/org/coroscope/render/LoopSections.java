package org.coroscope.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coroscope.timeline.MarkerKind;
import org.coroscope.timeline.SpanState;
import org.coroscope.trace.FrameState;
import org.coroscope.trace.GeneratorState;
import org.coroscope.trace.GeneratorStatus;
import org.coroscope.trace.HandleState;
import org.coroscope.trace.IoState;
import org.coroscope.trace.LoopPhase;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.TaskState;
import org.coroscope.trace.TaskStatus;
import org.coroscope.trace.TimeText;
import org.coroscope.trace.TimerState;
import org.coroscope.trace.Trace;
import org.coroscope.trace.Wait;

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
   * @param remark how it is ordered; may be empty
   * @param entries its rows
   * @param whenEmpty what is said if there are none
   */
  public record Section(String heading, String remark, List<Entry> entries, String whenEmpty) {

    /** Keeps its own copy of the entries. */
    public Section {
      entries = List.copyOf(entries);
    }
  }

  private LoopSections() {}

  /** All sections that there is something to say about, from top to bottom. */
  public static List<Section> of(Trace trace, LoopState state) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("RUNNING", "", running(trace, state), "nothing"));
    boolean loop = state.phase() != LoopPhase.OUTSIDE || state.iteration() > 0;
    if (loop || !state.tasks().isEmpty()) {
      sections.add(new Section("READY", "first in, first out", ready(trace, state), "nobody"));
      sections.add(new Section("TIMERS", "the next one first", timers(state), "none is set"));
      sections.add(new Section("WAITING", "", waiting(trace, state), "nobody"));
    }
    List<Entry> generators = generators(state);
    if (!generators.isEmpty()) {
      sections.add(new Section("GENERATORS", "", generators, ""));
    }
    List<Entry> io = io(trace, state);
    if (!io.isEmpty()) {
      sections.add(new Section("I/O", "", io, ""));
    }
    List<Entry> done = done(state);
    if (!done.isEmpty()) {
      sections.add(new Section("DONE", "", done, ""));
    }
    return sections;
  }

  private static List<Entry> running(Trace trace, LoopState state) {
    if (state.isEnded()) {
      return List.of();
    }
    String detail =
        state.topFrame().filter(frame -> frame.line() > 0).map(frame -> in(frame)).orElse("");
    String since = state.isBlocked() ? "blocks the loop" : "";
    if (state.currentTask() >= 0) {
      SpanState look = state.isBlocked() ? SpanState.BLOCKING : SpanState.RUNNING;
      return List.of(new Entry(look, trace.taskName(state.currentTask()), detail, since));
    }
    if (state.phase() == LoopPhase.OUTSIDE) {
      SpanState look = state.isBlocked() ? SpanState.BLOCKING : SpanState.MAIN;
      return List.of(new Entry(look, "main program", detail, ""));
    }
    return List.of(new Entry(SpanState.LOOP, "the loop itself", state.phase().word(), ""));
  }

  private static String in(FrameState frame) {
    String name = frame.function().name();
    return name.equals("<module>") ? "line " + frame.line() : name + ", line " + frame.line();
  }

  private static List<Entry> ready(Trace trace, LoopState state) {
    List<Entry> entries = new ArrayList<>();
    int place = 1;
    for (HandleState handle : state.ready()) {
      String name = handle.task() >= 0 ? trace.taskName(handle.task()) : handle.description();
      Optional<TaskState> task = state.task(handle.task());
      String detail = task.map(t -> said(t, without(handle.description(), name))).orElse("");
      boolean isNew = task.filter(t -> t.status() == TaskStatus.CREATED).isPresent();
      entries.add(
          new Entry(
              isNew ? SpanState.CREATED : SpanState.READY,
              place + "  " + (name.isEmpty() ? "a callback" : name),
              handle.cancelled() ? "cancelled, will be skipped" : detail,
              ""));
      place++;
    }
    return entries;
  }

  /** A description that ends in the name which is written before it says the name twice. */
  private static String without(String description, String name) {
    String end = " of " + name;
    return description.endsWith(end)
        ? description.substring(0, description.length() - end.length())
        : description;
  }

  private static List<Entry> timers(LoopState state) {
    long longest = 1;
    for (TimerState timer : state.timers()) {
      longest = Math.max(longest, timer.when() - state.time());
    }
    List<Entry> entries = new ArrayList<>();
    for (TimerState timer : state.timers()) {
      long left = Math.max(0, timer.when() - state.time());
      String label = timer.label().isEmpty() ? "a callback" : timer.label();
      // How the task says it is better to read than how the library sees it.
      Optional<TaskState> task = state.task(timer.task());
      String said =
          task.flatMap(TaskState::waiting)
              .filter(wait -> wait.target() == timer.timer())
              .map(Wait::text)
              .filter(text -> !text.isEmpty())
              .orElse(label);
      entries.add(
          new Entry(
              SpanState.IDLE,
              null,
              task.map(TaskState::name).orElse(label),
              task.isPresent() ? said : "",
              (left == 0 ? "due now" : "in " + TimeText.of(left))
                  + ", at "
                  + TimeText.of(timer.when()),
              left / (double) longest));
    }
    return entries;
  }

  private static List<Entry> waiting(Trace trace, LoopState state) {
    List<Entry> entries = new ArrayList<>();
    for (TaskState task : state.tasks()) {
      if (task.status() == TaskStatus.SUSPENDED) {
        String line = task.suspendedLine() > 0 ? "line " + task.suspendedLine() : "";
        String detail = task.waiting().map(wait -> "waits for " + what(trace, wait)).orElse("");
        String asked = task.cancelRequested() ? detail + " (asked to stop)" : detail;
        entries.add(new Entry(SpanState.SUSPENDED, task.name(), said(task, asked), line));
      }
    }
    return entries;
  }

  private static String what(Trace trace, Wait wait) {
    if (!wait.text().isEmpty()) {
      return wait.text();
    }
    boolean task = wait.reason().targetsTask() && wait.target() >= 0;
    return task ? trace.taskName(wait.target()) : wait.reason().word();
  }

  private static List<Entry> generators(LoopState state) {
    List<Entry> entries = new ArrayList<>();
    if (!state.tasks().isEmpty()) {
      return entries;
    }
    for (GeneratorState generator : state.generators()) {
      Optional<SpanState> look = look(generator.status());
      if (look.isPresent()) {
        String line = generator.line() > 0 ? "line " + generator.line() : "";
        String word = generator.status().name().toLowerCase(Locale.ROOT);
        entries.add(new Entry(look.get(), generator.function().name(), word, line));
      }
    }
    return entries;
  }

  private static Optional<SpanState> look(GeneratorStatus status) {
    return switch (status) {
      case CREATED -> Optional.of(SpanState.CREATED);
      case RUNNING -> Optional.of(SpanState.RUNNING);
      case SUSPENDED -> Optional.of(SpanState.SUSPENDED);
      case CLOSED -> Optional.empty();
    };
  }

  private static List<Entry> io(Trace trace, LoopState state) {
    List<Entry> entries = new ArrayList<>();
    for (IoState io : state.pendingIo()) {
      String name = io.task() >= 0 ? trace.taskName(io.task()) : io.label();
      double share = io.total() > 0 ? Math.min(1, io.done() / (double) io.total()) : -1;
      String detail = io.task() >= 0 ? io.label() : "";
      entries.add(new Entry(SpanState.SUSPENDED, null, name, detail, io.progress(), share));
    }
    return entries;
  }

  private static MarkerKind mark(TaskStatus status) {
    return switch (status) {
      case FAILED -> MarkerKind.FAILED;
      case CANCELLED -> MarkerKind.CANCELLED;
      default -> MarkerKind.FINISHED;
    };
  }

  /** What is said of a task, with the name of its function if that is another than its own. */
  private static String said(TaskState task, String text) {
    boolean same = task.function().isEmpty() || task.function().equals(task.name());
    return same ? text : text.isEmpty() ? task.function() : task.function() + " · " + text;
  }

  private static List<Entry> done(LoopState state) {
    List<Entry> entries = new ArrayList<>();
    for (TaskState task : state.tasks()) {
      if (task.status().isDone()) {
        String result = task.result();
        boolean none = result.isEmpty() || result.equals("None");
        String detail = said(task, task.status().word() + (none ? "" : ": " + result));
        String when = "at " + TimeText.of(task.sinceTime());
        entries.add(new Entry(null, mark(task.status()), task.name(), detail, when, -1));
      }
    }
    return entries;
  }
}
