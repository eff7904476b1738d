package org.coroscope.ui.output;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableIntegerValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.coroscope.ui.common.Texts;

/** A line of output on the screen; it greys what is still to come as the step changes. */
final class OutputCell extends ListCell<OutputLine> {

  private static final PseudoClass FUTURE = PseudoClass.getPseudoClass("future");
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

  private final ObservableIntegerValue step;
  private final Texts texts;
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final TextFlow flow = new TextFlow();
  private final Label errorWord;
  private final HBox line;

  // Held here: the step knows it only weakly, and forgets it with the cell.
  private final InvalidationListener update = o -> update();

  OutputCell(ObservableIntegerValue step, Texts texts) {
    this.step = step;
    this.texts = texts;
    errorWord = new Label(texts.get("output.stderr"));
    errorWord.getStyleClass().add("stderr-word");
    errorWord.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(flow, Priority.ALWAYS);
    line = new HBox(flow, errorWord);
    line.getStyleClass().add("output-line");
    getStyleClass().add("output-cell");
    step.addListener(new WeakInvalidationListener(update));
  }

  @Override
  protected void updateItem(OutputLine shown, boolean empty) {
    super.updateItem(shown, empty);
    setText(null);
    flow.getChildren().clear();
    if (empty || shown == null) {
      setGraphic(null);
      setAccessibleText(null);
      pseudoClassStateChanged(ERROR, false);
      return;
    }
    for (OutputLine.Piece piece : shown.pieces()) {
      Text text = new Text(piece.text());
      text.getStyleClass().add("output-text");
      switch (piece.stream()) {
        case STDERR -> text.getStyleClass().add("stderr");
        case TYPED -> text.getStyleClass().add("typed");
        case STDOUT -> {}
      }
      flow.getChildren().add(text);
    }
    errorWord.setVisible(shown.beginsErrors());
    errorWord.setManaged(shown.beginsErrors());
    pseudoClassStateChanged(ERROR, shown.hasErrors());
    setGraphic(line);
    String read = shown.text();
    setAccessibleText(shown.hasErrors() ? texts.get("output.stderr.read", read) : read);
    update();
  }

  private void update() {
    OutputLine shown = getItem();
    if (shown == null || isEmpty()) {
      return;
    }
    boolean now = false;
    for (int i = 0; i < shown.pieces().size(); i++) {
      Node text = flow.getChildren().get(i);
      int written = shown.pieces().get(i).step();
      text.pseudoClassStateChanged(FUTURE, written > step.get());
      now |= written == step.get();
    }
    pseudoClassStateChanged(NOW, now);
    pseudoClassStateChanged(FUTURE, shown.firstStep() > step.get());
  }
}
