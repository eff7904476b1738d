package org.coroscope.ui.frames;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.coroscope.ui.common.TaskColors;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of words that names other tasks, each of which can be gone to. */
final class TaskLinks extends FlowPane {

  /**
   * A line.
   *
   * @param words what the tasks have to do with the one that is shown
   * @param onTask is told the number of a task that was chosen
   */
  TaskLinks(
      Feather icon, String words, String style, List<TaskPicture.Link> tasks, IntConsumer onTask) {
    getStyleClass().addAll("task-links");
    setRowValignment(VPos.CENTER);
    setAlignment(Pos.CENTER_LEFT);
    FontIcon graphic = new FontIcon(icon);
    graphic.getStyleClass().add("small-icon");
    Label label = new Label(words, graphic);
    label.setWrapText(true);
    label.getStyleClass().addAll("frame-note", style);
    getChildren().add(label);
    tasks.forEach(task -> getChildren().add(chip(task, onTask)));
  }

  private static Node chip(TaskPicture.Link link, IntConsumer onTask) {
    Button chip = new Button(link.name());
    chip.setMnemonicParsing(false);
    chip.getStyleClass().setAll("task-chip", "link-chip");
    chip.setMinWidth(Region.USE_PREF_SIZE);
    TaskColors.apply(chip, link.colour());
    chip.setOnAction(event -> onTask.accept(link.task()));
    return chip;
  }
}
