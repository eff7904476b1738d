package org.coroscope.ui.output;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableIntegerValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A line of output on the screen; it greys what is still to come as the step changes. */
final class OutputCell extends ListCell<OutputLine> {

  private static final PseudoClass FUTURE = PseudoClass.getPseudoClass("future");
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

  private final ObservableIntegerValue step;
  private final TextFlow flow = new TextFlow();

  // Held here: the step knows it only weakly, and forgets it with the cell.
  private final InvalidationListener update = o -> update();

  OutputCell(ObservableIntegerValue step) {
    this.step = step;
    getStyleClass().add("output-cell");
    step.addListener(new WeakInvalidationListener(update));
  }

  @Override
  protected void updateItem(OutputLine line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    flow.getChildren().clear();
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    for (OutputLine.Piece piece : line.pieces()) {
      Text text = new Text(piece.text());
      text.getStyleClass().add("output-text");
      if (piece.error()) {
        text.getStyleClass().add("stderr");
      }
      flow.getChildren().add(text);
    }
    setGraphic(flow);
    setAccessibleText(line.text());
    update();
  }

  private void update() {
    OutputLine line = getItem();
    if (line == null || isEmpty()) {
      return;
    }
    boolean now = false;
    for (int i = 0; i < line.pieces().size(); i++) {
      Node text = flow.getChildren().get(i);
      int written = line.pieces().get(i).step();
      text.pseudoClassStateChanged(FUTURE, written > step.get());
      now |= written == step.get();
    }
    pseudoClassStateChanged(NOW, now);
    pseudoClassStateChanged(FUTURE, line.firstStep() > step.get());
  }
}
