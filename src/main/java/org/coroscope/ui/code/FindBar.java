package org.coroscope.ui.code;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.coroscope.ui.code.Problem.Range;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.Texts;

/** The bar above the code with which one finds and replaces text. */
final class FindBar {

  private final CodeEditor editor;
  private final Runnable showHidden;
  private final Texts texts;
  private final Parent root;
  private List<Range> found = List.of();
  private int chosen = -1;

  @FXML private TextField wanted;
  @FXML private TextField replacement;
  @FXML private Label count;
  @FXML private ToggleButton matchCase;
  @FXML private Button next;
  @FXML private Button previous;
  @FXML private Button replaceOne;
  @FXML private Button replaceAll;
  @FXML private HBox replaceRow;

  /**
   * A bar for an editor; it is closed at first.
   *
   * @param showHidden brings all lines in sight
   */
  FindBar(CodeEditor editor, Runnable showHidden, Texts texts) {
    this.editor = editor;
    this.showHidden = showHidden;
    this.texts = texts;
    root = Fxml.load(this, texts);
  }

  Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    wanted.textProperty().addListener((o, old, now) -> search(editor.getSelection().getStart()));
    matchCase
        .selectedProperty()
        .addListener((o, old, now) -> search(editor.getSelection().getStart()));
    wanted.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            go(event.isShiftDown());
            event.consume();
          }
        });
    replacement.setOnAction(event -> replaceOne());
    replaceRow.managedProperty().bind(replaceRow.visibleProperty());
    replaceRow.setVisible(false);
    editor.textProperty().addListener((o, old, now) -> textChanged());
  }

  /** Opens, with what is chosen in the editor as what is wanted. */
  void open(boolean toReplace) {
    String selected = editor.getSelectedText();
    setShown(true);
    replaceRow.setVisible(toReplace);
    if (!selected.isEmpty() && !selected.contains("\n")) {
      wanted.setText(selected);
    }
    search(editor.getSelection().getStart());
    wanted.requestFocus();
    wanted.selectAll();
  }

  private void setShown(boolean shown) {
    root().setVisible(shown);
    root().setManaged(shown);
  }

  boolean isOpen() {
    return root().isVisible();
  }

  /** Closes; the keyboard goes back to the editor. */
  @FXML
  void close() {
    setShown(false);
    found = List.of();
    chosen = -1;
    editor.styles().showFound(found, chosen);
    editor.requestFocus();
  }

  // ---- finding ----------------------------------------------------------------------------------

  private void textChanged() {
    if (isOpen()) {
      look();
      chosen = -1;
      show();
    }
  }

  /** Lines that are out of sight count only if what is wanted stands nowhere else. */
  private void look() {
    List<Range> all = Finder.find(editor.getText(), wanted.getText(), matchCase.isSelected());
    List<Range> inSight = all.stream().filter(range -> !isHidden(range)).toList();
    found = inSight.isEmpty() ? all : inSight;
  }

  private boolean isHidden(Range range) {
    return editor.isHidden(
        editor.offsetToPosition(range.start(), CodeEditor.Bias.Forward).getMajor());
  }

  private void search(int from) {
    look();
    choose(Finder.from(found, from));
  }

  /** Goes to the next or the previous one. */
  void go(boolean back) {
    if (!isOpen()) {
      open(false);
      return;
    }
    choose(
        back
            ? Finder.before(found, editor.getSelection().getStart())
            : Finder.from(found, editor.getSelection().getEnd()));
  }

  @FXML
  private void goNext() {
    go(false);
  }

  @FXML
  private void goPrevious() {
    go(true);
  }

  private void choose(int which) {
    chosen = which;
    if (which >= 0) {
      Range range = found.get(which);
      if (isHidden(range)) {
        showHidden.run();
      }
      editor.selectRange(range.start(), range.end());
      editor.requestFollowCaret();
    }
    show();
  }

  private void show() {
    editor.styles().showFound(found, chosen);
    boolean none = found.isEmpty();
    count.setText(
        wanted.getText().isEmpty()
            ? ""
            : none
                ? texts.get("find.none")
                : chosen < 0
                    ? texts.get("find.count", found.size())
                    : texts.get("find.of", chosen + 1, found.size()));
    next.setDisable(none);
    previous.setDisable(none);
    replaceOne.setDisable(none);
    replaceAll.setDisable(none);
  }

  // ---- replacing --------------------------------------------------------------------------------

  @FXML
  private void toggleReplace() {
    replaceRow.setVisible(!replaceRow.isVisible());
  }

  @FXML
  private void replaceOne() {
    if (chosen < 0) {
      go(false);
      return;
    }
    Range range = found.get(chosen);
    editor.asOneEdit(() -> editor.replaceText(range.start(), range.end(), replacement.getText()));
    search(range.start() + replacement.getText().length());
  }

  @FXML
  private void replaceAll() {
    if (found.stream().anyMatch(this::isHidden)) {
      showHidden.run();
    }
    editor.replaceAll(Finder.replace(editor.getText(), found, replacement.getText()));
  }
}
