package org.coroscope.ui.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

/**
 * What the pane shows at a step.
 *
 * @param phase where in its turn the loop is
 * @param iteration the number of the turn, from 1; 0 before the first
 * @param ended whether the program has ended
 * @param running who runs: a task, the loop itself or the main program
 * @param ready the ready queue, first to run first
 * @param readyCount how many are in it, also those that are not listed
 * @param timers the timers that are set, first to fire first
 * @param timerCount how many are set
 * @param waiting the suspended tasks
 * @param waitingCount how many are suspended
 * @param done the tasks that have ended, last first
 * @param doneCount how many have ended
 */
record LoopPicture(
    LoopPhase phase,
    int iteration,
    boolean ended,
    Card running,
    List<Card> ready,
    int readyCount,
    List<Card> timers,
    int timerCount,
    List<Card> waiting,
    int waitingCount,
    List<Card> done,
    int doneCount) {

  /** More cards than these nobody reads; the rest is counted. */
  static final int MOST_CARDS = 40;

  /**
   * One card.
   *
   * @param key what it is the card of, to be known again at the next step
   * @param task the task it is about, or {@link Trace#NO_TASK}
   * @param colour the task's colour
   * @param title the first line
   * @param detail the second line; may be empty
   * @param trailing what stands at the right; may be empty
   * @param left how much of a timer's time is left, from 0 to 1; -1 for no timer
   * @param style a style class for its state; may be empty
   */
  record Card(
      String key,
      int task,
      int colour,
      String title,
      String detail,
      String trailing,
      double left,
      String style) {}

  static LoopPicture of(Trace trace, LoopState state, Texts texts) {
    return new Painter(trace, state, texts).picture();
  }

  /** Makes the picture of one step. */
  private static final class Painter {
    private final Trace trace;
    private final LoopState state;
    private final Texts texts;

    Painter(Trace trace, LoopState state, Texts texts) {
      this.trace = trace;
      this.state = state;
      this.texts = texts;
    }

    LoopPicture picture() {
      List<Card> waiting = new ArrayList<>();
      List<TaskState> ended = new ArrayList<>();
      int waitingCount = 0;
      for (TaskState task : state.tasks()) {
        if (task.status() == TaskStatus.SUSPENDED) {
          if (waitingCount++ < MOST_CARDS) {
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
          running(),
          ready(),
          state.readyCount(),
          timers(),
          state.timerCount(),
          waiting,
          waitingCount,
          ended.stream().limit(MOST_CARDS).map(this::done).toList(),
          ended.size());
    }

    private Card running() {
      int current = state.currentTask();
      Optional<TaskState> task = state.task(current);
      if (task.isEmpty()) {
        String who = state.phase() == LoopPhase.OUTSIDE ? "main" : "loop";
        String key = state.isEnded() ? "loop.running.ended" : "loop.running." + who;
        String detail = state.isEnded() ? "" : line();
        return new Card(who, Trace.NO_TASK, -1, texts.get(key), detail, "", -1, blockedStyle());
      }
      boolean blocking = task.get().status() == TaskStatus.BLOCKING;
      return card(
          task.get(),
          blocking ? texts.get("loop.blocking") : line(),
          "",
          blocking ? "blocking" : "running");
    }

    private String blockedStyle() {
      return state.isBlocked() ? "blocking" : "";
    }

    private String line() {
      return state
          .topFrame()
          .filter(frame -> frame.line() > 0)
          .map(
              frame ->
                  texts.get(
                      "loop.at.line", Integer.toString(frame.line()), frame.function().name()))
          .orElse("");
    }

    private Card card(TaskState task, String detail, String trailing, String style) {
      return new Card(
          "task " + task.id(),
          task.id(),
          TaskColors.index(trace, task.id()),
          task.displayName(),
          detail,
          trailing,
          -1,
          style);
    }

    private List<Card> ready() {
      List<Card> cards = new ArrayList<>();
      List<HandleState> handles = state.ready();
      Map<Integer, Integer> seen = new TreeMap<>();
      for (int i = 0; i < Math.min(MOST_CARDS, handles.size()); i++) {
        HandleState handle = handles.get(i);
        boolean ofTask = handle.task() >= 0;
        int nth = ofTask ? seen.merge(handle.task(), 1, Integer::sum) : 0;
        String name = ofTask ? trace.taskName(handle.task()) : "";
        String title = ofTask ? trace.taskDisplayName(handle.task()) : handle.description();
        cards.add(
            new Card(
                nth == 1 ? "task " + handle.task() : "handle " + handle.handle(),
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
      String owner = name + "'s ";
      int at = name.isEmpty() ? -1 : label.indexOf(owner);
      return at < 0 ? label : label.substring(at + owner.length());
    }

    private List<Card> timers() {
      List<Card> cards = new ArrayList<>();
      List<TimerState> timers = state.timers();
      for (TimerState timer : timers.subList(0, Math.min(MOST_CARDS, timers.size()))) {
        long remaining = Math.max(0, timer.when() - state.time());
        long whole = Math.max(1, timer.when() - trace.time(timer.setStep()));
        boolean ofTask = timer.task() >= 0;
        String label = timer.label().isEmpty() ? texts.get("loop.callback") : timer.label();
        label = withoutOwner(label, trace.taskName(timer.task()));
        cards.add(
            new Card(
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

    private Card waiting(TaskState task) {
      String on = task.waiting().map(this::waitText).orElse("");
      return card(
          task, on, task.cancelRequested() ? texts.get("loop.cancel.asked") : "", "suspended");
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

    private Card done(TaskState task) {
      String style = task.status().name().toLowerCase(java.util.Locale.ROOT);
      String end = texts.get("loop." + style);
      String result = task.result().isEmpty() ? end : texts.get("loop.result", end, task.result());
      return card(task, result, "", style);
    }
  }
}
