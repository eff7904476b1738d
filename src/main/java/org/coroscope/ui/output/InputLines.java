package org.coroscope.ui.output;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import org.controlsfx.control.PopOver;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.session.SessionViewModel;

/** All lines that a program reads, laid over the window to be changed. */
final class InputLines {

  private final SessionViewModel session;
  private final PopOver over;
  private final Parent root;

  @FXML private TextArea lines;

  InputLines(SessionViewModel session, Texts texts) {
    this.session = session;
    root = Fxml.load(this, texts);
    // The sheets give the size of letters to roots.
    root.getStyleClass().add("root");
    over = new PopOver(root);
    over.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
    over.setAnimated(false);
  }

  /** Shows them beside a node of the window. */
  void show(Node beside) {
    lines.setText(session.inputProperty().get());
    // A window of its own has none of the main window's colours.
    Scene scene = beside.getScene();
    over.getRoot().getStylesheets().setAll(scene.getStylesheets());
    over.show(beside);
    lines.requestFocus();
    lines.end();
  }

  @FXML
  private void use() {
    over.hide();
    session.replaceInput(lines.getText());
  }

  @FXML
  private void clear() {
    over.hide();
    session.replaceInput("");
  }
}
