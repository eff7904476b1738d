package org.coroscope.ui.code;

import java.util.BitSet;
import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.TaskColors;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.session.Document;
import org.coroscope.ui.session.SessionViewModel;
import org.fxmisc.flowless.VirtualizedScrollPane;

/** The pane with the program's text. */
public final class CodeView {

  private static final String CURRENT_LINE = "current-line";

  private final SessionViewModel session;
  private final CodeViewModel model;
  private final Texts texts;
  private final CodeEditor editor;
  private final ChipLayer chips;
  private final Parent root;
  private int digits = 2;
  private int currentParagraph = -1;

  @FXML private Label fileName;
  @FXML private Label edited;
  @FXML private Label stale;
  @FXML private Button reset;
  @FXML private ToggleButton remarks;
  @FXML private StackPane place;

  /** The pane for a session. */
  public CodeView(SessionViewModel session, Texts texts) {
    this.session = session;
    this.texts = texts;
    model = new CodeViewModel(session);
    editor = new CodeEditor(text -> session.textProperty().set(text), this::showRemarks);
    chips = new ChipLayer(editor, texts, session.playhead().selectedTaskProperty()::set);
    root = Fxml.load(this, texts);
  }

  /** What is to be put into the window. */
  public Parent root() {
    return root;
  }

  /** Puts the caret to the start of a line (from 1) and the keyboard into the editor. */
  public void goToLine(int line) {
    int paragraph = Math.max(0, Math.min(editor.getParagraphs().size(), line) - 1);
    editor.moveTo(paragraph, 0);
    editor.requestFollowCaret();
    editor.requestFocus();
  }

  /** Puts the keyboard into the editor. */
  public void requestFocus() {
    editor.requestFocus();
  }

  @FXML
  private void initialize() {
    editor.setAccessibleText(texts.get("code.title"));
    place.getChildren().addAll(new VirtualizedScrollPane<>(editor), chips);
    makeGutter();
    remarks.selectedProperty().addListener((o, old, now) -> fold());
    session.documentProperty().addListener((o, old, now) -> showDocument(now));
    showDocument(null);
    session.textProperty().addListener((o, old, now) -> showText(now));
    session.diagnosticsProperty().addListener((o, old, now) -> editor.showErrors(now));
    session.diagnosticsProperty().addListener((o, old, now) -> showChips());
    model.marksProperty().addListener((o, old, now) -> showMarks(now));
    editor.viewportDirtyEvents().subscribe(e -> Platform.runLater(chips::follow));
    editor.widthProperty().addListener((o, old, now) -> chips.follow());
    edited.visibleProperty().bind(session.editedBinding());
    edited.managedProperty().bind(edited.visibleProperty());
    reset.visibleProperty().bind(session.editedBinding());
    reset.managedProperty().bind(reset.visibleProperty());
    stale.visibleProperty().bind(session.staleBinding());
    stale.managedProperty().bind(stale.visibleProperty());
  }

  @FXML
  private void resetToOriginal() {
    session.resetToOriginal();
  }

  private void showDocument(Document document) {
    fileName.setText(document == null ? "" : document.lesson().fileName());
    boolean lesson = document == null || document.kind() == Document.Kind.LESSON;
    edited.setText(texts.get(lesson ? "code.edited" : "code.unsaved"));
    String back = texts.get(lesson ? "code.reset" : "code.reset.saved");
    reset.setAccessibleText(back);
    reset.getTooltip().setText(back);
  }

  private void showRemarks() {
    remarks.setSelected(true);
  }

  private void fold() {
    editor.hide(remarks.isSelected() ? new BitSet() : Folding.lines(editor.getText()));
    Platform.runLater(chips::follow);
  }

  private void showText(String text) {
    if (!text.equals(editor.getText())) {
      String now = session.documentProperty().get().id();
      boolean sameDocument = now.equals(editor.getUserData());
      editor.setUserData(now);
      currentParagraph = -1;
      editor.showText(text, sameDocument);
      fold();
      showMarks(model.marksProperty().get());
    }
    int needed = Math.max(2, Integer.toString(editor.getParagraphs().size()).length());
    if (needed != digits) {
      digits = needed;
      makeGutter();
    }
  }

  // ---- marks ------------------------------------------------------------------------------------

  private void makeGutter() {
    editor.setParagraphGraphicFactory(
        paragraph ->
            new GutterCell(
                paragraph + 1,
                digits,
                model.marksProperty(),
                editor.hiddenLines(),
                this::gutterClicked));
  }

  private void gutterClicked(MouseEvent event, int line) {
    if (event.getButton() == MouseButton.PRIMARY) {
      if (event.isShiftDown()) {
        model.goToPreviousRunOf(line);
      } else {
        model.goToNextRunOf(line);
      }
      event.consume();
    }
  }

  private void showMarks(LineMarks marks) {
    int paragraph = marks.current().orElse(0) - 1;
    if (currentParagraph >= 0
        && currentParagraph < editor.getParagraphs().size()
        && !editor.isHidden(currentParagraph)) {
      editor.setParagraphStyle(currentParagraph, List.of());
    }
    boolean seen =
        paragraph >= 0 && paragraph < editor.getParagraphs().size() && !editor.isHidden(paragraph);
    currentParagraph = seen ? paragraph : -1;
    if (currentParagraph >= 0) {
      editor.setParagraphStyle(
          currentParagraph, List.of(CURRENT_LINE, TaskColors.styleClass(marks.currentColour())));
      reveal(currentParagraph);
    }
    showChips();
  }

  private void showChips() {
    chips.show(model.marksProperty().get(), errorsToTell());
    // The editor may have scrolled just now: the chips' places are known only after its layout.
    Platform.runLater(chips::follow);
  }

  private List<Diagnostic> errorsToTell() {
    return session.diagnosticsProperty().get().stream().limit(1).toList();
  }

  /** Scrolls only if the line cannot be seen: a text that jumps at each step cannot be followed. */
  private void reveal(int paragraph) {
    if (editor.getVisibleParagraphs().size() == 0) {
      return;
    }
    int first = editor.firstVisibleParToAllParIndex();
    int last = editor.lastVisibleParToAllParIndex();
    if (paragraph <= first || paragraph >= last) {
      editor.showParagraphAtCenter(paragraph);
    }
  }
}
