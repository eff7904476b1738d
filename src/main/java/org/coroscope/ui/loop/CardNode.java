package org.coroscope.ui.loop;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
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

  private final Text title = text("card-title");
  private final Text detail = text("card-detail");
  private final Text trailing = text("card-trailing");
  private final Region track = new Region();
  private final Region left = new Region();
  private final KnownHeight height = new KnownHeight();
  private LoopPicture.Card card;
  private PseudoClass style;

  CardNode() {
    getStyleClass().add("task-card");
    track.getStyleClass().add("time-track");
    left.getStyleClass().add("time-left");
    getChildren().addAll(title, trailing, detail, track, left);
  }

  /** Not a label, which measures its text several times and is two nodes more to style. */
  private static Text text(String style) {
    Text text = new Text();
    text.getStyleClass().add(style);
    text.setTextOrigin(VPos.TOP);
    return text;
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
    return height.at(width, room -> snappedTopInset() + place(room, false) + snappedBottomInset());
  }

  @Override
  public void requestLayout() {
    height.forget();
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
    double trail = 0;
    if (trailing.isVisible()) {
      trailing.setWrappingWidth(0);
      trail = Math.min(room, snapSizeX(width(trailing)));
    }
    double forTitle = trail > 0 ? Math.max(0, room - trail - GAP * letter) : room;
    double y = snapSizeY(heightOf(title, forTitle));
    if (forGood) {
      title.relocate(x, top);
      // On one line with the title, which may be larger.
      double down = title.getBaselineOffset() - trailing.getBaselineOffset();
      trailing.relocate(x + room - trail, top + Math.max(0, down));
    }
    if (detail.isVisible()) {
      if (forGood) {
        detail.relocate(x, top + y);
      }
      y += snapSizeY(heightOf(detail, room));
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

  private static double width(Text text) {
    return text.getLayoutBounds().getWidth();
  }

  /** How high a text is that is wrapped to a width. */
  private static double heightOf(Text text, double width) {
    // A width of nothing would mean not to wrap at all.
    text.setWrappingWidth(Math.max(1, width));
    return text.getLayoutBounds().getHeight();
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

  private static void show(Text node, String text) {
    node.setText(text);
    node.setVisible(!text.isEmpty());
  }
}
