package org.coroscope.ui.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.coroscope.ui.common.Children;
import org.coroscope.ui.common.TaskColors;
import org.kordamp.ikonli.feather.Feather;

/** A line of words that names other tasks, each of which can be gone to. */
final class TaskLinks extends FlowPane {

  private final IntConsumer onTask;
  private final Label words;
  private final List<Button> chips = new ArrayList<>();
  private List<TaskPicture.Link> shown = List.of();

  /**
   * A line that says nothing yet.
   *
   * @param onTask is told the number of a task that was chosen
   */
  TaskLinks(Feather icon, String style, IntConsumer onTask) {
    this.onTask = onTask;
    words = FramesView.line(icon, style);
    getStyleClass().addAll("task-links");
    setRowValignment(VPos.CENTER);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().add(words);
  }

  /** Sets what the tasks have to do with the one that is shown. */
  void say(String text) {
    words.setText(text);
  }

  /** Names these tasks. */
  void show(List<TaskPicture.Link> tasks) {
    shown = List.copyOf(tasks);
    while (chips.size() < shown.size()) {
      chips.add(chip(chips.size()));
    }
    List<Node> all = new ArrayList<>();
    all.add(words);
    for (int i = 0; i < shown.size(); i++) {
      chips.get(i).setText(shown.get(i).name());
      TaskColors.apply(chips.get(i), shown.get(i).colour());
      all.add(chips.get(i));
    }
    Children.show(this, all);
  }

  private Button chip(int number) {
    Button chip = new Button();
    chip.setMnemonicParsing(false);
    chip.getStyleClass().setAll("task-chip", "link-chip");
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.setOnAction(event -> onTask.accept(shown.get(number).task()));
    return chip;
  }
}
