package org.coroscope.ui.loop;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.coroscope.trace.Trace;
import org.coroscope.ui.common.TaskColors;

/**
 * A card on the screen: its title and what trails it, its detail, and for a timer a bar of the time
 * that is left. It places them by itself: nested boxes would measure every text several times, and
 * there are many cards.
 */
final class CardNode extends Region {

  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

  /** Between the title and what trails it, and above the bar, in heights of letters. */
  private static final double GAP = 0.35;

  private final Label title = new Label();
  private final Label detail = new Label();
  private final Label trailing = new Label();
  private final Region track = new Region();
  private final Region left = new Region();
  private LoopPicture.Card card;
  private double knownWidth = Double.NaN;
  private double knownHeight;
  private PseudoClass style;

  CardNode() {
    getStyleClass().add("task-card");
    title.getStyleClass().add("card-title");
    detail.getStyleClass().add("card-detail");
    trailing.getStyleClass().add("card-trailing");
    track.getStyleClass().add("time-track");
    left.getStyleClass().add("time-left");
    title.setWrapText(true);
    detail.setWrapText(true);
    getChildren().addAll(title, trailing, detail, track, left);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  /** Cards are as wide as there is room. */
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return prefHeight(width);
  }

  /** To find out how high its lines are takes long, and is asked several times in one layout. */
  @Override
  protected double computePrefHeight(double width) {
    if (width != knownWidth) {
      knownHeight = snappedTopInset() + place(width, false) + snappedBottomInset();
      knownWidth = width;
    }
    return knownHeight;
  }

  @Override
  public void requestLayout() {
    knownWidth = Double.NaN;
    super.requestLayout();
  }

  @Override
  protected void layoutChildren() {
    place(getWidth(), true);
  }

  /**
   * Places what is on the card, or only finds out how high it is.
   *
   * @param width of the whole card
   * @return the height of what is on it
   */
  private double place(double width, boolean forGood) {
    double x = snappedLeftInset();
    double top = snappedTopInset();
    double room = Math.max(0, width - x - snappedRightInset());
    double letter = title.getFont().getSize();
    double trail = trailing.isVisible() ? Math.min(room, snapSizeX(trailing.prefWidth(-1))) : 0;
    double forTitle = trail > 0 ? Math.max(0, room - trail - GAP * letter) : room;
    double height = snapSizeY(title.prefHeight(forTitle));
    if (forGood) {
      title.resizeRelocate(x, top, forTitle, height);
      // On one line with the title, which may be larger.
      double down = title.getBaselineOffset() - trailing.getBaselineOffset();
      trailing.resizeRelocate(
          x + room - trail, top + Math.max(0, down), trail, trailing.prefHeight(-1));
    }
    double y = height;
    if (detail.isVisible()) {
      double lines = snapSizeY(detail.prefHeight(room));
      if (forGood) {
        detail.resizeRelocate(x, top + y, room, lines);
      }
      y += lines;
    }
    if (track.isVisible()) {
      double thick = snapSizeY(GAP * letter);
      if (forGood) {
        double bar = top + y + snapSizeY(GAP * letter * 0.5);
        track.resizeRelocate(x, bar, room, thick);
        left.resizeRelocate(x, bar, snapSizeX(room * Math.max(0, card.left())), thick);
      }
      y += snapSizeY(GAP * letter * 1.5);
    }
    return y;
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
    show(now.style());
    setAccessibleRole(now.task() == Trace.NO_TASK ? AccessibleRole.TEXT : AccessibleRole.BUTTON);
    title.setText(now.title());
    show(detail, now.detail());
    show(trailing, now.trailing());
    track.setVisible(now.left() >= 0);
    left.setVisible(now.left() >= 0);
    requestLayout();
    setAccessibleText(String.join(", ", now.title(), now.detail(), now.trailing()));
  }

  private void show(String state) {
    PseudoClass wanted = state.isEmpty() ? null : PseudoClass.getPseudoClass(state);
    if (wanted != style) {
      if (style != null) {
        pseudoClassStateChanged(style, false);
      }
      if (wanted != null) {
        pseudoClassStateChanged(wanted, true);
      }
      style = wanted;
    }
  }

  private static void show(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
  }
}
