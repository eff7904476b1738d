package org.coroscope.ui.common;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Puts nodes into panes. */
public final class Children {

  private Children() {}

  /**
   * Makes these the children of a pane, in this order, and touches none that is there already: one
   * that is taken out and put in again is styled anew from the ground up, which takes a hundred
   * times as long as putting it elsewhere.
   */
  public static void show(Pane pane, List<? extends Node> wanted) {
    List<Node> children = pane.getChildren();
    if (children.equals(wanted)) {
      return;
    }
    Set<Node> kept = new HashSet<>(wanted);
    children.removeIf(child -> !kept.contains(child));
    Set<Node> there = new HashSet<>(children);
    for (Node node : wanted) {
      if (!there.contains(node)) {
        children.add(node);
      }
    }
    // Each goes to the end, the first one first: so they end up in order.
    int sorted = 0;
    while (sorted < wanted.size() && children.get(sorted) == wanted.get(sorted)) {
      sorted++;
    }
    wanted.subList(sorted, wanted.size()).forEach(Node::toFront);
  }

  /**
   * Puts a node into a pane unless it is there. A page that is put there when it is first to be
   * seen is not styled, with all that it holds, while the window opens.
   */
  public static void need(Pane pane, Node wanted) {
    if (wanted.getParent() != pane) {
      pane.getChildren().add(wanted);
    }
  }
}
