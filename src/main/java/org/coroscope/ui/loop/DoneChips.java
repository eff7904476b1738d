package org.coroscope.ui.loop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.coroscope.ui.common.Children;
import org.coroscope.ui.common.TaskColors;
import org.coroscope.ui.common.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tasks that have ended, told in little room: a chip each, with how it ended. */
final class DoneChips extends FlowPane {

  private final Texts texts;
  private final IntConsumer onTask;
  private final Label nothing = new Label();
  private List<LoopPicture.Card> shown = List.of();
  private final Map<LoopPicture.Card, Node> made = new HashMap<>();

  /**
   * Chips.
   *
   * @param onTask is told the number of a task whose chip was clicked
   */
  DoneChips(Texts texts, IntConsumer onTask) {
    this.texts = texts;
    this.onTask = onTask;
    nothing.getStyleClass().add("placeholder");
    getStyleClass().add("done-chips");
    getChildren().add(nothing);
  }

  /** Sets what stands there when there are no chips. */
  void whenEmpty(String text) {
    nothing.setText(text);
  }

  void show(List<LoopPicture.Card> cards, int count) {
    if (cards.equals(shown)) {
      return;
    }
    shown = cards;
    Map<LoopPicture.Card, Node> before = new HashMap<>(made);
    made.clear();
    List<Node> chips = new ArrayList<>();
    for (LoopPicture.Card card : cards) {
      Node chip = before.computeIfAbsent(card, this::chip);
      made.put(card, chip);
      chips.add(chip);
    }
    if (cards.isEmpty()) {
      chips.add(nothing);
    } else if (count > cards.size()) {
      Label more = new Label(texts.get("loop.more", Integer.toString(count - cards.size())));
      more.getStyleClass().add("placeholder");
      chips.add(more);
    }
    Children.show(this, chips);
  }

  private Node chip(LoopPicture.Card card) {
    FontIcon icon =
        new FontIcon(
            switch (card.style()) {
              case "failed" -> Feather.X;
              case "cancelled" -> Feather.SLASH;
              default -> Feather.CHECK;
            });
    icon.getStyleClass().add("small-icon");
    Label chip = new Label(card.title(), icon);
    chip.getStyleClass().addAll("task-chip", card.style());
    chip.setTooltip(new Tooltip(card.title() + ": " + card.detail()));
    chip.setAccessibleText(card.title() + ", " + card.detail());
    chip.setOnMouseClicked(event -> onTask.accept(card.task()));
    TaskColors.apply(chip, card.colour());
    return chip;
  }
}
