package org.coroscope.ui.loop;

import java.util.List;
import org.coroscope.trace.LoopPhase;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.Trace;
import org.coroscope.ui.common.Texts;

/**
 * What the pane shows at a step.
 *
 * @param phase where in its turn the loop is
 * @param iteration the number of the turn, from 1; 0 before the first
 * @param ended whether the program has ended
 * @param blocked how it is said that the loop is blocked at this step; empty if it is not
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
    String blocked,
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
  static final int MOST_CARDS = 24;

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
   * @param style its state, as style sheets call it; may be empty
   */
  record Card(
      String key,
      int task,
      int colour,
      String title,
      String detail,
      String trailing,
      double left,
      String style) {

    /** Whether another card says the same but for a count-down; false if there is no other. */
    boolean saysTheSame(Card other) {
      return other != null
          && title.equals(other.title)
          && detail.equals(other.detail)
          && style.equals(other.style);
    }
  }

  /** Of a program with an event loop: its tasks, handles and timers. */
  static LoopPicture ofLoop(Trace trace, LoopState state, Texts texts) {
    return new LoopPainter(trace, state, texts).picture();
  }

  /**
   * Of a program without one: the main program and its generators. Those that are not begun take
   * the place of what is ready, those that are paused at a yield the place of timers, and those who
   * wait for a value of another the place of waiting tasks.
   */
  static LoopPicture ofGenerators(Trace trace, LoopState state, Texts texts) {
    return new GeneratorPainter(state, texts).picture();
  }

  /** The key of a task's card, wherever it is. */
  static String taskKey(int task) {
    return "task " + task;
  }
}
