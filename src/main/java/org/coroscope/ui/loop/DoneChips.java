package org.coroscope.ui.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.coroscope.ui.common.Children;
import org.coroscope.ui.common.LazyTip;
import org.coroscope.ui.common.TaskColors;
import org.coroscope.ui.common.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tasks that have ended, told in little room: a chip each, with how it ended. */
final class DoneChips extends FlowPane {

  private final Texts texts;
  private final IntConsumer onTask;
  private final Label nothing = new Label();
  private final Label more = new Label();
  private List<LoopPicture.Card> shown = List.of();

  /** In the order of the cards; those behind them are kept, as a new one takes long to style. */
  private final List<Chip> chips = new ArrayList<>();

  /**
   * Chips.
   *
   * @param onTask is told the number of a task whose chip was clicked
   */
  DoneChips(Texts texts, IntConsumer onTask) {
    this.texts = texts;
    this.onTask = onTask;
    nothing.getStyleClass().add("placeholder");
    more.getStyleClass().add("placeholder");
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
    while (chips.size() < cards.size()) {
      chips.add(new Chip());
    }
    // The last to end comes first: counted from the end, the others keep their chips.
    List<Node> all = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      Chip chip = chips.get(cards.size() - 1 - i);
      chip.show(cards.get(i));
      all.add(chip);
    }
    for (int i = 0; i < chips.size(); i++) {
      chips.get(i).setVisible(i < cards.size());
      chips.get(i).setManaged(i < cards.size());
    }
    if (cards.isEmpty()) {
      all.add(nothing);
    } else if (count > cards.size()) {
      more.setText(texts.get("loop.more", Integer.toString(count - cards.size())));
      all.add(more);
    }
    all.addAll(chips.subList(cards.size(), chips.size()));
    Children.show(this, all);
  }

  private final class Chip extends Label {

    private final FontIcon icon = new FontIcon(Feather.CHECK);
    private LoopPicture.Card card;

    Chip() {
      icon.getStyleClass().add("small-icon");
      setGraphic(icon);
      getStyleClass().add("task-chip");
      // A long name ends in dots; the tip has it whole.
      maxWidthProperty().bind(prefWrapLengthProperty());
      LazyTip.install(this, () -> card.title() + ": " + card.detail());
      setAccessibleRole(AccessibleRole.BUTTON);
      setFocusTraversable(true);
      Picking.install(this, () -> onTask.accept(card.task()));
    }

    void show(LoopPicture.Card now) {
      if (now.equals(card)) {
        return;
      }
      card = now;
      Feather wanted =
          switch (now.style()) {
            case "failed" -> Feather.X;
            case "cancelled" -> Feather.SLASH;
            default -> Feather.CHECK;
          };
      if (icon.getIconCode() != wanted) {
        icon.setIconCode(wanted);
      }
      setText(now.title());
      setAccessibleText(now.title() + ", " + now.detail());
      TaskColors.apply(this, now.colour());
    }
  }
}
