package org.coroscope.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coroscope.timeline.MarkerBox;
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

/**
 * Paints the event loop at one step: where in its turn it is, what runs, what is ready in its
 * order, which timers are set, and who waits for what. Keeps nothing of what it paints.
 */
public final class LoopViewPainter {

  /** Rows of a section when there is all the room one could wish for. */
  private static final int MOST_ROWS = 60;

  private final PageTheme theme;
  private final FontBook fonts;
  private final TimelinePainter timeline;

  /** A painter for one theme. */
  public LoopViewPainter(PageTheme theme, FontBook fonts) {
    this.theme = theme;
    this.fonts = fonts;
    this.timeline = new TimelinePainter(theme.theme(), fonts, PaintOptions.DOCUMENT);
  }

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
  private record Entry(
      SpanState state, MarkerKind mark, String name, String detail, String right, double share) {

    Entry(SpanState state, String name, String detail, String right) {
      this(state, null, name, detail, right, -1);
    }
  }

  /** A headed list. */
  private record Section(String heading, String remark, List<Entry> entries, String whenEmpty) {}

  /** How high it gets with all its rows, in pixels. */
  public double height(Trace trace, LoopState state, double width, double size) {
    return paint(
        new MeasuringSurface(), state, sections(trace, state), 0, 0, width, size, MOST_ROWS);
  }

  /**
   * Paints it. Where there is not enough room, sections end in "and 5 more".
   *
   * @param size the size of the letters, in pixels
   */
  public void paint(
      Surface surface,
      Trace trace,
      LoopState state,
      double x,
      double y,
      double width,
      double height,
      double size) {
    List<Section> sections = sections(trace, state);
    int rows = MOST_ROWS;
    while (rows > 1
        && paint(new MeasuringSurface(), state, sections, x, y, width, size, rows) > height) {
      rows--;
    }
    surface.pushClip(x, y, width, height);
    paint(surface, state, sections, x, y, width, size, rows);
    surface.popClip();
  }

  private double paint(
      Surface surface,
      LoopState state,
      List<Section> sections,
      double x,
      double y,
      double width,
      double size,
      int rows) {
    double at = y + head(surface, state, x, y, width, size);
    for (Section section : sections) {
      at += size * 0.55;
      at += section(surface, section, x, at, width, size, rows);
    }
    return at - y;
  }

  // ---- parts ------------------------------------------------------------------------------------

  private double head(
      Surface surface, LoopState state, double x, double y, double width, double size) {
    double line = size * 1.9;
    TextStyle bold = new TextStyle(Typeface.SANS_BOLD, size * 1.1);
    TextStyle plain = new TextStyle(Typeface.SANS, size);
    TextStyle clock = new TextStyle(Typeface.MONO_BOLD, size * 1.1);
    String time = TimeText.clock(state.time());
    double timeWidth = fonts.width(time, clock);
    surface.text(
        time,
        x + width - timeWidth,
        fonts.centredBaseline(y, line, clock),
        timeWidth,
        clock,
        theme.text());
    String name = state.phase() == LoopPhase.OUTSIDE ? "No event loop" : "Event loop";
    double nameWidth = fonts.width(name, bold);
    surface.text(name, x, fonts.centredBaseline(y, line, bold), nameWidth, bold, theme.text());
    double left = x + nameWidth + size * 0.8;
    String phase = fonts.fit(phase(state), x + width - timeWidth - size - left, plain);
    surface.text(
        phase,
        left,
        fonts.centredBaseline(y, line, plain),
        fonts.width(phase, plain),
        plain,
        theme.faint());
    return line;
  }

  private static String phase(LoopState state) {
    if (state.phase() == LoopPhase.OUTSIDE) {
      return state.isEnded() ? "the program has ended" : "the main program runs";
    }
    String turn = state.iteration() == 0 ? "" : "turn " + state.iteration() + " · ";
    return turn + state.phase().word();
  }

  private double section(
      Surface surface, Section section, double x, double y, double width, double size, int rows) {
    double line = size * 1.5;
    TextStyle heading = new TextStyle(Typeface.SANS_BOLD, size * 0.78);
    TextStyle remark = new TextStyle(Typeface.SANS, size * 0.78);
    double baseline = fonts.centredBaseline(y, line, heading);
    double wide = fonts.width(section.heading(), heading);
    surface.text(section.heading(), x, baseline, wide, heading, theme.faint());
    String said = section.entries().isEmpty() ? section.whenEmpty() : section.remark();
    String note = fonts.fit(said, width - wide - size, remark);
    surface.text(
        note, x + wide + size * 0.6, baseline, fonts.width(note, remark), remark, theme.faint());
    double at = y + line;
    List<Entry> entries = section.entries();
    int shown = entries.size() <= rows ? entries.size() : Math.max(1, rows - 1);
    for (Entry entry : entries.subList(0, Math.min(shown, entries.size()))) {
      at += row(surface, entry, x, at, width, size);
    }
    if (shown < entries.size()) {
      String more = "and " + (entries.size() - shown) + " more";
      TextStyle style = new TextStyle(Typeface.SANS, size * 0.9);
      surface.text(
          more,
          x + size,
          fonts.centredBaseline(at, line, style),
          fonts.width(more, style),
          style,
          theme.faint());
      at += line;
    }
    return at - y;
  }

  private double row(Surface surface, Entry entry, double x, double y, double width, double size) {
    double height = size * 1.85;
    double radius = size * 0.3;
    surface.fillRoundRect(x, y, width, height, radius, theme.border());
    surface.fillRoundRect(x + 1, y + 1, width - 2, height - 2, radius - 1, theme.card());
    double swatch = size * 1.5;
    double inset = size * 0.4;
    if (entry.mark() != null) {
      MarkerBox box = new MarkerBox(0, 0, 1, x + inset + swatch / 2, y, height, entry.mark());
      timeline.paintMarker(box, surface);
    } else {
      SpanLook look = theme.theme().look(entry.state());
      timeline.paintBox(look, x + inset, y + inset, swatch, height - 2 * inset, surface);
    }
    TextStyle bold = new TextStyle(Typeface.SANS_BOLD, size);
    TextStyle plain = new TextStyle(Typeface.SANS, size * 0.92);
    double left = x + inset + swatch + size * 0.6;
    double rightWidth = fonts.width(entry.right(), plain);
    double right = x + width - size * 0.7 - rightWidth;
    surface.text(
        entry.right(),
        right,
        fonts.centredBaseline(y, height, plain),
        rightWidth,
        plain,
        theme.faint());
    double room = right - size * 0.6 - left;
    String name = fonts.fit(entry.name(), room, bold);
    double nameWidth = fonts.width(name, bold);
    surface.text(name, left, fonts.centredBaseline(y, height, bold), nameWidth, bold, theme.text());
    String detail = fonts.fit(entry.detail(), room - nameWidth - size * 0.6, plain);
    surface.text(
        detail,
        left + nameWidth + size * 0.6,
        fonts.centredBaseline(y, height, plain),
        fonts.width(detail, plain),
        plain,
        theme.text());
    if (entry.share() >= 0) {
      double whole = width - 2 * size * 0.5;
      double barY = y + height - size * 0.26;
      surface.fillRect(x + size * 0.5, barY, whole, size * 0.14, theme.border());
      surface.fillRect(x + size * 0.5, barY, whole * entry.share(), size * 0.14, theme.accent());
    }
    return height + size * 0.3;
  }

  // ---- what they say ----------------------------------------------------------------------------

  private List<Section> sections(Trace trace, LoopState state) {
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
      sections.add(new Section("I/O UNDER WAY", "", io, ""));
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
