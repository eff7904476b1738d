package org.coroscope.ui.transport;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;

/**
 * What a narrow bar leaves out. It keeps as few rows as it can, and in these as many words: nothing
 * is left out that has room, and what is left out stands elsewhere or in a tip.
 */
final class BarFolds {

  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
  private static final double GAP = 10;
  private static final double COMPACT_GAP = 6;
  private static final int MOST_ROWS = 3;

  /**
   * A state of the bar.
   *
   * @param view whether the button of this name has its word; likewise the next two
   * @param roomy whether there is the usual room around words
   * @param sizes whether each size of step has its button, instead of one list for all
   * @param time whether the time is told; the timeline tells it as well
   */
  private record Fold(
      boolean view, boolean export, boolean run, boolean roomy, boolean sizes, boolean time) {}

  /**
   * From whole to sparse: of those that fit the first is taken. The word on the button that runs
   * the program goes last: somebody who has never seen the window looks for it.
   */
  private static final List<Fold> FOLDS =
      List.of(
          new Fold(true, true, true, true, true, true),
          new Fold(true, true, true, false, true, true),
          new Fold(false, true, true, false, true, true),
          new Fold(false, false, true, false, true, true),
          new Fold(false, false, true, false, false, true),
          new Fold(false, false, true, false, false, false),
          new Fold(false, false, false, false, false, false));

  private final WrapBar bar;
  private final Labeled run;
  private final Labeled export;
  private final Labeled view;
  private final Node sizeButtons;
  private final Node sizeChoice;
  private final Node time;

  BarFolds(
      WrapBar bar,
      Labeled run,
      Labeled export,
      Labeled view,
      Node sizeButtons,
      Node sizeChoice,
      Node time) {
    this.bar = bar;
    this.run = run;
    this.export = export;
    this.view = view;
    this.sizeButtons = sizeButtons;
    this.sizeChoice = sizeChoice;
    this.time = time;
  }

  /** Leaves out what has no room in the bar as it is now, and puts back what has. */
  void fit() {
    // This was put off, and may find the window closed meanwhile, and no styles.
    if (bar.getWidth() <= 0 || !isShown()) {
      return;
    }
    for (int rows = 1; rows <= MOST_ROWS; rows++) {
      for (Fold fold : FOLDS) {
        apply(fold);
        if (bar.rowCount() <= rows) {
          return;
        }
      }
    }
  }

  private boolean isShown() {
    Scene scene = bar.getScene();
    return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
  }

  private void apply(Fold fold) {
    view.setContentDisplay(fold.view ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
    export.setContentDisplay(fold.export ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    run.setContentDisplay(fold.run ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    bar.setGap(fold.roomy ? GAP : COMPACT_GAP);
    show(sizeButtons, fold.sizes);
    show(sizeChoice, !fold.sizes);
    show(time, fold.time);
    bar.pseudoClassStateChanged(COMPACT, !fold.roomy);
    // Widths are known only with the style of this state.
    bar.applyCss();
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
