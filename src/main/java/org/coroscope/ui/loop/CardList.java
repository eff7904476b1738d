package org.coroscope.ui.loop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.coroscope.trace.Trace;
import org.coroscope.ui.common.Children;
import org.coroscope.ui.common.Texts;

/** Cards one below the other. A card that is there at two steps keeps its node. */
final class CardList extends VBox {

  private final Texts texts;
  private final IntConsumer onTask;
  private final Label nothing = new Label();
  private final Label more = new Label();
  private Map<String, CardNode> nodes = new HashMap<>();

  /**
   * A list.
   *
   * @param onTask is told the number of a task whose card was clicked
   */
  CardList(Texts texts, IntConsumer onTask) {
    this.texts = texts;
    this.onTask = onTask;
    nothing.getStyleClass().add("placeholder");
    more.getStyleClass().add("placeholder");
    getStyleClass().add("card-list");
    getChildren().add(nothing);
  }

  /** Sets what stands there when there are no cards. */
  void whenEmpty(String text) {
    nothing.setText(text);
  }

  /** The cards from top to bottom. */
  List<CardNode> cards() {
    return getChildren().stream()
        .filter(CardNode.class::isInstance)
        .map(CardNode.class::cast)
        .toList();
  }

  /**
   * Shows these cards.
   *
   * @param count how many there are altogether
   * @param marked whether those that are new here or say something else are marked as changed
   */
  void show(List<LoopPicture.Card> cards, int count, boolean marked) {
    Map<String, CardNode> kept = new HashMap<>();
    List<Node> shown = new ArrayList<>();
    for (LoopPicture.Card card : cards) {
      CardNode node = nodes.get(card.key());
      if (node == null || kept.containsKey(card.key())) {
        node = make();
      }
      node.markChanged(marked && !card.saysTheSame(node.card()));
      node.show(card);
      kept.put(card.key(), node);
      shown.add(node);
    }
    nodes = kept;
    if (cards.isEmpty()) {
      shown.add(nothing);
    } else if (count > cards.size()) {
      more.setText(texts.get("loop.more", Integer.toString(count - cards.size())));
      shown.add(more);
    }
    Children.show(this, shown);
  }

  private CardNode make() {
    CardNode node = new CardNode();
    node.setOnMouseClicked(
        event -> {
          if (node.card().task() != Trace.NO_TASK) {
            onTask.accept(node.card().task());
          }
        });
    return node;
  }
}
