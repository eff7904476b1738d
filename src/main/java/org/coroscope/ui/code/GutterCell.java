package org.coroscope.ui.code;

import java.util.BitSet;
import java.util.List;
import java.util.function.ObjIntConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.coroscope.ui.common.TaskColors;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What stands left of a line: a bar for each task that is suspended there, the line's number, and
 * an arrow if it is the one that runs. It follows the marks by itself: making all of these anew at
 * each step would take too long.
 */
final class GutterCell extends HBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final int MOST_BARS = 3;

  private final int line;
  private final ObservableValue<LineMarks> marks;
  private final ObservableValue<BitSet> hidden;
  private final VBox bars = new VBox();
  private final FontIcon arrow = new FontIcon(Feather.ARROW_RIGHT);

  // Held here: the marks know it only weakly, and forget it with the cell.
  private final InvalidationListener update = o -> update();

  /**
   * A cell.
   *
   * @param line from 1
   * @param digits how many digits there is to be room for
   * @param marks what is marked in the text
   * @param hidden the lines, from 0, that are out of sight
   * @param onClick is told of clicks with the line
   */
  GutterCell(
      int line,
      int digits,
      ObservableValue<LineMarks> marks,
      ObservableValue<BitSet> hidden,
      ObjIntConsumer<MouseEvent> onClick) {
    this.line = line;
    this.marks = marks;
    this.hidden = hidden;
    Label number = new Label(" ".repeat(digits - Integer.toString(line).length()) + line);
    number.getStyleClass().add("line-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    arrow.getStyleClass().addAll("small-icon", "line-arrow");
    bars.getStyleClass().add("task-bars");
    getStyleClass().add("gutter-cell");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(bars, number, arrow);
    setOnMouseClicked(event -> onClick.accept(event, line));
    marks.addListener(new WeakInvalidationListener(update));
    hidden.addListener(new WeakInvalidationListener(update));
    update();
  }

  private void update() {
    setVisible(!hidden.getValue().get(line - 1));
    LineMarks now = marks.getValue();
    boolean current = now.isCurrent(line);
    pseudoClassStateChanged(CURRENT, current);
    arrow.setVisible(current);
    if (current) {
      TaskColors.apply(this, now.currentColour());
    }
    List<LineMarks.TaskMark> here = now.at(line);
    int count = Math.min(MOST_BARS, here.size());
    while (bars.getChildren().size() > count) {
      bars.getChildren().remove(bars.getChildren().size() - 1);
    }
    for (int i = 0; i < count; i++) {
      if (i == bars.getChildren().size()) {
        Region bar = new Region();
        bar.getStyleClass().add("task-bar");
        VBox.setVgrow(bar, javafx.scene.layout.Priority.ALWAYS);
        bars.getChildren().add(bar);
      }
      TaskColors.apply(bars.getChildren().get(i), here.get(i).colour());
    }
  }
}
