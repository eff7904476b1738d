package org.coroscope.ui.code;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.coroscope.trace.Trace;
import org.coroscope.ui.code.LineMarks.TaskMark;
import org.coroscope.ui.common.LazyTip;
import org.coroscope.ui.common.TaskColors;
import org.coroscope.ui.common.Texts;

/**
 * The chips behind the text of one line. They are given other words and colours as the step
 * changes: making them anew each time would take too long.
 */
final class ChipRow extends HBox {

  private static final int MOST_CHIPS = 3;

  private final Texts texts;
  private final IntConsumer onTask;
  private final boolean named;
  private List<TaskMark> marks = List.of();

  /**
   * What a chip tells.
   *
   * @param task the task it is the chip of, or {@link Trace#NO_TASK}
   */
  private record Meaning(String tip, int task) {}

  private Problem problem;

  /**
   * An empty row.
   *
   * @param named whether the chips have names; without, they are small
   * @param onTask is told the number of a task whose chip was clicked
   */
  ChipRow(boolean named, Texts texts, IntConsumer onTask) {
    this.named = named;
    this.texts = texts;
    this.onTask = onTask;
    getStyleClass().add("chips");
    setPickOnBounds(false);
  }

  /** Shows the tasks that are suspended at the line. */
  void show(List<TaskMark> tasks) {
    if (problem == null && tasks.equals(marks)) {
      return;
    }
    problem = null;
    marks = List.copyOf(tasks);
    int shown = marks.size() <= MOST_CHIPS + 1 ? marks.size() : MOST_CHIPS;
    boolean more = shown < marks.size();
    room(shown + (more ? 1 : 0));
    for (int i = 0; i < shown; i++) {
      TaskMark mark = marks.get(i);
      Label chip = (Label) getChildren().get(i);
      dress(chip, named ? mark.name() : "", "task-chip", named ? "named" : "nameless");
      chip.setUserData(new Meaning(mark.name(), mark.task()));
      TaskColors.apply(chip, mark.colour());
    }
    if (more) {
      Label chip = (Label) getChildren().get(shown);
      String count = Integer.toString(marks.size() - shown);
      String text = named ? texts.get("code.more", count) : "+" + count;
      dress(chip, text, "task-chip", "more");
      chip.setUserData(new Meaning(texts.get("code.more", count), Trace.NO_TASK));
      TaskColors.apply(chip, -1);
    }
  }

  /** Shows what is wrong with the line. */
  void show(Problem wrong) {
    if (wrong.equals(problem)) {
      return;
    }
    problem = wrong;
    marks = List.of();
    room(1);
    Label chip = (Label) getChildren().get(0);
    String kind = wrong.error() ? "error" : "warning";
    if (named) {
      dress(chip, wrong.message(), "problem-chip", kind);
      chip.setMinWidth(0);
    } else {
      dress(chip, texts.get("code.problem.sign"), "problem-chip", kind, "sign");
    }
    chip.setUserData(new Meaning(wrong.message(), Trace.NO_TASK));
  }

  private void room(int count) {
    while (getChildren().size() > count) {
      getChildren().remove(getChildren().size() - 1);
    }
    while (getChildren().size() < count) {
      Label chip = new Label();
      LazyTip.install(chip, () -> ((Meaning) chip.getUserData()).tip());
      chip.setOnMouseClicked(
          event -> {
            int task = ((Meaning) chip.getUserData()).task();
            if (task != Trace.NO_TASK) {
              onTask.accept(task);
            }
            event.consume();
          });
      getChildren().add(chip);
    }
  }

  private static void dress(Label chip, String text, String... styles) {
    chip.setText(text);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    if (!chip.getStyleClass().containsAll(List.of(styles))) {
      chip.getStyleClass().setAll("label");
      chip.getStyleClass().addAll(styles);
    }
  }
}
