package org.coroscope.ui.loop;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.coroscope.ui.common.TaskColors;

/** A card on the screen. */
final class CardNode extends HBox {

  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

  private final Label title = new Label();
  private final Label detail = new Label();
  private final Label trailing = new Label();
  private final ProgressBar left = new ProgressBar();
  private LoopPicture.Card card;
  private String style = "";

  CardNode() {
    getStyleClass().add("task-card");
    setAccessibleRole(AccessibleRole.TEXT);
    setAlignment(Pos.CENTER_LEFT);
    title.getStyleClass().add("card-title");
    detail.getStyleClass().add("card-detail");
    trailing.getStyleClass().add("card-trailing");
    trailing.setMinWidth(Region.USE_PREF_SIZE);
    left.getStyleClass().addAll("small", "time-left");
    left.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(title, grower(), trailing);
    head.getStyleClass().add("card-head");
    VBox text = new VBox(head, detail, left);
    text.getStyleClass().add("card-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMinWidth(0);
    title.setMinWidth(20);
    title.setWrapText(true);
    detail.setWrapText(true);
    getChildren().add(text);
  }

  private static Region grower() {
    Region region = new Region();
    HBox.setHgrow(region, Priority.ALWAYS);
    return region;
  }

  /** The card that is shown. */
  LoopPicture.Card card() {
    return card;
  }

  /** Marks it as what a step has changed. */
  void markChanged(boolean changed) {
    pseudoClassStateChanged(CHANGED, changed);
  }

  void show(LoopPicture.Card now) {
    if (now.equals(card)) {
      return;
    }
    card = now;
    TaskColors.apply(this, now.colour());
    if (!style.equals(now.style())) {
      getStyleClass().remove(style);
      if (!now.style().isEmpty()) {
        getStyleClass().add(now.style());
      }
      style = now.style();
    }
    title.setText(now.title());
    show(detail, now.detail());
    show(trailing, now.trailing());
    left.setVisible(now.left() >= 0);
    left.setManaged(now.left() >= 0);
    left.setProgress(Math.max(0, now.left()));
    setAccessibleText(String.join(", ", now.title(), now.detail(), now.trailing()));
  }

  private static void show(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }
}
