package org.coroscope.ui.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.coroscope.trace.FrameState;
import org.coroscope.trace.HandleState;
import org.coroscope.trace.LoopPhase;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.TaskState;
import org.coroscope.trace.TaskStatus;
import org.coroscope.trace.TimeText;
import org.coroscope.trace.TimerState;
import org.coroscope.trace.Trace;
import org.coroscope.trace.Wait;
import org.coroscope.ui.common.TaskColors;
import org.coroscope.ui.common.Texts;

/** Makes the picture of an event loop at one step. */
final class LoopPainter {

  /** So many functions of an await chain are named, the innermost ones. */
  private static final int MOST_LINKS = 4;

  private final Trace trace;
  private final LoopState state;
  private final Texts texts;

  LoopPainter(Trace trace, LoopState state, Texts texts) {
    this.trace = trace;
    this.state = state;
    this.texts = texts;
  }

  LoopPicture picture() {
    List<LoopPicture.Card> waiting = new ArrayList<>();
    List<TaskState> ended = new ArrayList<>();
    int waitingCount = 0;
    for (TaskState task : state.tasks()) {
      if (task.status() == TaskStatus.SUSPENDED) {
        if (waitingCount++ < LoopPicture.MOST_CARDS) {
          waiting.add(waiting(task));
        }
      } else if (task.status().isDone()) {
        ended.add(task);
      }
    }
    ended.sort((x, y) -> Integer.compare(y.sinceStep(), x.sinceStep()));
    return new LoopPicture(
        state.phase(),
        state.iteration(),
        state.isEnded(),
        blocked(),
        running(),
        ready(),
        state.readyCount(),
        timers(),
        state.timerCount(),
        waiting,
        waitingCount,
        ended.stream().limit(LoopPicture.MOST_CARDS).map(this::done).toList(),
        ended.size());
  }

  private LoopPicture.Card running() {
    int current = state.currentTask();
    Optional<TaskState> task = state.task(current);
    if (task.isEmpty()) {
      String who = state.phase() == LoopPhase.OUTSIDE ? "main" : "loop";
      String key = state.isEnded() ? "loop.running.ended" : "loop.running." + who;
      String detail = state.isEnded() ? "" : line();
      return new LoopPicture.Card(
          who, Trace.NO_TASK, -1, texts.get(key), detail, "", -1, blockedStyle());
    }
    boolean blocking = task.get().status() == TaskStatus.BLOCKING;
    return card(
        task.get(),
        blocking ? texts.get("loop.blocking") : lineOfTask(),
        "",
        blocking ? "blocking" : "running");
  }

  /** Who holds the loop, and for how long, if this step took time while something ran. */
  private String blocked() {
    if (!state.isBlocked()) {
      return "";
    }
    int step = state.step();
    long held = trace.time(step) - trace.time(Math.max(0, step - 1));
    int task = state.currentTask();
    String who = task >= 0 ? trace.taskDisplayName(task) : texts.get("loop.blocked.callback");
    return texts.get("loop.blocked", who, TimeText.of(held));
  }

  private String blockedStyle() {
    return state.isBlocked() ? "blocking" : "";
  }

  private String line() {
    return state.topFrame().filter(frame -> frame.line() > 0).map(this::line).orElse("");
  }

  /**
   * Before a thread's function is called and after it has returned only the main program's is
   * there.
   */
  private String lineOfTask() {
    return state.topFrame().filter(frame -> !frame.function().isMain()).isPresent() ? line() : "";
  }

  /** The main program has no function to name. */
  private String line(FrameState frame) {
    String key = frame.function().isMain() ? "loop.at.line" : "loop.at.line.in";
    return texts.get(key, Integer.toString(frame.line()), frame.function().name());
  }

  private LoopPicture.Card card(TaskState task, String detail, String trailing, String style) {
    return new LoopPicture.Card(
        LoopPicture.taskKey(task.id()),
        task.id(),
        TaskColors.index(trace, task.id()),
        task.displayName(),
        detail,
        trailing,
        -1,
        style);
  }

  private List<LoopPicture.Card> ready() {
    List<LoopPicture.Card> cards = new ArrayList<>();
    List<HandleState> handles = state.ready();
    Map<Integer, Integer> seen = new TreeMap<>();
    for (int i = 0; i < Math.min(LoopPicture.MOST_CARDS, handles.size()); i++) {
      HandleState handle = handles.get(i);
      boolean ofTask = handle.task() >= 0;
      int nth = ofTask ? seen.merge(handle.task(), 1, Integer::sum) : 0;
      String name = ofTask ? trace.taskName(handle.task()) : "";
      String title = ofTask ? trace.taskDisplayName(handle.task()) : handle.description();
      cards.add(
          new LoopPicture.Card(
              nth == 1 ? LoopPicture.taskKey(handle.task()) : "handle " + handle.handle(),
              handle.task(),
              TaskColors.index(trace, handle.task()),
              title.isEmpty() ? texts.get("loop.callback") : title,
              ofTask ? withoutName(handle.description(), name) : "",
              Integer.toString(i + 1),
              -1,
              handle.cancelled() ? "cancelled" : "ready"));
    }
    return cards;
  }

  /** "first step of worker_1" on the card of worker_1 is a "first step". */
  private static String withoutName(String description, String name) {
    String tail = " of " + name;
    return description.endsWith(tail)
        ? description.substring(0, description.length() - tail.length())
        : description;
  }

  /** "the end of Task-2's sleep(1)" on the card of Task-2 is its "sleep(1)". */
  private static String withoutOwner(String label, String name) {
    // A task that got its name later, as one that serves a request, may be called by its first.
    int later = name.indexOf(" (");
    String owner = (later < 0 || label.contains(name) ? name : name.substring(0, later)) + "'s ";
    int at = name.isEmpty() ? -1 : label.indexOf(owner);
    return at < 0 ? label : label.substring(at + owner.length());
  }

  private List<LoopPicture.Card> timers() {
    List<LoopPicture.Card> cards = new ArrayList<>();
    List<TimerState> timers = state.timers();
    for (TimerState timer : timers.subList(0, Math.min(LoopPicture.MOST_CARDS, timers.size()))) {
      long remaining = Math.max(0, timer.when() - state.time());
      long whole = Math.max(1, timer.when() - trace.time(timer.setStep()));
      boolean ofTask = timer.task() >= 0;
      String label = timer.label().isEmpty() ? texts.get("loop.callback") : timer.label();
      label = withoutOwner(label, trace.taskName(timer.task()));
      cards.add(
          new LoopPicture.Card(
              "timer " + timer.timer(),
              timer.task(),
              TaskColors.index(trace, timer.task()),
              ofTask ? trace.taskDisplayName(timer.task()) : label,
              texts.get("loop.due", ofTask ? label : "", TimeText.of(timer.when())).strip(),
              remaining == 0 ? texts.get("loop.due.now") : TimeText.of(remaining),
              Math.min(1, (double) remaining / whole),
              "timer"));
    }
    return cards;
  }

  private LoopPicture.Card waiting(TaskState task) {
    String on = task.waiting().map(wait -> chain(task, waitText(wait))).orElse("");
    return card(
        task, on, task.cancelRequested() ? texts.get("loop.cancel.asked") : "", "suspended");
  }

  /** The await chain, outermost first, if the task waits further in than its first function. */
  private String chain(TaskState task, String waitText) {
    List<FrameState> frames = task.chain();
    if (frames.size() < 2) {
      return waitText;
    }
    List<String> names = new ArrayList<>();
    int first = Math.max(0, frames.size() - MOST_LINKS);
    if (first > 0) {
      names.add("…");
    }
    frames.subList(first, frames.size()).forEach(frame -> names.add(frame.function().name()));
    names.add(waitText);
    return String.join(texts.get("loop.chain"), names);
  }

  private String waitText(Wait wait) {
    String word = wait.reason().word();
    String what = wait.text();
    if (what.isEmpty() && wait.reason().targetsTask() && wait.target() >= 0) {
      what = trace.taskDisplayName(wait.target());
    }
    return what.isEmpty() || what.startsWith(word)
        ? texts.get("loop.waits", what.isEmpty() ? word : what)
        : texts.get("loop.waits.for", word, what);
  }

  private LoopPicture.Card done(TaskState task) {
    String style = task.status().name().toLowerCase(java.util.Locale.ROOT);
    String end = texts.get("loop." + style);
    String result = task.result().isEmpty() ? end : texts.get("loop.result", end, task.result());
    return card(task, result, "", style);
  }
}
