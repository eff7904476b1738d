package org.coroscope.ui.files;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import org.controlsfx.control.PopOver;
import org.coroscope.trace.FileContents;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.session.PlayheadViewModel;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button that says how many files there are, and shows them laid over the window. */
public final class FilesView {
  private static final PseudoClass FUTURE = PseudoClass.getPseudoClass("future");

  private final FilesViewModel files;
  private final Texts texts;
  private final Button button;
  private final Parent sheet;
  private final PopOver over;

  @FXML private ListView<FileRow> list;
  @FXML private TextArea contents;

  /** The files of what a playhead shows. */
  public FilesView(PlayheadViewModel playhead, Texts texts) {
    this.texts = texts;
    files = new FilesViewModel(playhead);
    sheet = Fxml.load(this, texts);
    // The sheets give the size of letters to roots.
    sheet.getStyleClass().add("root");
    over = new PopOver(sheet);
    over.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
    over.setAnimated(false);
    button = makeButton();
  }

  /** What is to be put beside the output; out of sight while the program writes no file. */
  public Button button() {
    return button;
  }

  private Button makeButton() {
    Button made = new Button();
    made.setId("showFiles");
    made.getStyleClass().addAll("flat", "small");
    FontIcon icon = new FontIcon("fth-file");
    icon.getStyleClass().add("small-icon");
    made.setGraphic(icon);
    made.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.get("files.count", Integer.toString(files.countProperty().get())),
                files.countProperty()));
    made.visibleProperty().bind(files.writesFilesProperty());
    made.managedProperty().bind(files.writesFilesProperty());
    made.setMinWidth(Button.USE_PREF_SIZE);
    made.setOnAction(event -> show());
    return made;
  }

  @FXML
  private void initialize() {
    list.setItems(files.rows());
    list.setCellFactory(view -> new FileCell());
    list.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> showFile(now));
    files.rows().addListener((Observable o) -> keepChosen());
  }

  private void show() {
    // A window of its own has none of the main window's colours.
    over.getRoot().getStylesheets().setAll(button.getScene().getStylesheets());
    keepChosen();
    over.show(button);
    list.requestFocus();
  }

  /** The list is made anew at each step; the same file stays chosen. */
  private void keepChosen() {
    if (list.getSelectionModel().isEmpty() && !files.rows().isEmpty()) {
      list.getSelectionModel().select(0);
    }
    showFile(list.getSelectionModel().getSelectedItem());
  }

  private void showFile(FileRow row) {
    contents.setText(
        row == null ? "" : row.contents().map(FileText::of).orElse(texts.get("files.not.there")));
  }

  @FXML
  private void goToStep() {
    FileRow chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      files.goTo(chosen);
    }
  }

  /** A file's name and size. */
  private final class FileCell extends ListCell<FileRow> {
    @Override
    protected void updateItem(FileRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? null : text(row));
      pseudoClassStateChanged(FUTURE, !empty && row != null && row.contents().isEmpty());
    }

    private String text(FileRow row) {
      return row.contents()
          .map(FileContents::size)
          .map(size -> texts.get("files.row", row.name(), Integer.toString(size)))
          .orElse(row.name());
    }
  }
}
