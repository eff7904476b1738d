package org.coroscope.ui.code;

import java.util.List;
import java.util.function.ObjIntConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.coroscope.ui.common.TaskColors;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What stands left of a line: a place for a breakpoint, the line's number, an arrow if it is the
 * one that runs, and a bar for each task that is suspended there. It follows the marks by itself:
 * making all of these anew at each step would take too long. The cell of a line that is folded away
 * stays empty: a lesson's comments are many.
 */
final class GutterCell extends HBox {

  private static final PseudoClass SET = PseudoClass.getPseudoClass("set");
  private static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final int MOST_BARS = 3;

  private final int line;
  private final int digits;
  private final GutterContent content;
  private final Region breakpoint = new Region();
  private final VBox bars = new VBox();
  private final FontIcon arrow = new FontIcon(Feather.ARROW_RIGHT);

  // Held here: the marks know it only weakly, and forget it with the cell.
  private final InvalidationListener update = o -> update();

  /**
   * A cell.
   *
   * @param line from 1
   * @param digits how many digits there is to be room for
   */
  GutterCell(int line, int digits, GutterContent content) {
    this.line = line;
    this.digits = digits;
    this.content = content;
    getStyleClass().add("gutter-cell");
    setAlignment(Pos.CENTER_LEFT);
    content.marks().addListener(new WeakInvalidationListener(update));
    content.hidden().addListener(new WeakInvalidationListener(update));
    content.breakpoints().addListener(new WeakInvalidationListener(update));
    update();
  }

  private void fill() {
    Label number = new Label(" ".repeat(digits - Integer.toString(line).length()) + line);
    number.getStyleClass().add("line-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    Tooltip.install(number, content.numberTip());
    number.setOnMouseClicked(event -> clicked(event, content.onNumber()));
    breakpoint.getStyleClass().add("breakpoint");
    StackPane place = new StackPane(breakpoint);
    place.getStyleClass().add("breakpoint-place");
    Tooltip.install(place, content.breakpointTip());
    place.setOnMouseClicked(event -> clicked(event, content.onBreakpoint()));
    arrow.getStyleClass().addAll("small-icon", "line-arrow");
    bars.getStyleClass().add("task-bars");
    getChildren().addAll(place, number, arrow, bars);
  }

  private void clicked(MouseEvent event, ObjIntConsumer<MouseEvent> action) {
    if (event.getButton() == MouseButton.PRIMARY) {
      action.accept(event, line);
      event.consume();
    }
  }

  private void update() {
    boolean hidden = content.hidden().getValue().get(line - 1);
    setVisible(!hidden);
    if (hidden) {
      return;
    }
    if (getChildren().isEmpty()) {
      fill();
    }
    breakpoint.pseudoClassStateChanged(SET, content.breakpoints().getValue().contains(line));
    LineMarks now = content.marks().getValue();
    breakpoint.pseudoClassStateChanged(IDLE, !now.runsAtAll(line));
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
        VBox.setVgrow(bar, Priority.ALWAYS);
        bars.getChildren().add(bar);
      }
      TaskColors.apply(bars.getChildren().get(i), here.get(i).colour());
    }
  }
}
