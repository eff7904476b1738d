package org.coroscope.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.coroscope.render.LoopSections.Entry;
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

/** The rows of one section of a loop view. All are counted, but only the first ones are made. */
final class LoopRows {

  private final Trace trace;
  private final LoopState state;
  private final int most;
  private final List<Entry> first = new ArrayList<>();
  private int size;

  LoopRows(Trace trace, LoopState state, int most) {
    this.trace = trace;
    this.state = state;
    this.most = most;
  }

  List<Entry> first() {
    return first;
  }

  int size() {
    return size;
  }

  private void add(Supplier<Entry> entry) {
    if (size++ < most) {
      first.add(entry.get());
    }
  }

  void running() {
    if (state.isEnded()) {
      return;
    }
    String detail = state.topFrame().filter(frame -> frame.line() > 0).map(LoopRows::in).orElse("");
    String since = state.isBlocked() ? "blocks the loop" : "";
    if (state.currentTask() >= 0) {
      SpanState look = state.isBlocked() ? SpanState.BLOCKING : SpanState.RUNNING;
      add(() -> new Entry(look, trace.taskName(state.currentTask()), detail, since));
    } else if (state.phase() == LoopPhase.OUTSIDE) {
      SpanState look = state.isBlocked() ? SpanState.BLOCKING : SpanState.MAIN;
      add(() -> new Entry(look, "main program", detail, ""));
    } else {
      add(() -> new Entry(SpanState.LOOP, "the loop itself", state.phase().word(), ""));
    }
  }

  private static String in(FrameState frame) {
    String line = "line " + frame.line();
    return frame.function().isMain() ? line : frame.function().name() + ", " + line;
  }

  void ready() {
    for (HandleState handle : state.ready().subList(0, Math.min(most, state.readyCount()))) {
      add(() -> ready(handle));
    }
    size = state.readyCount();
  }

  private Entry ready(HandleState handle) {
    String name = handle.task() >= 0 ? trace.taskName(handle.task()) : handle.description();
    Optional<TaskState> task = state.task(handle.task());
    String detail = task.map(t -> said(t, without(handle.description(), name))).orElse("");
    boolean isNew = task.filter(t -> t.status() == TaskStatus.CREATED).isPresent();
    return new Entry(
        isNew ? SpanState.CREATED : SpanState.READY,
        name.isEmpty() ? "a callback" : name,
        handle.cancelled() ? "cancelled, will be skipped" : detail,
        "");
  }

  /** A description that ends in the name which is written before it says the name twice. */
  private static String without(String description, String name) {
    String end = " of " + name;
    return description.endsWith(end)
        ? description.substring(0, description.length() - end.length())
        : description;
  }

  void timers() {
    long longest = 1;
    for (TimerState timer : state.timers()) {
      longest = Math.max(longest, timer.when() - state.time());
    }
    for (TimerState timer : state.timers()) {
      double whole = longest;
      add(() -> timer(timer, whole));
    }
  }

  private Entry timer(TimerState timer, double longest) {
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
    return new Entry(
        SpanState.IDLE,
        null,
        task.map(TaskState::name).orElse(label),
        task.isPresent() ? said : "",
        (left == 0 ? "due now" : "in " + TimeText.of(left)) + ", at " + TimeText.of(timer.when()),
        left / longest);
  }

  void waiting() {
    state.glanceAtTasks(
        (place, status, line) -> {
          if (status == TaskStatus.SUSPENDED) {
            add(() -> waiting(state.tasks().get(place)));
          }
        });
  }

  private Entry waiting(TaskState task) {
    String line = task.suspendedLine() > 0 ? "line " + task.suspendedLine() : "";
    String detail = task.waiting().map(wait -> "waits for " + what(wait)).orElse("");
    String asked = task.cancelRequested() ? detail + " (asked to stop)" : detail;
    return new Entry(SpanState.SUSPENDED, task.name(), said(task, asked), line);
  }

  private String what(Wait wait) {
    if (!wait.text().isEmpty()) {
      return wait.text();
    }
    boolean task = wait.reason().targetsTask() && wait.target() >= 0;
    return task ? trace.taskName(wait.target()) : wait.reason().word();
  }

  void generators() {
    if (!state.tasks().isEmpty()) {
      return;
    }
    for (GeneratorState generator : state.generators()) {
      look(generator.status()).ifPresent(look -> add(() -> generator(generator, look)));
    }
  }

  private static Entry generator(GeneratorState generator, SpanState look) {
    String line = generator.line() > 0 ? "line " + generator.line() : "";
    String word = generator.status().name().toLowerCase(Locale.ROOT);
    return new Entry(look, generator.function().name(), word, line);
  }

  private static Optional<SpanState> look(GeneratorStatus status) {
    return switch (status) {
      case CREATED -> Optional.of(SpanState.CREATED);
      case RUNNING -> Optional.of(SpanState.RUNNING);
      case SUSPENDED -> Optional.of(SpanState.SUSPENDED);
      case CLOSED -> Optional.empty();
    };
  }

  void io() {
    for (IoState io : state.pendingIo()) {
      String name = io.task() >= 0 ? trace.taskName(io.task()) : io.label();
      double share = io.total() > 0 ? Math.min(1, io.done() / (double) io.total()) : -1;
      String detail = io.task() >= 0 ? io.label() : "";
      add(() -> new Entry(SpanState.SUSPENDED, null, name, detail, io.progress(), share));
    }
  }

  void done() {
    state.glanceAtTasks(
        (place, status, line) -> {
          if (status.isDone()) {
            add(() -> done(state.tasks().get(place)));
          }
        });
  }

  private static Entry done(TaskState task) {
    String result = task.result();
    boolean none = result.isEmpty() || result.equals("None");
    String detail = said(task, task.status().word() + (none ? "" : ": " + result));
    String when = "at " + TimeText.of(task.sinceTime());
    return new Entry(null, mark(task.status()), task.name(), detail, when, -1);
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
}
