package org.coroscope.ui.loop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.coroscope.trace.Trace;
import org.coroscope.ui.common.Children;
import org.coroscope.ui.common.Texts;

/** Cards one below the other. A card that is there at two steps keeps its node. */
final class CardList extends VBox {

  private static final int MOST_SPARE = 12;

  private final Texts texts;
  private final IntConsumer onTask;
  private final KnownHeight height = new KnownHeight();
  private final Label nothing = new Label();
  private final Label more = new Label();
  private Map<String, CardNode> nodes = new HashMap<>();

  /** Cards that are out of sight, for the next ones: to make a card and to style it takes long. */
  private final List<CardNode> spare = new ArrayList<>();

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

  @Override
  protected double computeMinHeight(double width) {
    return prefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return height.at(width, super::computePrefHeight);
  }

  @Override
  public void requestLayout() {
    // Asked for by the constructor of a box already.
    if (height != null) {
      height.forget();
    }
    super.requestLayout();
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
        .filter(Node::isVisible)
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
    List<CardNode> free = free(cards);
    List<Node> shown = new ArrayList<>();
    for (LoopPicture.Card card : cards) {
      CardNode node = nodes.get(card.key());
      if (node == null || kept.containsKey(card.key())) {
        node = take(free, card.colour());
      }
      node.setVisible(true);
      node.setManaged(true);
      node.markChanged(marked && !card.saysTheSame(node.card()));
      node.show(card);
      node.setFocusTraversable(card.task() != Trace.NO_TASK);
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
    spare.clear();
    spare.addAll(free.subList(Math.max(0, free.size() - MOST_SPARE), free.size()));
    for (CardNode node : spare) {
      node.setVisible(false);
      node.setManaged(false);
    }
    List<Node> all = new ArrayList<>(spare);
    all.addAll(shown);
    Children.show(this, all);
  }

  /** The nodes of cards that go, and those that went before: new cards take them. */
  private List<CardNode> free(List<LoopPicture.Card> cards) {
    Set<String> stay = cards.stream().map(LoopPicture.Card::key).collect(Collectors.toSet());
    List<CardNode> free = new ArrayList<>(spare);
    for (CardNode node : cards()) {
      if (!stay.contains(node.card().key())) {
        free.add(node);
      }
    }
    return free;
  }

  /** A free node, best one that has the colour already: another colour is another style. */
  private CardNode take(List<CardNode> free, int colour) {
    for (int i = free.size() - 1; i >= 0; i--) {
      if (free.get(i).card().colour() == colour) {
        return free.remove(i);
      }
    }
    return free.isEmpty() ? make() : free.remove(free.size() - 1);
  }

  private CardNode make() {
    CardNode node = new CardNode();
    Picking.install(
        node,
        () -> {
          if (node.card().task() != Trace.NO_TASK) {
            onTask.accept(node.card().task());
          }
        });
    return node;
  }
}
