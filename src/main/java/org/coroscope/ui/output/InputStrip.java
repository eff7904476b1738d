package org.coroscope.ui.output;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.run.RecordedRun;
import org.coroscope.ui.session.ProgramFailure;
import org.coroscope.ui.session.SessionViewModel;

/**
 * The lines that a program's {@code input()} reads. A program runs at once and to its end, so it
 * cannot wait for somebody to type; instead it runs again with one line more, and as every run is
 * the same it comes to the same place and goes on from there.
 */
final class InputStrip {

  /** In fewer letters' heights the picture alone says what the field is for. */
  private static final double TITLE_FROM = 18;

  private static final PseudoClass WANTED = PseudoClass.getPseudoClass("wanted");

  private final SessionViewModel session;
  private final Texts texts;
  private final InputLines all;
  private final Parent root;

  @FXML private HBox row;
  @FXML private Label title;
  @FXML private TextField line;
  @FXML private Button showLines;

  /** A strip; it is out of sight while the program asks for no input. */
  InputStrip(SessionViewModel session, Texts texts) {
    this.session = session;
    this.texts = texts;
    all = new InputLines(session, texts);
    root = Fxml.load(this, texts);
  }

  Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    showLines
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.get("input.lines", count()), session.inputProperty()));
    title
        .contentDisplayProperty()
        .bind(
            Bindings.createObjectBinding(
                () ->
                    row.getWidth() < TITLE_FROM * title.getFont().getSize()
                        ? ContentDisplay.GRAPHIC_ONLY
                        : ContentDisplay.LEFT,
                row.widthProperty(),
                title.fontProperty()));
    session.readsInputProperty().addListener((o, old, now) -> show());
    session.inputProperty().addListener((o, old, now) -> show());
    session.documentProperty().addListener((o, old, now) -> line.clear());
    session.playhead().recordingProperty().addListener((o, old, now) -> showWanted(now));
  }

  /** In sight while the program reads, or while there is something to be read. */
  void show() {
    boolean shown = session.readsInputProperty().get() || !session.inputProperty().get().isEmpty();
    root.setVisible(shown);
    root.setManaged(shown);
  }

  private long count() {
    return session.inputProperty().get().lines().count();
  }

  private void showWanted(RecordedRun run) {
    Optional<ProgramFailure> end = run == null ? Optional.empty() : ProgramFailure.of(run.trace());
    root.pseudoClassStateChanged(WANTED, end.map(ProgramFailure::lacksInput).orElse(false));
  }

  @FXML
  private void feed() {
    String typed = line.getText();
    line.clear();
    session.feed(typed);
  }

  @FXML
  private void showLines() {
    all.show(showLines);
  }
}
